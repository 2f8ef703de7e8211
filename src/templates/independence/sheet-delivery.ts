import type { TemplateSheet } from "../template";
import { deliveryPhases } from "./delivery-phases";

export const deliverySheet: TemplateSheet = {
  name: "Delivery",
  role: "proposal",
  columns: [38, 12, 12, 90],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Delivery approach and timelines",
      description: "What happens in which months, solution by solution",
    },
    {
      kind: "text",
      text: "The next phase takes about three months of detailed design, testing and measuring before anything is rolled out widely. It works out operating models, confirms what has to be invested, tests the assumptions, and makes sure that the solutions can be delivered at scale.",
      prompt: "Say what the design phase takes and what it has to settle.",
    },
    deliveryPhases,
  ],
};

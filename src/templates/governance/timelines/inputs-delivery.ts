import type { InputGroup } from "../../template";
import { WORKING_AGE_PROPOSAL } from "./sources";

const source = { document: WORKING_AGE_PROPOSAL, place: "Delivery approach and timelines" };
const months = { kind: "number", minimum: 0, maximum: 120, whole: true } as const;

/** Design and implementation, one after the other. */
export const delivery: InputGroup = {
  id: "delivery",
  title: "Design and implementation",
  help: "How long a programme prepares and how long it rolls out before its full effect.",
  inputs: [
    {
      id: "designMonths",
      label: "Design and set-up",
      unit: "months",
      format: "whole",
      accepts: months,
      help: "From the first day of the plan until implementation begins.",
      source,
      worked: 6,
      optional: true,
    },
    {
      id: "implementationMonths",
      label: "Implementation",
      unit: "months",
      format: "whole",
      accepts: months,
      help: "From the end of design until the full effect.",
      source,
      worked: 15,
      optional: true,
    },
  ],
};

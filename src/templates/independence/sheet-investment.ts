import type { TemplateSheet } from "../template";
import { investmentMatrix } from "./investment-matrix";

export const investmentSheet: TemplateSheet = {
  name: "Investment",
  role: "proposal",
  columns: [22, 40, 40, 40, 40],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Initial view of investments",
      description: "What each solution needs before the opportunity can be realised; costs are positive",
    },
    investmentMatrix,
    {
      kind: "text",
      style: "note",
      text: "How the amounts come about stands on the Working sheet, what falls in which year on the Benefits sheet.",
    },
  ],
};

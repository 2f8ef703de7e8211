import type { TemplateSheet } from "../template";

export const assumptionsSheet: TemplateSheet = {
  name: "Assumptions",
  role: "assumptions",
  columns: [44, 18, 16, 34, 44, 14, 16, 18, 18, 12, 12, 14, 48, 24],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Assumptions",
      description: "Every figure that the case rests on, with its unit, source and quality; the only cells to type figures into",
    },
    { kind: "assumptions" },
  ],
};

import type { TemplateSheet } from "../template";

export const assumptionsSheet: TemplateSheet = {
  name: "Assumptions",
  role: "assumptions",
  columns: [46, 18, 16],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Assumptions",
      description: "Every figure that the case rests on, with its unit, source and quality; type into the yellow cells",
    },
    { kind: "assumptions" },
  ],
};

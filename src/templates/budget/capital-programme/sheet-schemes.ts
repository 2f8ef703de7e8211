import type { TemplateSheet } from "../../template";

/** Where the schemes are typed. */
export const schemesSheet: TemplateSheet = {
  name: "Schemes",
  role: "entries",
  columns: [46, 16, 15, 14, 13, 13, 13, 13, 14, 15, 12],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Schemes",
      description: "The programme and the invest to save schemes as they are typed, one row for each",
    },
    { kind: "entries", table: "schemes" },
    { kind: "entries", table: "investmentSchemes" },
    { kind: "entries", table: "investToSave" },
  ],
};

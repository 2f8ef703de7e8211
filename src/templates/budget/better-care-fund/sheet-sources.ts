import type { TemplateSheet } from "../../template";

/** Where the fund's sources are typed. */
export const sourcesSheet: TemplateSheet = {
  name: "Sources",
  role: "entries",
  columns: [44, 22, 15, 70, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Sources",
      description: "The fund's sources as they are typed, one row for each",
    },
    { kind: "entries", table: "sources" },
  ],
};

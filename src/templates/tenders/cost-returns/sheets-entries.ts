import type { TemplateSheet } from "../../template";

/** Typed in place: the returns, and what each line follows. */
export const returnSheets: readonly TemplateSheet[] = [
  {
    name: "Care workers",
    role: "entries",
    columns: [14, ...Array.from({ length: 11 }, () => 13), 10, 10, 12],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Returns: care worker costs",
        description: "£ for each contact hour, one row for each return",
      },
      { kind: "entries", table: "careReturns" },
    ],
  },
  {
    name: "Business",
    role: "entries",
    columns: [14, ...Array.from({ length: 18 }, () => 13), 10, 10, 12],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Returns: business costs and return on operations",
        description: "£ for each contact hour, one row for each return, under the same codes",
      },
      { kind: "entries", table: "businessReturns" },
    ],
  },
  {
    name: "Uplift and visits",
    role: "entries",
    columns: [40, 28, 14, 14, 40, 14, 12],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Uplift and visits",
        description: "What lifts each line to the later year, and the visits that each return reports",
      },
      { kind: "entries", table: "indices" },
      { kind: "entries", table: "visits" },
    ],
  },
];

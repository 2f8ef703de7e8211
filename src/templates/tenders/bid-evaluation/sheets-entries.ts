import type { TemplateSheet } from "../../template";

/** The schedule and the bids as they came in, the marks of the panel, and the record of low prices: all typed in place. */
export const entrySheets: readonly TemplateSheet[] = [
  {
    name: "Bids",
    role: "entries",
    columns: [22, 14, 12, 14, 36, 30, 36, 10, 14, 14, 12],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Bids",
        description: "The price of every line from every bidder, and what counts of it",
      },
      { kind: "entries", table: "bids" },
    ],
  },
  {
    name: "Schedule",
    role: "entries",
    columns: [20, 34, 16, 16, 14, 14, 14],
    orientation: "portrait",
    blocks: [
      { kind: "title", text: "Schedule", description: "The lines that bidders were asked to price, with their hours" },
      { kind: "entries", table: "schedule" },
    ],
  },
  {
    name: "Quality",
    role: "entries",
    columns: [38, 42, 16, 48, 12, 16, 12, 12],
    orientation: "landscape",
    blocks: [
      { kind: "title", text: "Quality", description: "Who bids, what quality is judged on, and the marks agreed" },
      { kind: "entries", table: "bidders" },
      { kind: "entries", table: "criteria" },
      { kind: "entries", table: "scores" },
    ],
  },
  {
    name: "Low prices",
    role: "entries",
    columns: [30, 40, 36, 16, 40, 18, 24, 14, 24, 12],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Low prices",
        description: "What an hour costs by the council's own build-up, and the steps taken about each low price",
      },
      { kind: "entries", table: "buildUp" },
      { kind: "entries", table: "record" },
    ],
  },
];

import type { TemplateSheet } from "../../template";

/** Where workstreams are typed. */
export const workstreamsSheet: TemplateSheet = {
  name: "Workstreams",
  role: "entries",
  columns: [30, 70, 16, 16, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Workstreams",
      description: "The programme's workstreams as they are typed, one row for each",
    },
    { kind: "entries", table: "opportunities" },
  ],
};

/** Where the plan's savings lines are typed. */
export const savingsSheet: TemplateSheet = {
  name: "Savings",
  role: "entries",
  columns: [8, 10, 10, 60, 13, 13, 13, 13, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Savings lines",
      description: "What the new plan holds of the programme, as its appendix lists it",
    },
    { kind: "entries", table: "savingsLines" },
  ],
};

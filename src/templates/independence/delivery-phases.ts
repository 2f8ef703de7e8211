import type { GridBlock } from "../template";

const CARERS = "a. Carers' offer";
const AWARENESS = "b. Extra care known and considered first";
const SHORT_TERM = "c. Short-term extra care";

/** Month bands of each solution; the end of one is the start of the next. */
export const deliveryPhases: GridBlock = {
  kind: "grid",
  id: "phases",
  headers: ["Solution", "From month", "To month", "What happens"],
  rows: [
    [
      CARERS,
      0,
      3,
      "Decide what the carers' lead does and what the new offer looks like; keep raising the number of carers' assessments; recruit a lead who wants to develop the offer together with carers.",
    ],
    [
      CARERS,
      3,
      9,
      "Bring all current work into one strategy from end to end: assessments, finding new carers, acting earlier on strain, and a carers' hub.",
    ],
    [
      CARERS,
      9,
      15,
      "With the full effect in sight, keep watching how things change, so that the council stays ahead of need instead of reacting to it.",
    ],
    [
      AWARENESS,
      0,
      30,
      "Build further extra care capacity; design the change of culture with new ways of working and targets; develop marketing and decide how to reach the right people.",
    ],
    [
      AWARENESS,
      30,
      36,
      "Bring what was trialled to all teams and see that extra care comes first wherever possible; start advertising in the community and add films.",
    ],
    [AWARENESS, 36, 48, "Keep improving so that the change of culture lasts and the full effect is reached."],
    [
      SHORT_TERM,
      0,
      30,
      "Build further extra care capacity that a short-term model can use; design its process; understand how its flow fits demand and capacity.",
    ],
    [
      SHORT_TERM,
      30,
      36,
      "Pilot with one block-booked unit to find out what has to change; improve the model and start to grow, up to three units.",
    ],
    [
      SHORT_TERM,
      36,
      48,
      "Grow to the larger number of units, up to ten depending on the flow, to reach the full effect.",
    ],
  ],
  formats: ["text", "whole", "whole", "text"],
  editable: true,
  prompt: "One row for each phase of each solution: from and to in months of the plan",
  blankRows: 9,
  parts: {
    from: { row: 1, column: 1, rows: 9, columns: 1 },
    to: { row: 1, column: 2, rows: 9, columns: 1 },
    carersEnd: { row: 3, column: 2, rows: 1, columns: 1 },
    awarenessEnd: { row: 6, column: 2, rows: 1, columns: 1 },
    shortTermEnd: { row: 9, column: 2, rows: 1, columns: 1 },
    carersJoinsFrom: { row: 2, column: 1, rows: 2, columns: 1 },
    carersJoinsTo: { row: 1, column: 2, rows: 2, columns: 1 },
    awarenessJoinsFrom: { row: 5, column: 1, rows: 2, columns: 1 },
    awarenessJoinsTo: { row: 4, column: 2, rows: 2, columns: 1 },
    shortTermJoinsFrom: { row: 8, column: 1, rows: 2, columns: 1 },
    shortTermJoinsTo: { row: 7, column: 2, rows: 2, columns: 1 },
  },
};

import { local } from "../../papers/reports-2020";
import type { InputTable, TableRow } from "../../template";
import { STANDINGS } from "./words";

const INVENTED = local("Invented for this example: no bid of a real provider");
const name = { kind: "text", maximumLength: 60 } as const;

/** Who bids, and who still takes part. */
export const biddersTable: InputTable = {
  id: "bidders",
  title: "Bidders",
  help: "One row for each bidder, by the name its prices and marks carry. For a public report write Bidder A, Bidder B. A bid that is withdrawn or disregarded stays listed and is not ranked.",
  columns: [
    { id: "bidder", header: "Bidder", format: "text", accepts: name },
    {
      id: "standing",
      header: "Standing",
      format: "text",
      accepts: { kind: "choice", options: Object.values(STANDINGS) },
    },
    {
      id: "note",
      header: "Note",
      format: "text",
      accepts: { kind: "text", maximumLength: 160 },
      optional: true,
    },
  ],
  worked: ["Bidder A", "Bidder B", "Bidder C", "Bidder D"].map((bidder): TableRow => ({
    bidder,
    standing: STANDINGS.evaluated,
    note: bidder === "Bidder D" ? "Asked about its price; see “Evaluation Low prices”" : null,
  })),
  blankRows: 8,
  source: INVENTED,
};

const CRITERIA = {
  care: "Quality of care and safeguarding",
  workforce: "Workforce: recruitment, pay and training",
  mobilisation: "Mobilisation and capacity by zone",
  social: "Social value",
} as const;

/** What quality is judged on. */
export const criteriaTable: InputTable = {
  id: "criteria",
  title: "Quality criteria",
  help: "One row for each published criterion. The weights share out 100 quality points; what quality as a whole weighs against price stands in the assumptions.",
  columns: [
    { id: "criterion", header: "Criterion", format: "text", accepts: { kind: "text", maximumLength: 80 } },
    {
      id: "weight",
      header: "Weight",
      unit: "points of 100",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 100 },
    },
  ],
  worked: [
    { criterion: CRITERIA.care, weight: 35 },
    { criterion: CRITERIA.workforce, weight: 30 },
    { criterion: CRITERIA.mobilisation, weight: 20 },
    { criterion: CRITERIA.social, weight: 15 },
  ],
  blankRows: 6,
  source: INVENTED,
};

type Marks = readonly [bidder: string, care: number, workforce: number, mobilisation: number, social: number];

const MARKS: readonly Marks[] = [
  ["Bidder A", 4, 3, 4, 3],
  ["Bidder B", 4, 5, 4, 4],
  ["Bidder C", 5, 4, 4, 4],
  ["Bidder D", 3, 3, 2, 3],
];

/** What the panel agreed for each bidder and criterion. */
export const scoresTable: InputTable = {
  id: "scores",
  title: "Marks for quality",
  help: "One row for each bidder and criterion, with the mark that the panel agreed and why. Every bidder needs a mark for every criterion.",
  columns: [
    { id: "bidder", header: "Bidder", format: "text", accepts: name },
    { id: "criterion", header: "Criterion", format: "text", accepts: { kind: "text", maximumLength: 80 } },
    {
      id: "mark",
      header: "Mark",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 100 },
    },
    {
      id: "reason",
      header: "Reason agreed by the panel",
      format: "text",
      accepts: { kind: "text", maximumLength: 255 },
      optional: true,
    },
  ],
  calculated: [
    {
      id: "weight",
      header: "Weight",
      format: "one",
      formula: "=SUMIFS({criteria.weight},{criteria.criterion},{line.criterion})",
    },
    {
      id: "points",
      header: "Quality points",
      format: "two",
      formula: "={line.weight}*{line.mark}/{maximumMark}",
    },
    {
      id: "times",
      header: "Times given",
      format: "whole",
      formula: "=COUNTIFS({scores.bidder},{line.bidder},{scores.criterion},{line.criterion})",
    },
  ],
  worked: MARKS.flatMap(([bidder, ...marks]) =>
    Object.values(CRITERIA).map((criterion, index): TableRow => ({
      bidder,
      criterion,
      mark: marks[index] ?? null,
      reason: null,
    })),
  ),
  blankRows: 24,
  source: INVENTED,
};

import { workingSheet } from "../../blocks/standard-sheets";
import { columnOf, eachRow } from "../../blocks/table-parts";
import type { Block, Format, OutputRow, Part } from "../../template";
import { businessLines, careWorkerLines, GROUPS } from "./cost-lines";
import { publishedTotals } from "./published-totals";

const HEADER = 1;
const COLUMNS = 5;
const QUARTILE_FORMATS: readonly Format[] = ["text", "whole", "two", "two", "two"];

/** Quartiles of a table of returns, by the rule for few answers. */
function quartilesOf(id: string, returns: string, lines: number): Block {
  return {
    kind: "spill",
    id,
    formula: `=CARECASE.QUARTILES({${returns}},{fewestAnswers})`,
    rows: lines + HEADER,
    columns: COLUMNS,
    formats: QUARTILE_FORMATS,
    parts: quartileParts(lines),
  };
}

/** The columns of a table of quartiles, its header row left out. */
export function quartileParts(lines: number): Record<string, Part> {
  return {
    line: columnOf(0, lines),
    count: columnOf(1, lines),
    lower: columnOf(2, lines),
    median: columnOf(3, lines),
    upper: columnOf(4, lines),
    ...eachRow("count", 1, lines),
    ...eachRow("lower", 2, lines),
    ...eachRow("median", 3, lines),
    ...eachRow("upper", 4, lines),
  };
}

const ofBusiness = (column: string): string =>
  `IF(COUNTIF({businessReturns.provider},{row.provider})=0,"",INDEX({businessReturns.${column}},MATCH({row.provider},{businessReturns.provider},0)))`;

/** A return's totals; the lines answered stand with them, so that no return is without a figure. */
const returnTotals: Block = {
  kind: "lines",
  id: "returnTotals",
  table: "careReturns",
  columns: [
    { id: "provider", header: "Provider", formula: "={line.provider}", format: "text" },
    {
      id: "answered",
      header: "Lines answered",
      formula: `={line.answered}+N(${ofBusiness("answered")})`,
      format: "whole",
    },
    { id: "careWorker", header: GROUPS.careWorker, formula: "={line.total}", format: "two" },
    { id: "business", header: GROUPS.business, formula: `=${ofBusiness("total")}`, format: "two" },
    {
      id: "total",
      header: "Total of complete returns",
      formula: '=IF(AND(ISNUMBER({row.careWorker}),ISNUMBER({row.business})),{row.careWorker}+{row.business},"")',
      format: "two",
    },
  ],
};

const numbersOnly = (test: string, formula: string): string => `=IF(ISNUMBER(${test}),${formula},"withheld")`;

const results: readonly OutputRow[] = [
  {
    id: "returnCount",
    label: "Returns",
    unit: "returns",
    format: "whole",
    formula: "=COUNTA({careReturns.provider})",
  },
  {
    id: "completeCount",
    label: "Complete returns",
    unit: "returns",
    format: "whole",
    formula: "=COUNT({returnTotals.total})",
    note: "An answer for every line, 0 included",
  },
  { id: "lineCount", label: "Cost lines", unit: "lines", format: "whole", formula: "=COUNTA({indices.line})" },
  {
    id: "withheldCount",
    label: "Lines withheld",
    unit: "lines",
    format: "whole",
    formula: "={lineCount}-COUNT({careQuartiles.median})-COUNT({businessQuartiles.median})",
    note: "Fewer answers than the assumptions ask for",
  },
  {
    id: "medianTotal",
    label: "Median of the totals",
    unit: "£ an hour",
    format: "pence",
    formula: "={totalQuartiles.median4}",
    role: "output",
  },
  {
    id: "sumOfMedians",
    label: "Sum of the medians of the lines",
    unit: "£ an hour",
    format: "pence",
    formula: '=IF({withheldCount}>0,"withheld",SUM({careQuartiles.median})+SUM({businessQuartiles.median}))',
    role: "output",
    note: "Withheld while a line is: a sum with a line missing would look like a cost",
  },
  {
    id: "difference",
    label: "The first less the second",
    unit: "£ an hour",
    format: "pence",
    formula: '=IF(AND(ISNUMBER({medianTotal}),ISNUMBER({sumOfMedians})),{medianTotal}-{sumOfMedians},"withheld")',
    role: "output",
  },
  {
    id: "upliftFactor",
    label: "Uplift of all lines together",
    unit: "%",
    format: "percentOne",
    formula: numbersOnly("{sumOfMedians}", "{byLine.liftedTotal}/{sumOfMedians}-1"),
    note: "Each line's own uplift, weighted with its median",
  },
  {
    id: "medianLifted",
    label: "Median of the totals, lifted",
    unit: "£ an hour",
    format: "pence",
    formula: '=IF(AND(ISNUMBER({medianTotal}),ISNUMBER({upliftFactor})),{medianTotal}*(1+{upliftFactor}),"withheld")',
    role: "output",
    note: "At the prices of the later year",
  },
  {
    id: "gap",
    label: "Median of the totals less the fee paid",
    unit: "£ an hour",
    format: "pence",
    formula: numbersOnly("{medianTotal}", "{medianTotal}-{feePaid}"),
    role: "output",
  },
  {
    id: "annualGap",
    label: "The same for the hours bought",
    unit: "£ a year",
    format: "pounds",
    formula: '=IF(AND(ISNUMBER({gap}),ISNUMBER({weeklyHours})),{gap}*{weeklyHours}*{weeksPerYear},"not known")',
    note: "In the prices of the returns; before contributions and the NHS's share",
  },
  {
    id: "aboveFee",
    label: "Complete returns above the fee paid",
    unit: "returns",
    format: "whole",
    formula: '=COUNTIF({returnTotals.total},">"&{feePaid})',
  },
  {
    id: "answersSum",
    label: "All answers of all lines added up",
    unit: "£ an hour",
    format: "two",
    formula: "=SUM({careReturns})+SUM({businessReturns})",
    note: "For the check: no return is lost on the way to the totals",
  },
  {
    id: "lowestTotal",
    label: "Lowest total",
    unit: "£ an hour",
    format: "pence",
    formula: '=IF({completeCount}<{fewestAnswers},"withheld",MIN({returnTotals.total}))',
  },
];

export const costReturnsWorking = workingSheet(
  [
    { kind: "heading", level: 1, text: "Results" },
    { kind: "rows", rows: results },
    { kind: "heading", level: 1, text: GROUPS.careWorker },
    quartilesOf("careQuartiles", "careReturns", careWorkerLines.length),
    { kind: "heading", level: 1, text: GROUPS.business },
    quartilesOf("businessQuartiles", "businessReturns", businessLines.length),
    { kind: "heading", level: 1, text: "Totals of each return" },
    returnTotals,
    { kind: "heading", level: 1, text: "Published totals that the example keeps to" },
    publishedTotals,
    {
      kind: "text",
      style: "note",
      text: "The report prints these figures of its ten returns; the returns of the example are invented to give them. With returns of your own the two part.",
    },
  ],
  [46, 18, 18, 26, 26, 18, 18],
);

/** Parts of the totals, in the order of the columns above: lines answered, care worker, business, total. */
export const TOTAL_LINES = 4;

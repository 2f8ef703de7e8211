import { columnOf, eachRow } from "../../blocks/table-parts";
import type { Block } from "../../template";
import { PAPER_YEARS, printed, printedCell } from "./benefits-against-paper";

/** The first year stands as it is; each further one adds to, or is the change from, the year before. */
const before = (year: number, part: string): string => (year === 1 ? "" : part);

/** The printed profile by its own arithmetic: running sums of the in-year figures, changes of the cumulative ones. */
export const workingPaper: readonly Block[] = [
  { kind: "heading", level: 1, text: "The printed profile: does it add up?" },
  {
    kind: "grid",
    id: "paperSums",
    headers: [
      "Financial year",
      "In-year as printed",
      "Running sum",
      "Change of the cumulative figure",
      "Contingency in-year",
      "Running sum",
      "Above nil",
    ],
    rows: Array.from({ length: PAPER_YEARS }, (_, index) => index + 1).map((year) => [
      printed(year, printedCell("year", year)),
      printed(year, printedCell("inYear", year)),
      printed(year, `${before(year, `{paperSums.sum${year - 1}}+`)}${printedCell("inYear", year)}`),
      printed(year, `${printedCell("level", year)}${before(year, `-${printedCell("level", year - 1)}`)}`),
      printed(year, printedCell("inYearContingency", year)),
      printed(year, `${before(year, `{paperSums.contingency${year - 1}}+`)}${printedCell("inYearContingency", year)}`),
      printed(year, `IF({paperSums.sum${year}}>0,1,0)`),
    ]),
    formats: ["text", "millions", "millions", "millions", "millions", "millions", "whole"],
    parts: {
      years: columnOf(0, PAPER_YEARS),
      ...eachRow("sum", 2, PAPER_YEARS),
      ...eachRow("change", 3, PAPER_YEARS),
      ...eachRow("contingency", 5, PAPER_YEARS),
      aboveNil: columnOf(6, PAPER_YEARS),
    },
  },
  {
    kind: "rows",
    rows: [
      {
        id: "paperSumEnd",
        label: "Running sum in the last printed year",
        unit: "£ a year",
        formula: "=SUM({paperProfile.inYear})",
        format: "millions",
        note: "What the paper prints as its value; the sum of the cumulative column would be another figure",
      },
      {
        id: "paperContingencyEnd",
        label: "Running sum of the contingency",
        unit: "£ a year",
        formula: "=SUM({paperProfile.inYearContingency})",
        format: "millions",
        note: "In brackets beside it",
      },
      {
        id: "paperBreakEven",
        label: "First printed year with a running sum above nil",
        unit: "financial year",
        formula:
          '=IF(SUM({paperSums.aboveNil})=0,"none",MID(INDEX({paperSums.years},MATCH(1,{paperSums.aboveNil},0)),1+1+1,7))',
        format: "text",
        note: "As the paper writes its years",
      },
      {
        id: "paperGrossRunRate",
        label: "Gross run rate behind the printed one, at least",
        unit: "£ a year",
        formula: '=IF(COUNT({paperRunRate})=0,"not given",{paperRunRate}+{recurringCost})',
        format: "pounds",
        note: "Net run rate + recurring cost in the prices of the first year, before the existing MTFS line",
      },
      {
        id: "contingencyYears",
        label: "Years with a contingency up to the run rate as printed",
        unit: "years",
        formula:
          '=IF(OR(COUNT({contingencyFrom})=0,{paperRunRateYear}=""),"not given",VALUE(LEFT({paperRunRateYear},1+1+1+1))-VALUE(LEFT({firstYear},1+1+1+1))+1+1-{contingencyFrom})',
        format: "whole",
        note: "Counted from the first year that carries one",
      },
    ],
  },
];

import { countOf } from "../../blocks/table-parts";
import { PLAN_YEARS, planYearRows } from "../../blocks/plan-years";
import { workingSheet } from "../../blocks/standard-sheets";
import type { LinesBlock } from "../../template";
import { BLOCKS } from "./scheme-blocks";

/** What stands in years that begin after the scheme is complete: a year begins on the first of April. */
const afterCompletion = PLAN_YEARS.map(({ id }, index) => {
  const start = index === 0 ? "{planStartYear}" : `{planStartYear}+${countOf(index)}`;
  return `IF({line.completion}<DATE(${start},${countOf(4)},1),{line.${id}},0)`;
}).join("+");

function lateLines(lines: string, table: string, header: string): LinesBlock {
  return {
    kind: "lines",
    id: `${lines}Late`,
    table,
    columns: [
      { id: "scheme", header, formula: "={line.scheme}", format: "text" },
      { id: "completion", header: "Estimated completion", formula: "={line.completion}", format: "date" },
      {
        id: "after",
        header: "Spending after it (£000)",
        formula: `=${afterCompletion}`,
        format: "whole",
        total: "sum",
      },
    ],
    total: "Sub-total",
  };
}

const headings = ["Main programme", "Social care investment plan"] as const;

/** Years, what the chart draws, and spending that stands in a year after its scheme is complete. */
export const programmeWorking = workingSheet([
  { kind: "heading", level: 1, text: "Years" },
  { kind: "rows", rows: planYearRows(PLAN_YEARS.length) },
  { kind: "heading", level: 1, text: "Columns of the chart" },
  {
    kind: "grid",
    id: "fundingYears",
    headers: ["Financial year", "External (£000)", "Discretionary (£000)"],
    rows: PLAN_YEARS.map(({ label }, index) => [
      label,
      `=INDEX({funding.external},1,${countOf(index + 1)})`,
      `=INDEX({funding.discretionary},1,${countOf(index + 1)})`,
    ]),
    formats: ["text", "whole"],
    parts: {
      years: { row: 1, column: 0, rows: PLAN_YEARS.length, columns: 1 },
      external: { row: 1, column: 1, rows: PLAN_YEARS.length, columns: 1 },
      discretionary: { row: 1, column: 2, rows: PLAN_YEARS.length, columns: 1 },
    },
  },
  { kind: "heading", level: 1, text: "Spending after completion" },
  ...BLOCKS.map(({ lines, table }, index) => lateLines(lines, table, headings[index] ?? table)),
]);

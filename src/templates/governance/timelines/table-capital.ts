import { dateColumn, wordsColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2025";
import type { InputTable } from "../../template";

/** When capital schemes are expected to be complete. */
export const capital: InputTable = {
  id: "capital",
  title: "Capital schemes: expected completion",
  help: "The last day of the month in which a scheme is expected to be complete, and its gross cost.",
  columns: [
    wordsColumn("scheme", "Scheme", { required: true }),
    dateColumn("completion", "Completion", { required: true }),
    {
      id: "grossCost",
      header: "Gross cost (£000)",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
      optional: true,
    },
  ],
  calculated: [
    {
      id: "monthsToGo",
      header: "Months to go",
      format: "one",
      formula: "=({line.completion}-{asAtDate})/{daysPerMonth}",
    },
    {
      id: "completionYear",
      header: "Financial year",
      format: "text",
      formula: '=YEAR(EDATE({line.completion},0-1-1-1))&"/"&RIGHT(YEAR(EDATE({line.completion},12-1-1-1)),1+1)',
    },
  ],
  worked: [
    { scheme: "Disabled Facilities Grant", completion: "2029-03-31", grossCost: 19404 },
    { scheme: "Social Care Investment Plan: extra care schemes", completion: "2028-03-31", grossCost: 3758 },
  ],
  blankRows: 6,
  source: inPaper("MTFS report, Appendix D, capital programme"),
  optional: true,
};

import { dateColumn, wordsColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2025";
import type { InputTable, TableRow } from "../../template";

const COUNT = { kind: "number", minimum: 0 } as const;

const row = (
  code: string,
  measure: string,
  now: number,
  before: number | null,
  asAt: string,
  source: string | null,
): TableRow => ({ code, measure, now, before, asAt, source });

/** Volumes behind the statements, now and a year before. */
export const volumes: InputTable = {
  id: "volumes",
  title: "Volumes behind the statements",
  help: "One count a row, with that of the year before where it is known.",
  columns: [
    wordsColumn("code", "Ref. code", { required: true }),
    wordsColumn("measure", "Measure", { required: true }),
    { id: "now", header: "Now", format: "whole", accepts: COUNT },
    { id: "before", header: "Year before", format: "whole", accepts: COUNT, optional: true },
    dateColumn("asAt", "As at"),
    wordsColumn("source", "Source"),
  ],
  calculated: [
    {
      id: "change",
      header: "Change",
      format: "percentOne",
      formula: '=IF(COUNT({line.before})=0,"",IF({line.before}=0,"",{line.now}/{line.before}-1))',
    },
  ],
  worked: [
    row("1.3", "People waiting for allocation", 690, 891, "2024-09-30", "Cases held"),
    row("1.6", "People with reablement", 4562, 3491, "2024-03-31", "Service manager"),
    row("1.11", "Carers with support", 1395, null, "2024-08-31", "Carers services"),
    row("2.4", "Admissions, 65 and over", 864, 940, "2024-03-31", "Market sustainability plan"),
    row("2.4", "Admissions, 18 to 64", 61, 54, "2024-03-31", "Market sustainability plan"),
    row("3.2", "Discharges a week", 171, 146, "2024-08-31", "Service trends"),
    row("3.4", "Applications under the liberty safeguards", 6838, null, "2024-03-31", "Quarterly return"),
    row("3.10", "Safeguarding alerts", 1733, null, "2024-03-31", "IR 29"),
  ],
  blankRows: 8,
  source: inPaper("Self-assessment, column: how do we know it?", "2024-09-30"),
  optional: true,
};

import { dateColumn, wordsColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2025";
import type { InputTable, TableRow } from "../../template";

type Compared = readonly [code: string, measure: string, rate: number, compared: number | null, against: string | null];
type Counted = readonly [of: number, out: number];

const RATE = { kind: "rate", minimum: 0, maximum: 1 } as const;
const COUNT = { kind: "number", minimum: 0 } as const;

const row = (
  [code, measure, rate, compared, against]: Compared,
  asAt: string,
  source: string | null,
  counted?: Counted,
): TableRow => ({
  code,
  measure,
  rate,
  compared,
  against,
  part: counted?.[0] ?? null,
  whole: counted?.[1] ?? null,
  asAt,
  source,
});

const NATIONAL = "national";
const YEAR_BEFORE = "year before";
const [YEAR_END, AUGUST, SEPTEMBER] = ["2024-03-31", "2024-08-31", "2024-09-30"] as const;

/** Rates behind the statements, each with what it is compared with. */
export const rates: InputTable = {
  id: "rates",
  title: "Rates behind the statements",
  help: "One rate a row, with the rate it is compared with; where counts are known, the rate is held against them.",
  columns: [
    wordsColumn("code", "Ref. code", { required: true }),
    wordsColumn("measure", "Measure", { required: true }),
    { id: "rate", header: "Ours", format: "percentOne", accepts: RATE },
    { id: "compared", header: "Compared with", format: "percentOne", accepts: RATE, optional: true },
    wordsColumn("against", "Which is"),
    { id: "part", header: "Count", format: "whole", accepts: COUNT, optional: true },
    { id: "whole", header: "Out of", format: "whole", accepts: COUNT, optional: true },
    dateColumn("asAt", "As at"),
    wordsColumn("source", "Source"),
  ],
  calculated: [
    {
      id: "difference",
      header: "Difference",
      format: "percentOne",
      formula: '=IF(COUNT({line.compared})=0,"",{line.rate}-{line.compared})',
    },
    {
      id: "fromCounts",
      header: "From counts",
      format: "percentOne",
      formula: '=IF(COUNT({line.part},{line.whole})<1+1,"",IF({line.whole}=0,"",{line.part}/{line.whole}))',
    },
    {
      id: "apart",
      header: "Rate and counts",
      format: "text",
      formula:
        '=IF(COUNT({line.fromCounts})=0,"",IF(ABS({line.rate}-{line.fromCounts})>{rateTolerance},"do not agree","agree"))',
    },
  ],
  worked: [
    row(["1.1", "Contacts by telephone", 0.43, null, null], AUGUST, "Contacts activity", [14353, 33438]),
    row(["1.1", "Contacts by the public online", 0.24, null, null], AUGUST, "Contacts activity", [8048, 33438]),
    row(["1.1", "Contacts by email", 0.23, null, null], AUGUST, "Contacts activity", [7521, 33438]),
    row(["1.1", "Contacts by professionals online", 0.09, null, null], AUGUST, "Contacts activity", [3065, 33438]),
    row(["1.3", "Annual reviews on time", 0.75, 0.57, NATIONAL], AUGUST, "Reviews of long-term service users"),
    row(["1.5", "Self-directed support", 0.97, 0.94, NATIONAL], YEAR_END, "Performance dashboard"),
    row(["1.5", "Direct payments", 0.34, 0.26, NATIONAL], YEAR_END, "Performance dashboard"),
    row(["1.7", "Users who find information easily", 0.59, 0.62, YEAR_BEFORE], YEAR_END, "Survey report"),
    row(["1.7", "Carers who find information easily", 0.56, 0.49, "two years before"], YEAR_END, "Survey report"),
    row(["1.10", "Learning disability: settled accommodation", 0.838, 0.805, NATIONAL], YEAR_END, null),
    row(["1.12", "Control over daily life", 0.79, 0.77, NATIONAL], YEAR_END, "Survey report"),
    row(["1.12", "Enough social contact", 0.45, 0.39, YEAR_BEFORE], YEAR_END, "Survey report"),
    row(["2.3", "Nursing homes good or outstanding", 0.78, 0.74, NATIONAL], SEPTEMBER, "Comparison report"),
    row(["2.3", "Residential homes good or outstanding", 0.77, 0.7, "regional"], SEPTEMBER, "Comparison report"),
    row(["2.3", "Home care good or outstanding", 0.58, 0.59, NATIONAL], SEPTEMBER, "Comparison report"),
    row(["2.5", "Vacancies in the care workforce", 0.085, 0.099, NATIONAL], "2023-03-31", "Skills for Care"),
    row(["2.5", "Turnover in the care workforce", 0.352, 0.283, NATIONAL], "2023-03-31", "Skills for Care"),
    row(["3.8", "People who feel safe", 0.72, 0.65, YEAR_BEFORE], YEAR_END, "Survey report"),
    row(["3.9", "Asked for their outcomes", 0.75, 0.76, YEAR_BEFORE], YEAR_END, "Recording of personal outcomes"),
    row(["3.10", "Alerts that become enquiries", 0.43, 0.32, NATIONAL], YEAR_END, "IR 29", [794, 1733]),
    row(["4.9", "Stress does not affect work", 0.57, 0.61, "whole council"], "2023-12-31", "Council staff survey"),
  ],
  blankRows: 12,
  source: inPaper("Self-assessment, column: how do we know it?", "2024-09-30"),
  optional: true,
};

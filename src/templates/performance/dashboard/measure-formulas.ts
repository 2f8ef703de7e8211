/** What a row of a table of measures computes: this year's figure, last year's, and what it is held against. */
import type { CalculatedColumn } from "../../template";
import { inUnit, LINE_TIMES } from "./units";

const FORECAST_ROW = "MATCH({line.measure},{forecasts.measure},0)";

/** A stated figure, else the one that the counts give, else the forecast of the same name. */
function figureFrom(figure: string, part: string, whole: string, forecast: string): string {
  return (
    `=IF(ISNUMBER({line.${figure}}),{line.${figure}},IF(ISNUMBER({line.${part}}),` +
    `IF(ISNUMBER({line.${whole}}),{line.${part}}/{line.${whole}}*${LINE_TIMES},{line.${part}}),` +
    `IF(ISNUMBER(${FORECAST_ROW}),INDEX({forecasts.${forecast}},${FORECAST_ROW}),"")))`
  );
}

const partOfTarget = (share: string): string => `IF(ISNUMBER({${share}}),{line.target}*{${share}},"")`;

/** The target as it stands, or its share by the month counted. */
const comparator =
  `=IF(ISNUMBER({line.target}),IF({line.profile}="Even",${partOfTarget("evenShare")},` +
  `IF({line.profile}="Profile A",${partOfTarget("profileAShare")},` +
  `IF({line.profile}="Profile B",${partOfTarget("profileBShare")},{line.target}))),"")`;

/** Figure of this year, of last year, and the benchmark or milestone of the month. */
export const figuresOfMeasure: readonly CalculatedColumn[] = [
  { id: "now", header: "This year", format: "one", formula: figureFrom("figure", "part", "whole", "rate") },
  {
    id: "prior",
    header: "Last year",
    format: "one",
    formula: figureFrom("priorFigure", "priorPart", "priorWhole", "lastRate"),
  },
  { id: "comparator", header: "Held against", format: "one", formula: comparator },
];

/** The measure's own margin, or the usual one. */
export function marginOr(column: string, usual: string): string {
  return `IF(ISNUMBER({line.${column}}),{line.${column}},{${usual}})`;
}

const outOf = (part: string, whole: string): string =>
  `IF(AND(ISNUMBER({line.${part}}),ISNUMBER({line.${whole}}))," ("&TEXT({line.${part}},"#,##0")&" out of "&TEXT({line.${whole}},"#,##0")&")","")`;

/** The people behind a rate that follows from a forecast. */
const peopleOf = (column: string): string =>
  `IF(ISNUMBER(${FORECAST_ROW})," ("&TEXT(INDEX({forecasts.${column}},${FORECAST_ROW}),"#,##0")&" people)","")`;

/** This year's figure as the dashboard prints it: `87.0% (1,221 out of 1,403)`, `582.8 per 100k (897)`. */
export const NOW_IN_WORDS = `IF(ISNUMBER({line.now}),${inUnit("{line.now}")}&${outOf("part", "whole")}&${peopleOf("used")},"")`;
/** Last year's figure in the same words. */
export const PRIOR_IN_WORDS = `IF(ISNUMBER({line.prior}),${inUnit("{line.prior}")}&${outOf("priorPart", "priorWhole")}&${peopleOf("lastYear")},"")`;

/** The counts of ratings of a case, as the cells compute them. */
import type { CaseBars, CaseHeadline, CasePreview, CaseValues } from "../../case";
import type { CaseFigures, FigureRow } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { forecastOf, type Forecast } from "../supporting/forecast-model";
import type { MeasureGroup } from "./measure-group";
import { NOT_RATED, type MeasureFigures, type RatingStyle } from "./rating-style";
import { UNITS } from "./units";

interface Dashboard {
  readonly style: RatingStyle;
  readonly groups: readonly MeasureGroup[];
}

/**
 * How many measures are rated in which word.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; percentages in percentage points, targets in the unit of their row.
 * @param dashboard How its measures are rated, and in which tables they stand.
 * @returns A headline with a count for every word, and a bar for each; or every problem by name.
 * @example previewDashboard(template, workedCase(template), { style: ragStyle, groups }) // headline "20 of 22 green"
 */
export function previewDashboard(template: OpportunityTemplate, values: CaseValues, dashboard: Dashboard): CasePreview {
  return previewOf(template, values, (figures) => computeCase(figures, dashboard));
}

function computeCase(figures: CaseFigures, { style, groups }: Dashboard): { headline: CaseHeadline; bars: CaseBars } {
  const forecasts = figures.rows("forecasts").map((row) => forecastOf(row));
  const usualMargin = figures.number(style.margins[0]?.id ?? "");
  const ratings = groups.flatMap(({ id }) =>
    figures.rows(id).map((row) => style.rate(row, figuresOfRow(row, figures, forecasts), usualMargin)),
  );
  const countOf = (word: string): number => ratings.filter((rating) => rating === word).length;
  const rated = ratings.length - countOf(NOT_RATED);
  const counted = style.headline.counted.reduce((sum, word) => sum + countOf(word), 0);
  return {
    headline: {
      text: `${counted} of ${rated} ${style.headline.text}`,
      definition: style.headline.definition,
      lines: [style.words.map((word) => `${word}: ${countOf(word)}`).join("; "), `Not rated: ${countOf(NOT_RATED)}`],
      figures: Object.fromEntries([...style.words.map((word) => [word, countOf(word)] as const), ["rated", rated]]),
    },
    bars: {
      title: "Measures by rating",
      format: "whole",
      points: style.words.map((word) => ({ label: word, value: countOf(word) })),
    },
  };
}

function figuresOfRow(row: FigureRow, figures: CaseFigures, forecasts: readonly Forecast[]): MeasureFigures {
  const forecast = forecasts.find(({ measure }) => measure === row.text("measure"));
  return {
    now: figureOf(row, "figure", "part", "whole") ?? forecast?.rate ?? null,
    prior: figureOf(row, "priorFigure", "priorPart", "priorWhole") ?? forecast?.lastRate ?? null,
    comparator: comparatorOf(row, figures),
  };
}

function figureOf(row: FigureRow, figure: string, part: string, whole: string): number | null {
  if (row.text(figure) !== "") return row.number(figure);
  if (row.text(part) === "") return null;
  if (row.text(whole) === "") return row.number(part);
  const times = UNITS.find(({ unit }) => unit === row.text("unit"))?.times ?? 1;
  return (row.number(part) / row.number(whole)) * times;
}

function comparatorOf(row: FigureRow, figures: CaseFigures): number | null {
  if (row.text("target") === "") return null;
  const target = row.number("target");
  const months = figures.number("monthsCounted");
  if (row.text("profile") === "Even") return target * (months / 12);
  const column = { "Profile A": "profileA", "Profile B": "profileB" }[row.text("profile")];
  if (column === undefined) return target;
  const month = figures.rows("months")[months - 1];
  return month === undefined || month.text(column) === "" ? null : target * month.number(column);
}

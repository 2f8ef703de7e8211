/** How a dashboard rates its measures: the columns it needs, the words it uses, and what it prints. */
import type { CalculatedColumn, ChartSeries, Input, InputColumn, InputTable, LineColumn, Source } from "../../template";
import type { FigureRow } from "../../case-figures";
import { figuresOfMeasure } from "./measure-formulas";
import { whatIsMeasured } from "./measure-columns";
import type { MeasureGroup } from "./measure-group";

/** A measure's figures, blank where there are none. */
export interface MeasureFigures {
  readonly now: number | null;
  readonly prior: number | null;
  readonly comparator: number | null;
}

type ChartColour = NonNullable<ChartSeries["colour"]>;

export interface RatingStyle {
  /** Best first; a measure that cannot be rated says "Not rated". */
  readonly words: readonly [good: string, middle: string, poor: string];
  /** The colour of each word in the chart of ratings; a word that names a colour is drawn in one that looks like it. */
  readonly colours: readonly [good: ChartColour, middle: ChartColour, poor: ChartColour];
  /** What a rating in one of these words means, for the headline. */
  readonly headline: { readonly counted: readonly string[]; readonly text: string; readonly definition: string };
  readonly aims: readonly string[];
  /** Columns after those of what is measured. */
  readonly columns: readonly InputColumn[];
  /** Width of every column of the measures' sheet, the state's included. */
  readonly widths: readonly number[];
  readonly calculated: readonly CalculatedColumn[];
  readonly dashboard: readonly LineColumn[];
  readonly dashboardWidths: readonly number[];
  /** A row in words, as an expression: the figure, its rating and what came before. */
  readonly sentence: string;
  /** Words of the direction of travel, where the dashboard has one. */
  readonly directions?: readonly string[];
  /** The usual margin of a rating, for measures without a margin of their own. */
  readonly margins: readonly Input[];
  /** The same rating as the cells compute it. */
  readonly rate: (row: FigureRow, figures: MeasureFigures, usualMargin: number) => string;
}

export const NOT_RATED = "Not rated";

/** The input table of one group of measures. */
export function measureTable(group: MeasureGroup, style: RatingStyle, source: Source): InputTable {
  return {
    id: group.id,
    title: `${group.need}: ${group.theme}`,
    help: "One row for each measure. Enter counts where there are counts, else the figure in the unit of the row; a rate without either is taken from the forecast of the same name.",
    columns: [...whatIsMeasured(style.aims), ...style.columns],
    worked: group.measures,
    blankRows: 4,
    calculated: [...figuresOfMeasure, ...style.calculated],
    source,
    optional: true,
  };
}

import type { ChartData } from "./chart-data";
import { valueScale, type ValueScale } from "./value-scale";

const letterPixels = 6.1;
const tickHeightPixels = 34;
const padding = 10;
const titleHeight = 26;
const axisTitleHeight = 20;
const legendHeight = 22;
const tickLabelGap = 8;

/** Where the parts of a chart stand, in pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly scale: ValueScale;
  /** Where a value stands along the value axis. */
  readonly valueAt: (value: number) => number;
  /** Middle of a category along the category axis. */
  readonly categoryAt: (position: number) => number;
  readonly categoryWidth: number;
  /** Every how many categories are named, so that names never meet. */
  readonly nameEvery: number;
  /** How many letters of a category's name there is room for. */
  readonly nameLetters: number;
}

/** Width of a short text in the charts' letters, estimated. */
export function labelWidth(text: string): number {
  return text.length * letterPixels;
}

/**
 * Lays out a chart: what its titles, labels and legend leave is the plot.
 *
 * @param data The chart.
 * @param width Of the whole chart, in pixels.
 * @param height Of the whole chart, in pixels.
 */
export function frameOf(data: ChartData, width: number, height: number): ChartFrame {
  const along = data.horizontal ? width : height;
  const scale = valueScale(
    extremes(data),
    data,
    Math.max(2, Math.floor((along - 90) / (data.horizontal ? 70 : tickHeightPixels))),
  );
  const valueLabels = Math.max(...scale.ticks.map((tick) => labelWidth(data.print(tick)))) + tickLabelGap;
  const nameLabels = Math.min(width * 0.3, Math.max(0, ...data.categories.map(labelWidth))) + tickLabelGap;
  const leftTitle = data.horizontal ? data.categoryTitle : data.valueTitle;
  const bottomTitle = data.horizontal ? data.valueTitle : data.categoryTitle;
  const left = padding + (leftTitle ? axisTitleHeight : 0) + (data.horizontal ? nameLabels : valueLabels);
  const top = padding + (data.title ? titleHeight : 0) + (data.legend === "top" ? legendHeight : 4);
  const bottom = padding + 18 + (bottomTitle ? axisTitleHeight : 0) + (data.legend === "bottom" ? legendHeight : 0);
  const right = padding + rightRoom(data, width);
  const plot = { left, top, width: Math.max(20, width - left - right), height: Math.max(20, height - top - bottom) };
  const share = (value: number) => (value - scale.minimum) / (scale.maximum - scale.minimum);
  const categoryWidth = (data.horizontal ? plot.height : plot.width) / Math.max(1, data.categories.length);
  const longestName = Math.max(1, ...data.categories.map((name) => name.length));
  const nameLetters = data.horizontal
    ? Math.floor(nameLabels / letterPixels)
    : Math.max(12, Math.floor(categoryWidth / letterPixels));
  const roomPerName = data.horizontal ? 14 : Math.min(longestName, nameLetters) * letterPixels + 6;
  return {
    width,
    height,
    plot,
    scale,
    valueAt: (value) => (data.horizontal ? left + share(value) * plot.width : top + (1 - share(value)) * plot.height),
    categoryAt: (position) => {
      // As in Excel, bars begin at the bottom and columns at the left, unless the axis is reversed.
      const fromFarEnd = data.horizontal !== data.reversed;
      const place = fromFarEnd ? data.categories.length - 1 - position : position;
      return (data.horizontal ? top : left) + (place + 0.5) * categoryWidth;
    },
    categoryWidth,
    nameEvery: Math.max(1, Math.ceil(roomPerName / categoryWidth)),
    nameLetters,
  };
}

/** Whether lines are named at their ends instead of in a legend. */
export function namesLinesDirectly(data: ChartData): boolean {
  return data.legend === "none" && data.series.length > 1 && data.series.some((series) => series.kind === "line");
}

function rightRoom(data: ChartData, width: number): number {
  const longest = Math.max(0, ...data.series.map((series) => labelWidth(series.name)));
  if (data.legend === "right") return Math.min(width * 0.3, longest + 28);
  return namesLinesDirectly(data) ? Math.min(width * 0.3, longest + 10) : 6;
}

/** Every figure that the value axis must reach: sums where series are stacked. */
function extremes(data: ChartData): number[] {
  const alone = data.series.filter((series) => !series.stacked).flatMap((series) => series.values);
  const stacked = data.series.filter((series) => series.stacked);
  const sums = data.categories.flatMap((_, position) => {
    const values = stacked.map((series) => series.values[position] ?? 0);
    return [sumOf(values.filter((value) => value > 0)), sumOf(values.filter((value) => value < 0))];
  });
  return [...alone, ...sums].filter((value): value is number => value !== null);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

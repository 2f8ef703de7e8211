import type { ChartData } from "./chart-data";
import { labelLines } from "./label-lines";
import { valueScale, type ValueScale } from "./value-scale";

const letterPixels = 6.1;
/** Height of a line of a category's name. */
export const LABEL_LINE_PIXELS = 13;
const mostNameLines = 3;
const tickHeightPixels = 34;
const tickWidthPixels = 60;
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
  /** Each category's name in lines; empty where it is left out. */
  readonly nameLines: readonly (readonly string[])[];
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
  const scale = valueScale(extremes(data), data, intervalsWanted(data, width, height));
  const valueLabels = Math.max(...scale.ticks.map((tick) => labelWidth(data.print(tick)))) + tickLabelGap;
  const nameLabels = Math.min(width * 0.36, Math.max(0, ...data.categories.map(labelWidth))) + tickLabelGap;
  const leftTitle = data.horizontal ? data.categoryTitle : data.valueTitle;
  const bottomTitle = data.horizontal ? data.valueTitle : data.categoryTitle;
  const left = padding + (leftTitle ? axisTitleHeight : 0) + (data.horizontal ? nameLabels : valueLabels);
  const top = padding + (data.title ? titleHeight : 0) + (data.legend === "top" ? legendHeight : 4);
  // The last figure below the bars is centred on the plot's edge.
  const lastTick = data.horizontal ? valueLabels / 2 - padding + tickLabelGap / 2 : 0;
  const right = padding + Math.max(lastTick, rightRoom(data, width));
  const count = Math.max(1, data.categories.length);
  const below = data.horizontal ? [] : namesBelow(data.categories, Math.max(20, width - left - right) / count);
  const nameRows = Math.max(1, ...below.map((lines) => lines.length));
  const bottom =
    padding +
    5 +
    nameRows * LABEL_LINE_PIXELS +
    (bottomTitle ? axisTitleHeight : 0) +
    (data.legend === "bottom" ? legendHeight : 0);
  const plot = { left, top, width: Math.max(20, width - left - right), height: Math.max(20, height - top - bottom) };
  const share = (value: number) => (value - scale.minimum) / (scale.maximum - scale.minimum);
  const categoryWidth = (data.horizontal ? plot.height : plot.width) / Math.max(1, data.categories.length);
  const nameLines = data.horizontal
    ? namesBeside(data.categories, nameLabels - tickLabelGap, plot.height / count)
    : below;
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
    nameLines,
  };
}

/** How many intervals of the value axis there is room for: marks one above another, or side by side without touching. */
function intervalsWanted(data: ChartData, width: number, height: number): number {
  if (!data.horizontal) return Math.max(2, Math.floor((height - 90) / tickHeightPixels));
  const widest = Math.max(0, ...extremes(data).map((value) => labelWidth(data.print(value))));
  const names = Math.min(width * 0.36, Math.max(0, ...data.categories.map(labelWidth)));
  return Math.max(2, Math.floor((width - names - 90) / Math.max(tickWidthPixels, widest + 2 * tickLabelGap)));
}

/** Names below the columns: all of them where they fit, in up to three lines; every second or third one of single words. */
function namesBelow(names: readonly string[], categoryWidth: number): string[][] {
  const lettersAt = (every: number) => Math.max(1, Math.floor((categoryWidth * every - 6) / letterPixels));
  const ofWords = names.some((name) => /\S\s+\S/.test(name));
  let every = 1;
  const fits = () =>
    names.every((name, at) => at % every !== 0 || labelLines(name, lettersAt(every), mostNameLines).whole);
  while (!ofWords && every < names.length && !fits()) every += 1;
  return names.map((name, at) =>
    at % every === 0 ? [...labelLines(name, lettersAt(every), mostNameLines).lines] : [],
  );
}

/** Names beside the bars, in as many lines as a bar is high. */
function namesBeside(names: readonly string[], roomPixels: number, categoryHeight: number): string[][] {
  const rows = Math.max(1, Math.min(mostNameLines, Math.floor(categoryHeight / LABEL_LINE_PIXELS)));
  const every = Math.max(1, Math.ceil(LABEL_LINE_PIXELS / categoryHeight));
  const letters = Math.max(3, Math.ceil(roomPixels / letterPixels));
  return names.map((name, at) => (at % every === 0 ? [...labelLines(name, letters, rows).lines] : []));
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

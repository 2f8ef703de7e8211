import type { ChartData, SeriesData } from "./chart-data";
import type { ChartFrame } from "./chart-frame";

/** A filled rectangle: a column, or a bar. */
export interface BarMark {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly label: string;
}

/** A line or the outline of an area, as SVG path data, with its points. */
export interface PathMark {
  readonly path: string;
  readonly filled: boolean;
  readonly series: SeriesData;
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

/** Everything that stands in a plot. */
export interface ChartMarks {
  readonly bars: readonly BarMark[];
  readonly paths: readonly PathMark[];
}

/** How much of a category its columns fill. */
const filledShare = 0.68;

/**
 * Places a chart's columns, lines and areas.
 *
 * @param data The figures.
 * @param frame Where the plot stands.
 */
export function marksOf(data: ChartData, frame: ChartFrame): ChartMarks {
  const barSeries = data.series.filter((series) => series.kind === "column" || series.kind === "bar");
  const stackedBars = barSeries.some((series) => series.stacked);
  const places = stackedBars ? 1 : Math.max(1, barSeries.length);
  const stackOf = stackCounter();
  const areaStackOf = stackCounter();
  const bars = barSeries.flatMap((series, order) =>
    series.values.flatMap((value, position) => {
      if (value === null) return [];
      const base = series.stacked ? stackOf(position, value) : 0;
      return [barAt(data, frame, { series, position, base, value, place: stackedBars ? 0 : order, places })];
    }),
  );
  const paths = data.series
    .filter((series) => series.kind === "line" || series.kind === "area")
    .map((series) => pathOf(frame, series, areaStackOf));
  return { bars, paths };
}

interface BarPlace {
  readonly series: SeriesData;
  readonly position: number;
  readonly base: number;
  readonly value: number;
  readonly place: number;
  readonly places: number;
}

function barAt(
  data: ChartData,
  frame: ChartFrame,
  { series, position, base, value, place, places }: BarPlace,
): BarMark {
  const group = frame.categoryWidth * filledShare;
  const thickness = group / places;
  const start = frame.categoryAt(position) - group / 2 + place * thickness;
  const from = frame.valueAt(within(frame, base));
  const to = frame.valueAt(within(frame, base + value));
  const least = Math.min(from, to);
  const length = Math.abs(to - from);
  const look = { colour: series.colour, label: series.showLabels ? (series.labels[position] ?? "") : "" };
  return data.horizontal
    ? { left: least, top: start, width: length, height: thickness, ...look }
    : { left: start, top: least, width: thickness, height: length, ...look };
}

function pathOf(frame: ChartFrame, series: SeriesData, stackOf: (position: number, value: number) => number): PathMark {
  const places = series.values.map((value, position) => {
    if (value === null) return null;
    const base = series.stacked ? stackOf(position, value) : 0;
    return {
      x: frame.categoryAt(position),
      y: frame.valueAt(within(frame, base + value)),
      baseY: frame.valueAt(within(frame, base)),
      label: series.showLabels ? (series.labels[position] ?? "") : "",
    };
  });
  const runs = unbrokenRuns(places);
  const filled = series.kind === "area";
  const path = runs
    .map((run) => {
      const line = run.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
      if (!filled) return line;
      const back = [...run]
        .reverse()
        .map(({ x, baseY }) => `L${round(x)} ${round(baseY)}`)
        .join("");
      return `${line}${back}Z`;
    })
    .join("");
  return { path, filled, series, points: runs.flat() };
}

/** Blank cells leave gaps in a line. */
function unbrokenRuns<Place>(places: readonly (Place | null)[]): Place[][] {
  const runs: Place[][] = [];
  let open = false;
  for (const place of places) {
    if (place !== null && open) runs.at(-1)?.push(place);
    else if (place !== null) runs.push([place]);
    open = place !== null;
  }
  return runs;
}

/** Sums what is stacked so far, above and below zero apart; answers where the next one begins. */
function stackCounter(): (position: number, value: number) => number {
  const above: number[] = [];
  const below: number[] = [];
  return (position, value) => {
    const side = value < 0 ? below : above;
    const base = side[position] ?? 0;
    side[position] = base + value;
    return base;
  };
}

/** What lies beyond a fixed end of the axis is drawn up to that end. */
function within({ scale }: ChartFrame, value: number): number {
  return Math.min(scale.maximum, Math.max(scale.minimum, value));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

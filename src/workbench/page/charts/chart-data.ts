import type { Chart, ChartSeries } from "../../host/companion";
import type { CellSnapshot, SheetArea, WorkbookPort } from "../../host/port";
import { cellText } from "../../grid/cells/cell-text";

/** One series as it is drawn; null is a gap. */
export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly labels: readonly string[];
  readonly kind: "column" | "bar" | "line" | "area";
  readonly stacked: boolean;
  readonly markers: boolean;
  readonly colour: string;
  readonly lineWeightPixels: number;
  readonly dashed: boolean;
  readonly showLabels: boolean;
}

/** A chart with its figures read from the cells. */
export interface ChartData {
  readonly title: string;
  readonly description: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly legend: "none" | "bottom" | "top" | "right";
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: boolean;
  readonly horizontal: boolean;
  /** The category axis runs from its far end to its near one. */
  readonly reversed: boolean;
  /** A value of the value axis, as that axis prints it. */
  readonly print: (value: number) => string;
}

/** Blue, rust, green, plum, amber, slate: told apart by the colour-blind, and in grey. */
const palette = ["#1F5C7A", "#C8553D", "#6B8E23", "#7D5A86", "#C98A1B", "#4C5560"];

/**
 * Reads a chart's figures from the workbook.
 *
 * @param chart What the chart shows and how.
 * @param port The workbook.
 */
export function readChart(chart: Chart, port: WorkbookPort): ChartData {
  const categoryCells = chart.series[0]?.categories;
  const series = chart.series.map((each, position) => readSeries(each, position, port));
  const valueFormat = chart.valueAxis.numberFormat || firstNumberFormat(chart.series, port);
  return {
    title: chart.title.visible ? chart.title.text : "",
    description: chart.description,
    categoryTitle: chart.categoryAxis.title.visible ? chart.categoryAxis.title.text : "",
    valueTitle: chart.valueAxis.title.visible ? chart.valueAxis.title.text : "",
    categories: categoryCells
      ? cellsOf(categoryCells, port).map((cell) => categoryText(cell, chart.categoryAxis.numberFormat))
      : (series[0]?.values.map((_, position) => String(position + 1)) ?? []),
    series,
    legend: legendPlace(chart),
    minimum: chart.valueAxis.minimum,
    maximum: chart.valueAxis.maximum,
    majorUnit: chart.valueAxis.majorUnit,
    gridlines: chart.valueAxis.majorGridlines,
    horizontal: chart.series.some((each) => each.chartType.startsWith("Bar")),
    reversed: chart.categoryAxis.reversed,
    print: (value) => cellText(value, valueFormat),
  };
}

function readSeries(series: ChartSeries, position: number, port: WorkbookPort): SeriesData {
  const cells = cellsOf(series.values, port);
  const kind = kindOf(series.chartType);
  const drawnColour = kind === "line" ? series.lineColour || series.fillColour : series.fillColour || series.lineColour;
  const format = series.dataLabels.numberFormat;
  return {
    name: series.nameFrom ? (cellsOf(series.nameFrom, port)[0]?.text ?? series.name) : series.name,
    values: cells.map(({ value }) => (typeof value === "number" ? value : null)),
    labels: cells.map((cell) => (format ? cellText(cell.value, format) : cell.text)),
    kind,
    stacked: series.chartType.endsWith("Stacked"),
    markers:
      series.chartType === "LineMarkers" ||
      (series.markerStyle !== "" && !/^(None|Automatic)$/.test(series.markerStyle)),
    colour: drawnColour || (palette[position % palette.length] as string),
    lineWeightPixels: (series.lineWeightPoints > 0 ? series.lineWeightPoints : 2.25) / 0.75,
    dashed: /dash|dot/i.test(series.lineStyle),
    showLabels: series.hasDataLabels && series.dataLabels.showValue,
  };
}

function kindOf(chartType: string): SeriesData["kind"] {
  if (chartType.startsWith("Line")) return "line";
  if (chartType.startsWith("Area")) return "area";
  return chartType.startsWith("Bar") ? "bar" : "column";
}

function cellsOf({ sheetId, ...area }: SheetArea, port: WorkbookPort): CellSnapshot[] {
  const exists = port.sheets().some((sheet) => sheet.id === sheetId);
  return exists ? port.readCells(sheetId, area).flat() : [];
}

function categoryText(cell: CellSnapshot, numberFormat: string): string {
  return numberFormat && typeof cell.value === "number" ? cellText(cell.value, numberFormat) : cell.text;
}

function firstNumberFormat(series: readonly ChartSeries[], port: WorkbookPort): string {
  const first = series[0];
  return (
    (first && cellsOf(first.values, port).find((cell) => typeof cell.value === "number")?.numberFormat) || "General"
  );
}

function legendPlace(chart: Chart): ChartData["legend"] {
  if (!chart.legend.visible) return "none";
  const place = chart.legend.position.toLowerCase();
  if (place === "top") return "top";
  return place === "right" || place === "left" || place === "corner" ? "right" : "bottom";
}

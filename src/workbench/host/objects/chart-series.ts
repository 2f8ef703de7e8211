/** Excel.ChartSeriesCollection and Excel.ChartSeries. */
import { parseAddress } from "../address";
import { shownValue } from "../cell-contents";
import { newSeries } from "../chart-source";
import type { Chart, ChartSeries } from "../companion";
import { invalidArgument, notFound } from "../failure";
import { type Given } from "../given";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { SheetArea } from "../port";
import { CHART_PARTS, type Part, partOf } from "./chart-parts";
import { CHART_TYPES } from "./chart-types";
import { RANGE } from "./range";

export interface ChartTarget {
  readonly workbook: OpenWorkbook;
  readonly chartId: string;
}

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot", "Automatic"] as const;
const MARKER_STYLES = ["None", "Automatic", "Circle", "Square", "Diamond", "Triangle"] as const;

function seriesList(target: ChartTarget): readonly ChartSeries[] {
  return target.workbook.chart(target.chartId).series;
}

function part(target: SeriesTarget): Part<ChartSeries> {
  return {
    read: () => {
      const series = seriesList(target)[target.index];
      if (!series) throw notFound("The chart series");
      return series;
    },
    edit: (change) => {
      target.workbook.editChart(target.chartId, (chart) => ({
        ...chart,
        series: chart.series.map((series, index) => (index === target.index ? { ...series, ...change } : series)),
      }));
    },
  };
}

/** A name read from a cell follows that cell. */
function currentName(target: SeriesTarget): string {
  const { name, nameFrom } = part(target).read();
  if (!nameFrom) return name;
  const [[cell] = []] = target.workbook.port.readCells(nameFrom.sheetId, nameFrom);
  return cell ? String(shownValue(cell.value)) : name;
}

const FILL: ObjectClass<SeriesTarget> = {
  name: "ChartFill",
  properties: {},
  methods: {
    SetSolidColor: (target, given) => {
      part(target).edit({ fillColour: given.at(0, "color").colour() });
    },
    Clear: (target) => {
      part(target).edit({ fillColour: "" });
    },
  },
};

const LINE: ObjectClass<SeriesTarget> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      read: (target) => part(target).read().lineColour,
      write: (target, given) => {
        part(target).edit({ lineColour: given.colour() });
      },
    },
    Weight: {
      read: (target) => part(target).read().lineWeightPoints,
      write: (target, given) => {
        part(target).edit({ lineWeightPoints: given.number({ minimum: 0, maximum: 1584 }) });
      },
    },
    LineStyle: {
      read: (target) => part(target).read().lineStyle,
      write: (target, given) => {
        part(target).edit({ lineStyle: given.oneOf(LINE_STYLES) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      part(target).edit({ lineStyle: "None" });
    },
  },
};

const FORMAT: ObjectClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  properties: {},
  objects: { Fill: (target) => HostObject.of(FILL, target), Line: (target) => HostObject.of(LINE, target) },
};

const SERIES: ObjectClass<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    Name: {
      read: currentName,
      write: (target, given) => {
        part(target).edit(readName(target, given));
      },
    },
    ChartType: {
      read: (target) => part(target).read().chartType,
      write: (target, given) => {
        part(target).edit({ chartType: given.oneOf(CHART_TYPES) });
      },
    },
    HasDataLabels: {
      read: (target) => part(target).read().hasDataLabels,
      write: (target, given) => {
        part(target).edit({ hasDataLabels: given.flag() });
      },
    },
    MarkerStyle: {
      read: (target) => part(target).read().markerStyle,
      write: (target, given) => {
        part(target).edit({ markerStyle: given.oneOf(MARKER_STYLES) });
      },
    },
    AxisGroup: { read: (target) => part(target).read().axisGroup },
    PlotOrder: { read: (target) => target.index + 1 },
  },
  objects: {
    Format: (target) => HostObject.of(FORMAT, target),
    DataLabels: (target) => CHART_PARTS.DataLabels(partOf(part(target), "dataLabels")),
  },
  methods: {
    SetValues: (target, given) => {
      part(target).edit({ values: cells(given.at(0, "sourceData")) });
    },
    SetXAxisValues: (target, given) => {
      part(target).edit({ categories: cells(given.at(0, "sourceData")) });
    },
    Delete: (target) => {
      part(target).read();
      target.workbook.editChart(target.chartId, (chart) => ({
        ...chart,
        series: chart.series.filter((_, index) => index !== target.index),
      }));
    },
  },
};

const SERIES_COLLECTION: ObjectClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { Count: { read: (target) => seriesList(target).length } },
  items: (target) => seriesList(target).map((_, index) => HostObject.of(SERIES, { ...target, index })),
  methods: {
    GetCount: (target) => seriesList(target).length,
    GetItemAt: (target, given) => {
      const index = given.at(0, "index").number({ minimum: 0, whole: true });
      if (!seriesList(target)[index]) throw notFound("The chart series at that index");
      return HostObject.of(SERIES, { ...target, index });
    },
    Add: (target, given) => {
      const name = given.at(0, "name");
      const place = given.at(1, "index");
      const count = seriesList(target).length;
      const index = place.isAbsent ? count : place.number({ minimum: 0, maximum: count, whole: true });
      const added = {
        ...newSeries(`Series${count + 1}`, target.workbook.chart(target.chartId).chartType, emptyCells(target)),
        ...(name.isAbsent ? {} : readName(target, name)),
      };
      target.workbook.editChart(target.chartId, (chart) => ({ ...chart, series: insertAt(chart, index, added) }));
      return HostObject.of(SERIES, { ...target, index });
    },
  },
};

export function seriesObject(target: ChartTarget): HostObject {
  return HostObject.of(SERIES_COLLECTION, target);
}

function insertAt(chart: Chart, index: number, series: ChartSeries): readonly ChartSeries[] {
  return [...chart.series.slice(0, index), series, ...chart.series.slice(index)];
}

/** Until setValues is called a new series draws nothing: it points at the last cell of the sheet. */
function emptyCells({ workbook, chartId }: ChartTarget): SheetArea {
  return { sheetId: workbook.chart(chartId).sheetId, row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
}

function cells(given: Given): SheetArea {
  const { sheetId, area } = given.target(RANGE);
  if (area.rows > 1 && area.columns > 1)
    throw invalidArgument(
      `${given.label}: a series takes one row or one column, the range has ${area.rows} x ${area.columns} cells.`,
    );
  return { sheetId, ...area };
}

/** Text, or a reference such as `=Profile!$C$4` to the cell that holds it. */
function readName(target: ChartTarget, given: Given): Pick<ChartSeries, "name" | "nameFrom"> {
  const text = given.text();
  if (!text.startsWith("=")) return { name: text, nameFrom: null };
  const parsed = parseAddress(text.slice(1));
  const sheet = parsed?.sheetName ? target.workbook.sheetNamed(parsed.sheetName) : undefined;
  if (!parsed || !sheet) throw given.unfit("a text, or a reference such as =Profile!$C$4");
  return { name: "", nameFrom: { sheetId: sheet.id, ...parsed.area } };
}

/** Excel.ChartCollection and Excel.Chart. */
import { parseAddress } from "../address";
import { NEW_AXIS, NEW_TITLE, type SeriesBy, seriesOf } from "../chart-source";
import type { Chart } from "../companion";
import { HostFailure, notAvailable, notFound } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass, type Property } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { Area } from "../port";
import { CHART_PARTS, type Part } from "./chart-parts";
import { type ChartTarget, seriesObject } from "./chart-series";
import { CHART_TYPES } from "./chart-types";
import { RANGE } from "./range";
import { worksheetObject } from "./worksheet";

interface SheetTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
}

/** Excel's size of a new chart. */
const NEW_WIDTH_POINTS = 360;
const NEW_HEIGHT_POINTS = 216;

function part({ workbook, chartId }: ChartTarget): Part<Chart> {
  return {
    read: () => workbook.chart(chartId),
    edit: (change) => {
      workbook.chart(chartId);
      workbook.editChart(chartId, (chart) => ({ ...chart, ...change }));
    },
  };
}

function length(key: "leftPoints" | "topPoints" | "widthPoints" | "heightPoints"): Property<ChartTarget> {
  return {
    read: (target) => part(target).read()[key],
    write: (target, given) => {
      part(target).edit({ [key]: given.number({ minimum: 0 }) });
    },
  };
}

const CHART: ObjectClass<ChartTarget> = {
  name: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    Id: { read: ({ chartId }) => chartId },
    Name: {
      read: (target) => part(target).read().name,
      write: (target, given) => {
        part(target).edit({ name: given.text() });
      },
    },
    ChartType: {
      read: (target) => part(target).read().chartType,
      write: (target, given) => {
        const chartType = drawnType(given);
        part(target).edit({
          chartType,
          series: part(target)
            .read()
            .series.map((series) => ({ ...series, chartType })),
        });
      },
    },
    Left: length("leftPoints"),
    Top: length("topPoints"),
    Width: length("widthPoints"),
    Height: length("heightPoints"),
  },
  objects: {
    Title: (target) => CHART_PARTS.Title(part(target)),
    Axes: (target) => CHART_PARTS.Axes(part(target)),
    Legend: (target) => CHART_PARTS.Legend(part(target)),
    Series: seriesObject,
    Worksheet: (target) => worksheetObject(target.workbook, part(target).read().sheetId),
  },
  methods: {
    SetPosition: (target, given) => {
      const { sheetId, widthPoints, heightPoints } = part(target).read();
      const sheet = { workbook: target.workbook, sheetId };
      const start = cellArea(given.at(0, "startCell"));
      const end = given.at(1, "endCell");
      const { left, top } = corner(sheet, start.row, start.column);
      if (end.isAbsent) {
        part(target).edit({ leftPoints: left, topPoints: top, widthPoints, heightPoints });
        return;
      }
      const last = cellArea(end);
      const far = corner(sheet, last.row + last.rows, last.column + last.columns);
      if (far.left <= left || far.top <= top) throw end.unfit("a cell below and right of startCell");
      part(target).edit({
        leftPoints: left,
        topPoints: top,
        widthPoints: far.left - left,
        heightPoints: far.top - top,
      });
    },
    SetData: (target, given) => {
      const { chartType } = part(target).read();
      part(target).edit({
        series: seriesOf(given.at(0, "sourceData").target(RANGE), chartType, seriesBy(given.at(1, "seriesBy"))),
      });
    },
    Delete: (target) => {
      part(target).read();
      target.workbook.port.editCompanion((present) => ({
        ...present,
        charts: present.charts.filter((chart) => chart.id !== target.chartId),
      }));
    },
  },
  calculated: ["SetData"],
};

const CHARTS: ObjectClass<SheetTarget> = {
  name: "ChartCollection",
  properties: { Count: { read: (target) => all(target).length } },
  items: (target) => all(target).map(({ id }) => chartObject(target, id)),
  item: (target, key) => find(target, key.text()) ?? missing(key.text()),
  methods: {
    Add: (target, given) => add(target, given.at(0, "type"), given.at(1, "sourceData"), given.at(2, "seriesBy")),
    GetCount: (target) => all(target).length,
    GetItem: (target, given) => find(target, given.at(0, "name").text()) ?? missing(given.at(0, "name").text()),
    GetItemOrNullObject: (target, given) => find(target, given.at(0, "name").text()) ?? HostObject.nothing,
    GetItemAt: (target, given) => {
      const chart = all(target)[given.at(0, "index").number({ minimum: 0, whole: true })];
      return chart ? chartObject(target, chart.id) : missing("at that index");
    },
  },
  calculated: ["Add"],
};

export function chartsObject(workbook: OpenWorkbook, sheetId: string): HostObject {
  return HostObject.of(CHARTS, { workbook, sheetId });
}

function chartObject({ workbook }: SheetTarget, chartId: string): HostObject {
  return HostObject.of(CHART, { workbook, chartId });
}

function all({ workbook, sheetId }: SheetTarget): readonly Chart[] {
  return workbook.port.companion().charts.filter((chart) => chart.sheetId === sheetId);
}

/** By id or by name, as in Excel. */
function find(target: SheetTarget, key: string): HostObject | null {
  const charts = all(target);
  const chart =
    charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return chart ? chartObject(target, chart.id) : null;
}

function missing(key: string): never {
  throw notFound(`The chart "${key}"`);
}

function add(target: SheetTarget, type: Given, source: Given, by: Given): HostObject {
  const { workbook, sheetId } = target;
  if (workbook.beside(sheetId).protection) {
    throw new HostFailure(
      "AccessDenied",
      `The worksheet "${workbook.sheet(sheetId).name}" is protected; unprotect it first.`,
    );
  }
  const chartType = drawnType(type);
  const series = seriesOf(source.target(RANGE), chartType, seriesBy(by));
  const { charts } = workbook.port.companion();
  const id = workbook.freeKey("chart", (key) => charts.some((chart) => chart.id === key));
  const [only, ...more] = series;
  const chart: Chart = {
    id,
    sheetId,
    name: freeName(all(target)),
    chartType,
    title: { ...NEW_TITLE, text: only?.name ?? "", visible: only !== undefined && more.length === 0 },
    categoryAxis: NEW_AXIS,
    valueAxis: { ...NEW_AXIS, majorGridlines: true },
    legend: { visible: more.length > 0, position: "Bottom" },
    series,
    leftPoints: 0,
    topPoints: 0,
    widthPoints: NEW_WIDTH_POINTS,
    heightPoints: NEW_HEIGHT_POINTS,
    description: "",
  };
  workbook.port.editCompanion((present) => ({ ...present, charts: [...present.charts, chart] }));
  return chartObject(target, id);
}

function freeName(charts: readonly Chart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

/** What nothing could draw is refused by name rather than left blank. */
function drawnType(given: Given): string {
  const type = given.text();
  const drawn = CHART_TYPES.find((each) => each === type);
  if (!drawn) throw notAvailable("ChartType", type);
  return drawn;
}

function seriesBy(given: Given): SeriesBy {
  return given.isAbsent ? "Auto" : given.oneOf(["Auto", "Rows", "Columns"] as const);
}

function cellArea(given: Given): Area {
  if (given.value instanceof HostObject) return given.target(RANGE).area;
  const parsed = parseAddress(given.text());
  if (!parsed) throw given.unfit("a Range or an address");
  return parsed.area;
}

/** Where a cell's top left corner stands, in points. */
function corner({ workbook, sheetId }: SheetTarget, row: number, column: number): { left: number; top: number } {
  let left = 0;
  for (let each = 0; each < column; each++) left += workbook.port.columnWidthPoints(sheetId, each);
  let top = 0;
  for (let each = 0; each < row; each++) top += workbook.port.rowHeightPoints(sheetId, each);
  return { left, top };
}

import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import { fittingText } from "../../../src/workbench/grid/number-display";
import { NEW_AXIS, NEW_TITLE } from "../../../src/workbench/host/chart-source";
import type { Chart, ChartSeries } from "../../../src/workbench/host/companion";
import { readChart } from "../../../src/workbench/page/charts/chart-data";
import { frameOf } from "../../../src/workbench/page/charts/chart-frame";
import { marksOf } from "../../../src/workbench/page/charts/chart-marks";
import { valueScale } from "../../../src/workbench/page/charts/value-scale";
import { fill } from "../grid/sheet-helpers";

const free = { minimum: null, maximum: null, majorUnit: null };

describe("value axis", () => {
  it.each([
    [
      [3, 47],
      [0, 10, 20, 30, 40, 50],
    ],
    [
      [-0.12, 0.92],
      [-0.25, 0, 0.25, 0.5, 0.75, 1],
    ],
    [[0, 0], [0]],
    [
      [-40, -5],
      [-40, -30, -20, -10, 0],
    ],
  ])("marks %j at %j", (values, ticks) => {
    expect(valueScale(values, free, 5).ticks).toEqual(ticks);
  });

  it("keeps to what the chart says", () => {
    expect(valueScale([1, 500], { minimum: 10, maximum: 30, majorUnit: 10 }, 5)).toEqual({
      minimum: 10,
      maximum: 30,
      ticks: [10, 20, 30],
    });
  });
});

describe("a chart of cells", () => {
  let workbook: GridWorkbook;
  const column = (at: number, rows: number) => ({ sheetId: "sheet-1", row: 1, column: at, rows, columns: 1 });
  const series = (at: number, chartType: string): ChartSeries => ({
    name: "",
    nameFrom: { sheetId: "sheet-1", row: 0, column: at, rows: 1, columns: 1 },
    values: column(at, 3),
    categories: column(0, 3),
    chartType,
    fillColour: "",
    lineColour: "",
    lineWeightPoints: 0,
    lineStyle: "Automatic",
    markerStyle: "Automatic",
    axisGroup: "Primary",
    hasDataLabels: false,
    dataLabels: {
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      numberFormat: "",
      position: "Automatic",
    },
  });
  const chart = (...all: ChartSeries[]): Chart => ({
    id: "chart",
    sheetId: "sheet-1",
    name: "Chart 1",
    chartType: all[0]?.chartType ?? "Line",
    title: { ...NEW_TITLE, text: "Benefit", visible: true },
    categoryAxis: NEW_AXIS,
    valueAxis: NEW_AXIS,
    legend: { visible: false, position: "Bottom" },
    series: all,
    leftPoints: 0,
    topPoints: 0,
    widthPoints: 300,
    heightPoints: 200,
    description: "",
  });

  beforeEach(() => {
    workbook = createHeadlessWorkbook();
    fill(workbook, "A1", [
      ["Year", "Benefit", "Target"],
      ["2026/27", 1, 2],
      ["2027/28", null, 2],
      ["2028/29", 3, -2],
    ]);
    workbook.port.writeNumberFormats("sheet-1", column(1, 3), [['"£"0.0"m"'], ['"£"0.0"m"'], ['"£"0.0"m"']]);
  });
  afterEach(() => workbook.dispose());

  it("reads names, categories, figures and the number format of its cells", () => {
    const data = readChart(chart(series(1, "Line"), series(2, "ColumnClustered")), workbook.port);
    expect(data.categories).toEqual(["2026/27", "2027/28", "2028/29"]);
    expect(data.series.map(({ name, values, kind }) => ({ name, values, kind }))).toEqual([
      { name: "Benefit", values: [1, null, 3], kind: "line" },
      { name: "Target", values: [2, 2, -2], kind: "column" },
    ]);
    expect(data.print(2.5)).toBe("£2.5m");
  });

  it("leaves a gap in a line where a cell is blank", () => {
    const data = readChart(chart(series(1, "Line")), workbook.port);
    const [line] = marksOf(data, frameOf(data, 400, 260)).paths;
    expect(line?.points).toHaveLength(2);
    expect(line?.path.match(/M/g)).toHaveLength(2);
  });

  it("stands columns side by side on zero, and stacks them by sign", () => {
    const clustered = readChart(chart(series(1, "ColumnClustered"), series(2, "ColumnClustered")), workbook.port);
    const frame = frameOf(clustered, 400, 260);
    const zero = frame.valueAt(0);
    const [first, , third, , fifth] = marksOf(clustered, frame).bars;
    expect(first && first.top + first.height).toBeCloseTo(zero);
    expect(third?.left).toBeCloseTo((first?.left ?? 0) + (first?.width ?? 0));
    expect(fifth?.top).toBeCloseTo(zero);
    const stacked = readChart(chart(series(1, "ColumnStacked"), series(2, "ColumnStacked")), workbook.port);
    const stackedFrame = frameOf(stacked, 400, 260);
    const bars = marksOf(stacked, stackedFrame).bars;
    expect(bars[2] && bars[2].top + bars[2].height).toBeCloseTo(bars[0]?.top ?? 0);
    expect(stackedFrame.scale.maximum).toBeGreaterThanOrEqual(3);
  });

  it("lies on its side for bars", () => {
    const data = readChart(chart(series(2, "BarClustered")), workbook.port);
    const frame = frameOf(data, 400, 260);
    const bars = marksOf(data, frame).bars;
    expect(bars[0]?.left).toBeCloseTo(frame.valueAt(0));
    expect(bars[2] && bars[2].left + bars[2].width).toBeCloseTo(frame.valueAt(0));
  });

  it("keeps everything inside its own edges, however small", () => {
    const data = readChart(chart(series(1, "ColumnClustered"), series(2, "Line")), workbook.port);
    const frame = frameOf(data, 120, 90);
    expect(frame.plot.width).toBeGreaterThan(0);
    expect(frame.plot.height).toBeGreaterThan(0);
    expect(frame.categoryAt(2)).toBeLessThanOrEqual(frame.plot.left + frame.plot.width);
  });
});

it.each([
  [35.093907692307695, 54, "35.0939"],
  [1234567, 10, "1234567"],
  [0.5, 50, "0.5"],
  [2 / 3, 46, "0.6667"],
])("shows %p in %p pixels as %p", (value, room, text) => {
  expect(fittingText(value, room)).toBe(text);
});

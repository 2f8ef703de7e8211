/** Native charts, each standing below the table it draws. */
import { areaAddress, cellAddress } from "../address";
import type { PlannedChart, PlannedSheet, PlannedSeries } from "../plan-types";
import { COLOURS } from "../styles";

const EXCEL_TYPE = {
  line: "Line",
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  barClustered: "BarClustered",
  area: "Area",
} as const satisfies Record<PlannedChart["kind"], string>;

type RangeOf = (place: PlannedSeries["values"]) => Excel.Range;

export function writeCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const rangeOf: RangeOf = (place) =>
    context.workbook.worksheets.getItem(place.sheet).getRange(areaAddress(place.area));
  for (const chart of plan.charts) writeChart(sheet, chart, rangeOf);
}

function writeChart(sheet: Excel.Worksheet, plan: PlannedChart, rangeOf: RangeOf): void {
  const [first, ...others] = plan.series;
  if (first === undefined) throw new Error(`The chart "${plan.title}" has no series.`);
  const seriesBy = first.values.area.columns > 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(EXCEL_TYPE[plan.kind], rangeOf(first.values), seriesBy);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLOURS.text;
  writeSeries(chart.series.getItemAt(0), first, plan, rangeOf);
  for (const series of others) writeSeries(chart.series.add(series.name), series, plan, rangeOf);
  chart.axes.categoryAxis.title.text = plan.categoryTitle;
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.axes.valueAxis.numberFormat = plan.numberFormat;
  // Excel begins at the bottom of a bar chart; read from the top, the first category comes first.
  if (plan.kind === "barClustered") chart.axes.categoryAxis.reversePlotOrder = true;
  if (!plan.gridlines) chart.axes.valueAxis.majorGridlines.visible = false;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

function writeSeries(series: Excel.ChartSeries, plan: PlannedSeries, chart: PlannedChart, rangeOf: RangeOf): void {
  series.name = plan.name;
  series.setValues(rangeOf(plan.values));
  series.setXAxisValues(rangeOf(chart.categories));
  if (chart.kind === "line") {
    series.format.line.color = plan.colour;
    series.format.line.weight = 2.25;
    series.markerStyle = "None";
  } else {
    series.format.fill.setSolidColor(plan.colour);
  }
}

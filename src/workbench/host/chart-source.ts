/** Makes a chart of a block of cells as Excel does: which way the series run, what names them, what the categories are. */
import type { ChartAxis, ChartSeries, ChartTitle, DataLabels } from "./companion";
import type { Place } from "./cell-contents";
import { shownValue } from "./cell-contents";
import type { Area, CellSnapshot, SheetArea } from "./port";

export type SeriesBy = "Auto" | "Rows" | "Columns";

export const NEW_TITLE: ChartTitle = {
  text: "",
  visible: false,
  fontSizePoints: 14,
  fontColour: "#595959",
  bold: false,
};

export const NEW_AXIS: ChartAxis = {
  title: { ...NEW_TITLE, fontSizePoints: 10 },
  visible: true,
  numberFormat: "",
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: false,
  reversed: false,
};

const NEW_LABELS: DataLabels = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  numberFormat: "",
  position: "",
};

export function newSeries(name: string, chartType: string, values: SheetArea): ChartSeries {
  return {
    name,
    nameFrom: null,
    values,
    categories: null,
    chartType,
    fillColour: "",
    lineColour: "",
    lineWeightPoints: 2.25,
    lineStyle: "Continuous",
    markerStyle: chartType === "LineMarkers" ? "Automatic" : "None",
    axisGroup: "Primary",
    hasDataLabels: false,
    dataLabels: NEW_LABELS,
  };
}

/** A first row (column) that holds words names the series (the categories); so does one under (beside) a blank corner. */
export function seriesOf(place: Place, chartType: string, seriesBy: SeriesBy): ChartSeries[] {
  const { area, sheetId, workbook } = place;
  const cells = workbook.port.readCells(sheetId, area);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
  const blankCorner = area.rows > 1 && area.columns > 1 && cells[0]?.[0]?.value === null;
  const headed = area.rows > 1 && (blankCorner || (cells[0] ?? []).slice(area.columns > 1 ? 1 : 0).some(isWords));
  const labelled = area.columns > 1 && (blankCorner || cells.slice(headed ? 1 : 0).some((row) => isWords(row[0])));
  const body: Area = {
    row: area.row + (headed ? 1 : 0),
    column: area.column + (labelled ? 1 : 0),
    rows: area.rows - (headed ? 1 : 0),
    columns: area.columns - (labelled ? 1 : 0),
  };
  const count = byColumns ? body.columns : body.rows;
  const names = byColumns ? headed : labelled;
  const categories = byColumns ? labelled : headed;
  return Array.from({ length: count }, (_, index) => {
    const values = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const nameCell = byColumns ? { row: area.row, column: values.column } : { row: values.row, column: area.column };
    const categoryArea = byColumns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 };
    const nameFrom = names ? { sheetId, ...nameCell, rows: 1, columns: 1 } : null;
    const snapshot = names ? cells[nameCell.row - area.row]?.[nameCell.column - area.column] : undefined;
    return {
      ...newSeries(snapshot ? String(shownValue(snapshot.value)) : `Series${index + 1}`, chartType, {
        sheetId,
        ...values,
      }),
      nameFrom,
      categories: categories ? { sheetId, ...categoryArea } : null,
    };
  });
}

function isWords(cell: CellSnapshot | undefined): boolean {
  return typeof cell?.value === "string";
}

import {
  BooleanNumber,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  VerticalAlign,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { PLAIN_FORMAT } from "../host/cell-format";

/** Excel's default column is 64 pixels wide, its default row 20 pixels high. */
const defaultColumnWidthPixels = 64;
const defaultRowHeightPixels = 20;
const rowCount = 1000;
const columnCount = 104;

/** A sheet with nothing in it. */
export function newSheetData(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount,
    columnCount,
    defaultColumnWidth: defaultColumnWidthPixels,
    defaultRowHeight: defaultRowHeightPixels,
    showGridlines: BooleanNumber.TRUE,
    cellData: {},
  });
}

/** A workbook with one empty sheet, as a new Excel workbook has it. */
export function newWorkbookData(): IWorkbookData {
  const sheet = newSheetData("sheet-1", "Sheet1");
  return {
    id: `workbook-${crypto.randomUUID()}`,
    name: "Book1",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: PLAIN_FORMAT.fontName, fs: PLAIN_FORMAT.fontSizePoints, vt: VerticalAlign.BOTTOM },
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}

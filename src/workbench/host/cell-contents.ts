/** Cells as Office.js reads and writes them: values, formulas, texts and number formats as rows of columns. */
import { MOST_COLUMNS, MOST_ROWS, intersection, isSingleCell } from "./address";
import { type EnteredText, enteredText } from "./entry";
import { HostFailure, invalidArgument } from "./failure";
import { type Given, isRecord } from "./given";
import type { OpenWorkbook } from "./open-workbook";
import type { Area, CellEntry, CellSnapshot, CellValue } from "./port";

/** Excel on the web refuses larger answers too. */
const MOST_CELLS_AT_ONCE = 5_000_000;

export interface Place {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
  readonly area: Area;
}

export function readRows<T>(place: Place, pick: (cell: CellSnapshot) => T): T[][] {
  checkReadable(place.area);
  return place.workbook.port.readCells(place.sheetId, place.area).map((row) => row.map(pick));
}

export function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

function isError(value: CellValue): value is { readonly error: string } {
  return isRecord(value);
}

/** Sets what is given: rows of columns of the range's size, or one scalar for every cell; null leaves a cell as it is. */
export function enter(place: Place, given: Given): void {
  const rows = grid(place.area, given);
  if (
    !Array.isArray(given.value) &&
    typeof given.value === "string" &&
    given.value.startsWith("=") &&
    !isSingleCell(place.area)
  ) {
    throw invalidArgument(
      `${given.label}: one formula cannot fill ${place.area.rows} x ${place.area.columns} cells; give each cell its formula.`,
    );
  }
  refuseLocked(place);
  const present = place.workbook.port.readCells(place.sheetId, place.area);
  const thisYear = new Date().getFullYear();
  const entered = rows.map((row, r) =>
    row.map((value, c) => entry(value, present[r]?.[c]?.numberFormat ?? "General", thisYear, given)),
  );
  const entries = entered.map((row) => row.map((cell) => cell?.entry));
  place.workbook.port.writeCells(place.sheetId, place.area, entries);
  giveFormats(place, entered, present);
}

function entry(value: unknown, numberFormat: string, thisYear: number, given: Given): EnteredText | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return enteredText(value, numberFormat === "@", thisYear);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return { entry: { value } satisfies CellEntry };
  throw invalidArgument(
    `${given.label}: a cell takes a text, a finite number, true, false, or null to leave it as it is.`,
  );
}

function giveFormats(
  place: Place,
  entered: readonly (readonly (EnteredText | undefined)[])[],
  present: CellSnapshot[][],
): void {
  const codes = entered.map((row, r) =>
    row.map((cell, c) => (present[r]?.[c]?.numberFormat === "General" ? cell?.numberFormat : undefined)),
  );
  if (codes.some((row) => row.some((code) => code !== undefined))) {
    place.workbook.port.writeNumberFormats(place.sheetId, place.area, codes);
  }
}

export function setNumberFormats(place: Place, given: Given): void {
  const codes = grid(clipToGrid(place), given).map((row) =>
    row.map((code) => {
      if (code === null || code === undefined) return undefined;
      if (typeof code !== "string" || code === "")
        throw invalidArgument(`${given.label}: a number format is a text such as "#,##0".`);
      return code;
    }),
  );
  refuseProtectedFormat(place);
  place.workbook.port.writeNumberFormats(place.sheetId, clipToGrid(place), codes);
}

function grid(area: Area, given: Given): unknown[][] {
  const value = given.value;
  if (!Array.isArray(value)) {
    checkReadable(area);
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value as unknown));
  }
  const rows: unknown[] = value;
  if (
    rows.length !== area.rows ||
    !rows.every((row): row is unknown[] => Array.isArray(row) && row.length === area.columns)
  ) {
    throw sizeMismatch(given.label, rows.length, Array.isArray(rows[0]) ? rows[0].length : 0, area);
  }
  return rows;
}

export function sizeMismatch(label: string, foundRows: number, foundColumns: number, area: Area): HostFailure {
  return invalidArgument(
    `${label}: the number of rows or columns in the input array doesn't match the size or dimensions of the range (found ${foundRows} x ${foundColumns}, the range has ${area.rows} x ${area.columns}).`,
  );
}

/** Whole columns and rows stand for the cells there are; anything else stays as it is. */
export function clipToGrid(place: Place): Area {
  const { area } = place;
  if (area.rows < MOST_ROWS && area.columns < MOST_COLUMNS) return area;
  const size = place.workbook.port.gridSize(place.sheetId);
  return (
    intersection(area, { row: 0, column: 0, rows: size.rows, columns: size.columns }) ?? {
      ...area,
      rows: 1,
      columns: 1,
    }
  );
}

function checkReadable(area: Area): void {
  if (area.rows * area.columns > MOST_CELLS_AT_ONCE) {
    throw new HostFailure(
      "InvalidOperation",
      `The range has ${area.rows * area.columns} cells; use getUsedRange to keep to those in use.`,
    );
  }
}

export function refuseLocked(place: Place): void {
  const { workbook, sheetId } = place;
  if (!workbook.beside(sheetId).protection) return;
  const area = clipToGrid(place);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (workbook.port.formatAt(sheetId, row, column).locked) throw protectedSheet(place);
    }
  }
}

export function refuseProtectedFormat(place: Place): void {
  const protection = place.workbook.beside(place.sheetId).protection;
  if (protection && protection.options.allowFormatCells !== true) throw protectedSheet(place);
}

function protectedSheet(place: Place): HostFailure {
  return new HostFailure(
    "AccessDenied",
    `The worksheet "${place.workbook.sheet(place.sheetId).name}" is protected; unprotect it first.`,
  );
}

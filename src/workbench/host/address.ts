/** A1 addresses and areas. Rows and columns count from zero. */
import { invalidArgument } from "./failure";
import type { Area } from "./port";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly area: Area;
}

/** null where the text is no address (it may be a defined name). */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheetName, rest } = splitSheet(text.trim());
  const [from = "", to, ...more] = rest.split(":");
  if (more.length > 0) return null;
  const first = corner(from);
  const second = to === undefined ? first : corner(to);
  if (!first || !second || first.kind !== second.kind) return null;
  if (to === undefined && first.kind !== "cell") return null;
  const top = Math.min(first.row, second.row);
  const left = Math.min(first.column, second.column);
  const area: Area = {
    row: top,
    column: left,
    rows: first.kind === "column" ? MOST_ROWS : Math.abs(first.row - second.row) + 1,
    columns: first.kind === "row" ? MOST_COLUMNS : Math.abs(first.column - second.column) + 1,
  };
  return isWithinSheet(area) ? { sheetName, area } : null;
}

function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { sheetName: null, rest: text } : { sheetName: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function corner(text: string): { kind: "cell" | "column" | "row"; row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { kind: "cell", row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? "") };
  const column = COLUMN.exec(text);
  if (column) return { kind: "column", row: 0, column: columnNumber(column[1] ?? "") };
  const row = ROW.exec(text);
  return row ? { kind: "row", row: Number(row[1]) - 1, column: 0 } : null;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function isWithinSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MOST_ROWS &&
    area.column + area.columns <= MOST_COLUMNS
  );
}

export function checkedArea(area: Area, label: string): Area {
  if (!isWithinSheet(area)) throw invalidArgument(`${label}: the range reaches outside the sheet.`);
  return area;
}

export function isSingleCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

/** Without the sheet; `anchored` puts the dollar signs. */
export function areaAddress(area: Area, anchored = false): string {
  const sign = anchored ? "$" : "";
  const columns = [area.column, area.column + area.columns - 1].map((column) => sign + columnLetters(column));
  const rows = [area.row, area.row + area.rows - 1].map((row) => `${sign}${row + 1}`);
  if (area.rows === MOST_ROWS) return columns.join(":");
  if (area.columns === MOST_COLUMNS) return rows.join(":");
  const first = `${columns[0] ?? ""}${rows[0] ?? ""}`;
  return isSingleCell(area) ? first : `${first}:${columns[1] ?? ""}${rows[1] ?? ""}`;
}

/** As Excel writes a sheet in an address: quoted where a reader could take it for something else. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !CELL.test(name) &&
    !/^R[0-9]*C[0-9]*$/i.test(name) &&
    !/^[RC]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheetName: string, area: Area, anchored = false): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area, anchored)}`;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

import type { IRange } from "@univerjs/core";
import type { Area } from "../host/port";

/** An area as the grid writes it (both ends included). */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** A grid range as an area. */
export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Whether an area holds a cell. */
export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cells that two areas share, or null. */
export function overlap(first: Area, second: Area): Area | null {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of an area when a hole is cut into it: up to four areas, none overlapping. */
export function without(area: Area, hole: Area): Area[] {
  const cut = overlap(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts: Area[] = [
    { row: area.row, column: area.column, rows: cut.row - area.row, columns: area.columns },
    { row: below, column: area.column, rows: area.row + area.rows - below, columns: area.columns },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: right, rows: cut.rows, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Every cell of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield { row, column };
  }
}

/** Letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * Reads an A1 address, one cell or a range.
 *
 * @param address For example "B2", "$B$2" or "B2:D9".
 * @returns The area.
 * @throws Error When the text is not such an address.
 */
export function parseAddress(address: string): Area {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(address.trim());
  if (!match) throw new Error(`"${address}" is not a cell address; write one such as B2 or B2:D9.`);
  const [, firstLetters = "A", firstRow = "1", lastLetters = firstLetters, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1].sort((a, b) => a - b) as [number, number];
  const columns = [columnOf(firstLetters), columnOf(lastLetters)].sort((a, b) => a - b) as [number, number];
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** Zero-based column of its letters. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One pixel is three quarters of a point. */
export const POINTS_PER_PIXEL = 0.75;

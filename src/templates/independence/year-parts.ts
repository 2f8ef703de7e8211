import type { Part } from "../template";

/** Financial years that every table over time has room for. */
export const YEARS = 6;
/** Months that every monthly table has room for. */
export const MONTHS = YEARS * 12;

/** The years of one row of a table: its label column left out. */
export function yearsOfRow(row: number): Part {
  return { row, column: 1, rows: 1, columns: YEARS };
}

/** One column of a table, its header row left out. */
export function columnOf(column: number, rows: number): Part {
  return { row: 1, column, rows, columns: 1 };
}

/** A single cell of each row of a column: `level1` to `level6`. */
export function eachRow(name: string, column: number, rows: number): Record<string, Part> {
  return Object.fromEntries(
    Array.from({ length: rows }, (_, index) => [
      `${name}${index + 1}`,
      { row: index + 1, column, rows: 1, columns: 1 },
    ]),
  );
}

/** A single cell of each year of a row: `total1` to `total6`. */
export function eachYear(name: string, row: number): Record<string, Part> {
  return Object.fromEntries(
    Array.from({ length: YEARS }, (_, index) => [
      `${name}${index + 1}`,
      { row, column: index + 1, rows: 1, columns: 1 },
    ]),
  );
}

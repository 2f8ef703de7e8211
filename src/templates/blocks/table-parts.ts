/** Named pieces of a table: its columns and the single cells of a column. The header row is left out. */
import type { Part } from "../template";

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

/**
 * A small whole number as a formula may hold it: only 0 and 1 are typed there.
 *
 * @param number Whole, 1 or more: a place in a table, counted from 1.
 * @example countOf(3) // "1+1+1"
 */
export function countOf(number: number): string {
  return Array.from({ length: number }, () => "1").join("+");
}

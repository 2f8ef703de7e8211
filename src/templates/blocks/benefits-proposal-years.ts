/** The years that a benefits proposal shows in every table over time. */
import type { Part } from "../template";

/** Financial years that every table over time has room for. */
export const YEARS = 6;

/** The years of one row of a table: its label column left out. */
export function yearsOfRow(row: number): Part {
  return { row, column: 1, rows: 1, columns: YEARS };
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

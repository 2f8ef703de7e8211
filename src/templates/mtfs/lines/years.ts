/** The four years of a plan, as columns of its tables. */
import type { InputColumn, Part } from "../../template";

/** Ids of the years, of a table's columns as of the rows that hold their labels: {yearOne} is "2025/26". */
export const YEAR_IDS = ["yearOne", "yearTwo", "yearThree", "yearFour"] as const;
export type YearId = (typeof YEAR_IDS)[number];
export const YEARS = YEAR_IDS.length;

/** What comes of each year, with its place from 1. */
export function eachYear<Result>(make: (year: YearId, place: number) => Result): Result[] {
  return YEAR_IDS.map((year, index) => make(year, index + 1));
}

/** Input columns of £000 by year, headed Year 1 to Year 4. */
export function yearInputs(accepts: InputColumn["accepts"] = { kind: "number" }): InputColumn[] {
  return eachYear((id, place) => ({ id, header: `Year ${place}`, unit: "£000", format: "whole", accepts }));
}

/** The years of one row of a table whose first column holds the labels. */
export function yearsOfRow(row: number): Part {
  return { row, column: 1, rows: 1, columns: YEARS };
}

/** An amount in £000 as sentences print it: "£3.4m", "-£1.8m". */
export function inMillions(thousands: string): string {
  return `TEXT((${thousands})/1000,"£#,##0.0;-£#,##0.0")&"m"`;
}

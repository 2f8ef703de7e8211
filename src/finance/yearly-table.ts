import { ExactNumber } from "./money";

/** A named line of £ by financial year. */
export interface YearlyLine {
  readonly line: string;
  readonly amounts: readonly number[];
}

/** Lines by year and their total. */
export interface YearlyTable {
  readonly lines: readonly YearlyLine[];
  readonly total: readonly number[];
}

/**
 * The total of lines, year by year, exact to the last digit shown.
 *
 * @param lines Lines with an amount for every year.
 * @param years How many years.
 * @example totalsByYear([{ line: "Pay", amounts: [0.1] }, { line: "Travel", amounts: [0.2] }], 1) // [0.3]
 */
export function totalsByYear(lines: readonly YearlyLine[], years: number): number[] {
  return Array.from({ length: years }, (_, year) =>
    lines.reduce((total, line) => total.plus(line.amounts[year] ?? 0), new ExactNumber(0)).toNumber(),
  );
}

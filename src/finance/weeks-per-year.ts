import { checkNumber, type NumberRange } from "./number-checks";

/** The year the papers plan with; a workbook that uses 52.14, 365/7 or 53 says so in one cell. */
export const DEFAULT_WEEKS_PER_YEAR = 52;

/** Wide enough for every convention in use (52, 52.14, 365/7, 53), narrow enough to refuse a 12 meant as months. */
export const WEEKS_PER_YEAR: NumberRange = { atLeast: 50, atMost: 54, unit: "weeks per year" };

/**
 * Months that a number of weeks lasts: a month is weeks per year / 12 weeks.
 *
 * @param weeks Zero or more.
 * @param weeksPerYear 50 to 54.
 * @example monthsFromWeeks(78, 52) // 18
 */
export function monthsFromWeeks(weeks: number, weeksPerYear: number): number {
  return (weeks * 12) / weeksPerYear;
}

/**
 * Refuses a weeks-per-year outside 50 to 54.
 *
 * @throws FinanceError naming `weeksPerYear` and what was found.
 */
export function checkWeeksPerYear(weeksPerYear: number): number {
  return checkNumber(weeksPerYear, "weeksPerYear", WEEKS_PER_YEAR);
}

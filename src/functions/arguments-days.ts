import { FinanceError } from "../finance/finance-error";
import { parseFinancialYear } from "../finance/fiscal-year";
import { readCell, singleValue, type Cell, numberInCell } from "./cells";

const ACCEPTED_DAY = 'a date such as 1 April 2026 (DATE(2026,4,1)), "2026-04-01" or a financial year such as "2026/27"';
/** Excel counts days from here; 1 January 1980 is 29,221. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = 29_221;
const LAST_DAY = 2_958_465;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A day, as ISO text.
 *
 * @param value An Excel date, "2026-04-01", or a financial year, which stands for its first day.
 * @param argument The name messages give it.
 * @throws FinanceError for anything else, and for a day that no calendar has.
 * @example readDay(46113, "date") // "2026-04-01"
 */
export function readDay(value: unknown, argument: string): string {
  return dayInCell(readCell(singleValue(value, argument, ACCEPTED_DAY)), argument);
}

/** The day in a cell of a table. */
export function dayInCell(cell: Cell, place: string): string {
  if (cell.kind === "text") {
    const text = cell.text.trim();
    return isoDay(text, place) ?? firstDayOf(parseYear(text, place));
  }
  const number = numberInCell(cell, place, ACCEPTED_DAY);
  if (number >= FIRST_DAY && number <= LAST_DAY) {
    return new Date(DAY_ZERO + Math.floor(number) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  }
  return firstDayOf(parseYear(number, place));
}

/**
 * A day as it is read in a sentence.
 *
 * @example dayInWords("2026-04-01") // "1 April 2026"
 */
export function dayInWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

function isoDay(text: string, place: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return undefined;
  }
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new FinanceError(`found "${text}", which is no day of the calendar; enter ${ACCEPTED_DAY}`, place);
  }
  return text;
}

function parseYear(value: string | number, place: string): number {
  try {
    return parseFinancialYear(value, place);
  } catch (error) {
    if (error instanceof FinanceError) {
      const found = typeof value === "number" ? String(value) : `the text "${value.slice(0, 60)}"`;
      throw new FinanceError(`found ${found}; enter ${ACCEPTED_DAY}`, place);
    }
    throw error;
  }
}

function firstDayOf(year: number): string {
  return `${year}-04-01`;
}

import { FinanceError } from "./finance-error";
import { checkNumber } from "./number-checks";

const EARLIEST_START = 1900;
const LATEST_START = 2998;
/** Excel counts the days: 1 January 1980, and 31 December 9999. "11-12" typed into a cell becomes such a number. */
const FIRST_RECENT_DATE = 29_221;
const LAST_DATE = 2_958_465;
const MONTH_NAMES = ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"] as const;

/**
 * The label of the financial year (April to March) that starts in a calendar year.
 *
 * @param startYear Calendar year of its April, 1900 to 2998.
 * @returns "2026/27".
 * @example financialYearLabel(2026) // "2026/27"
 */
export function financialYearLabel(startYear: number): string {
  checkNumber(startYear, "financial year", { atLeast: EARLIEST_START, atMost: LATEST_START, whole: true });
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
}

/**
 * The labels of consecutive financial years.
 *
 * @param firstYear Start of the first, or undefined for a plan without dates ("Year 1").
 * @param years How many, 1 or more.
 * @example financialYearLabels(2026, 2) // ["2026/27", "2027/28"]
 */
export function financialYearLabels(firstYear: number | undefined, years: number): string[] {
  return Array.from({ length: years }, (_, index) =>
    firstYear === undefined ? `Year ${index + 1}` : financialYearLabel(firstYear + index),
  );
}

/**
 * The label of a month of the plan; month 1 is the first April.
 *
 * @example planMonthLabel(2026, 10) // "Jan 2027"
 */
export function planMonthLabel(firstYear: number, month: number): string {
  checkNumber(month, "month", { atLeast: 1, whole: true });
  const index = month - 1;
  const name = MONTH_NAMES[index % 12] ?? "Apr";
  return `${name} ${firstYear + Math.floor((index + 3) / 12)}`;
}

/**
 * The calendar year in which a financial year starts.
 *
 * @param value 2026, "2026", "2026/27", "2026-27", "2026/2027" or "FY 26/27".
 * @param argument The name messages give it.
 * @throws FinanceError for anything else, and for years that do not follow each other ("2026/28").
 * @example parseFinancialYear("2026/27", "firstYear") // 2026
 */
export function parseFinancialYear(value: number | string, argument: string): number {
  const accepted = 'enter a financial year such as 2026 or "2026/27"';
  if (typeof value === "number") {
    if (!Number.isInteger(value) || value < EARLIEST_START || value > LATEST_START) {
      const date = value >= FIRST_RECENT_DATE && value <= LAST_DATE ? ", which is how Excel stores a date" : "";
      throw new FinanceError(`found ${value}${date}; ${accepted}`, argument);
    }
    return value;
  }
  const match = /^(?:FY\s*)?(\d{2}|\d{4})\s*(?:[/‐-―−-]\s*(\d{2}|\d{4}))?$/i.exec(value.trim());
  const first = match?.[1];
  const second = match?.[2];
  if (first === undefined || (first.length === 2 && second === undefined)) {
    throw new FinanceError(`found the text "${value}"; ${accepted}`, argument);
  }
  const startYear = first.length === 2 ? 2000 + Number(first) : Number(first);
  if (startYear < EARLIEST_START || startYear > LATEST_START) {
    throw new FinanceError(`found the text "${value}"; ${accepted}`, argument);
  }
  if (second !== undefined && Number(second) !== (second.length === 2 ? (startYear + 1) % 100 : startYear + 1)) {
    throw new FinanceError(
      `found the text "${value}", whose two years do not follow each other; ${accepted}`,
      argument,
    );
  }
  return startYear;
}

import { checkNumber, type NumberRange } from "./number-checks";

/** Years a plan may show: a business case of a lifetime, and still a table that a sheet can hold. */
export const YEARS_SHOWN: NumberRange = { atLeast: 1, atMost: 100, whole: true, unit: "years" };
/** Months a plan may show. */
export const MONTHS_SHOWN: NumberRange = { atLeast: 1, atMost: 1200, whole: true, unit: "months" };
/** Months that pass before something begins, or over which it builds up. */
export const MONTHS_PASSED: NumberRange = { atLeast: 0, unit: "months" };

/** One period of a plan in months from its start: month 1 runs from 0 to 1, the first year from 0 to 12. */
export interface Period {
  readonly fromMonths: number;
  readonly toMonths: number;
}

/**
 * The financial years of a plan, which starts on the first day of an April.
 *
 * @param years 1 to 100, whole.
 * @throws FinanceError naming `years`.
 * @example yearsOfPlan(2) // [{ fromMonths: 0, toMonths: 12 }, { fromMonths: 12, toMonths: 24 }]
 */
export function yearsOfPlan(years: number): Period[] {
  checkNumber(years, "years", YEARS_SHOWN);
  return periods(years, 12);
}

/**
 * The months of a plan.
 *
 * @param months 1 to 1,200, whole.
 * @throws FinanceError naming `months`.
 */
export function monthsOfPlan(months: number): Period[] {
  checkNumber(months, "months", MONTHS_SHOWN);
  return periods(months, 1);
}

/**
 * Months of a period in which something that runs from one month to another is in force.
 *
 * @param period The month or year.
 * @param startAfterMonths Months passed when it begins.
 * @param endAfterMonths Months passed when it ends; leave out for something that goes on.
 * @example monthsInForce({ fromMonths: 0, toMonths: 12 }, 7) // 5
 */
export function monthsInForce(
  period: Period,
  startAfterMonths: number,
  endAfterMonths = Number.POSITIVE_INFINITY,
): number {
  const from = Math.max(period.fromMonths, startAfterMonths);
  const to = Math.min(period.toMonths, endAfterMonths);
  return Math.max(0, to - from);
}

function periods(count: number, lengthMonths: number): Period[] {
  return Array.from({ length: count }, (_, index) => ({
    fromMonths: index * lengthMonths,
    toMonths: (index + 1) * lengthMonths,
  }));
}

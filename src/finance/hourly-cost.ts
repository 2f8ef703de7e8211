import type { Decimal } from "decimal.js";
import { FinanceError } from "./finance-error";
import { ExactNumber } from "./money";
import { checkEqualLengths, checkNumber, type NumberRange } from "./number-checks";
import { checkWeeksPerYear } from "./weeks-per-year";

/** What a band of hours accepts. */
export const HOURLY_RANGES = {
  hours: { atLeast: 0, unit: "hours" },
  weeklyHours: { atLeast: 0, unit: "hours a week" },
  rates: { atLeast: 0, unit: "£ an hour" },
} as const satisfies Record<string, NumberRange>;

/**
 * The average hourly rate of bands that are bought in different volumes: each rate counts by its hours.
 *
 * @param hours Hours in each band, 0 or more, of any one period.
 * @param rates £ an hour in each band, 0 or more.
 * @returns £ an hour, not rounded.
 * @throws FinanceError for series of different lengths, a negative value, or no hours at all.
 * @see 003-homecare-weighted-average: the simple average of the four bands would be 22.08.
 * @example blendedRate([11737, 4648, 1301, 314], [18.75, 20.2, 23, 26.35]) // 19.5642...
 */
export function blendedRate(hours: readonly number[], rates: readonly number[]): number {
  const weighted = costOfHours(hours, rates, "hours", HOURLY_RANGES.hours);
  const total = hours.reduce((sum, some) => sum.plus(some), new ExactNumber(0));
  if (total.isZero()) {
    throw new FinanceError("the hours add up to 0, so there is no average rate", "hours", "no-result");
  }
  return weighted.dividedBy(total).toNumber();
}

/**
 * What hours cost in a year: weekly hours x rate, over all bands, x weeks per year.
 *
 * @param weeklyHours Hours a week in each band, 0 or more.
 * @param rates £ an hour in each band, 0 or more.
 * @param weeksPerYear 50 to 54.
 * @returns £ a year, exact.
 * @throws FinanceError for series of different lengths or a value out of range.
 * @see 003-homecare-annual-proposed: 52 and 53 weeks give the two ends of the published range.
 * @example annualCost([18000], [18.45], 52) // 17269200
 */
export function annualCost(weeklyHours: readonly number[], rates: readonly number[], weeksPerYear: number): number {
  checkWeeksPerYear(weeksPerYear);
  return costOfHours(weeklyHours, rates, "weeklyHours", HOURLY_RANGES.weeklyHours).times(weeksPerYear).toNumber();
}

function costOfHours(
  hours: readonly number[],
  rates: readonly number[],
  name: "hours" | "weeklyHours",
  range: NumberRange,
): Decimal {
  checkEqualLengths({ [name]: hours, rates });
  return hours.reduce((cost, some, band) => {
    const inBand = checkNumber(some, `${name}, position ${band + 1}`, range);
    const rate = checkNumber(rates[band] ?? Number.NaN, `rates, position ${band + 1}`, HOURLY_RANGES.rates);
    return cost.plus(new ExactNumber(inBand).times(rate));
  }, new ExactNumber(0));
}

import { annualCost, blendedRate, HOURLY_RANGES } from "../finance/hourly-cost";
import { DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR } from "../finance/weeks-per-year";
import { readOptionalNumber } from "./arguments";
import { readSeriesOrNumber } from "./arguments-series";
import { calculate } from "./errors";

/**
 * The average hourly rate of price bands, each counted by its hours.
 * @customfunction BLENDEDRATE
 * @param hours One row or one column: hours in each band, 0 or more, all of one period (a week).
 * @param rates Of the same length: £ an hour in each band, 0 or more.
 * @returns £ an hour, not rounded.
 * @throws Series of different lengths, a negative value, a blank or text, named by position; #N/A when there are no hours at all.
 * @see Paper 003: four bands of home care average £19.56, not the £22.08 of a simple average (003-homecare-weighted-average).
 * @example =CARECASE.BLENDEDRATE({11737,4648,1301,314}, {18.75,20.2,23,26.35}) → 19.56
 */
export function rateOverBands(hours: unknown[][], rates: unknown[][]): number {
  return calculate(() =>
    blendedRate(
      readSeriesOrNumber(hours, "hours", HOURLY_RANGES.hours),
      readSeriesOrNumber(rates, "rates", HOURLY_RANGES.rates),
    ),
  );
}

/**
 * What weekly hours cost in a year: hours × rate, over all bands, × weeks per year.
 * @customfunction ANNUALCOST
 * @param weeklyHours Hours a week, 0 or more: one number, or one row or column with the hours of each band.
 * @param rates £ an hour, 0 or more: as many as there are weekly hours.
 * @param [weeks] Weeks per year, 50 to 54; default 52. 52 and 53 give the two ends of a published range.
 * @returns £ a year, not rounded.
 * @throws Series of different lengths, a negative value, a blank or text, named by position.
 * @see Paper 003: 18,000 hours a week cost £17.3m to £17.6m now and £18.3m to £18.7m proposed (003-homecare-annual-*).
 * @example =CARECASE.ANNUALCOST(18000, 18.45) → 17269200
 * @example =CARECASE.ANNUALCOST({11737,4648,1301,314}, {18.75,20.2,23,26.35}, 53) → 18664228
 */
export function costOfYear(weeklyHours: unknown[][], rates: unknown[][], weeks?: unknown): number {
  return calculate(() =>
    annualCost(
      readSeriesOrNumber(weeklyHours, "weeklyHours", HOURLY_RANGES.weeklyHours),
      readSeriesOrNumber(rates, "rates", HOURLY_RANGES.rates),
      readOptionalNumber(weeks, "weeks", DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR),
    ),
  );
}

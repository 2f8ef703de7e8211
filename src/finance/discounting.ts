import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";

/** A discount rate and the last year it applies to. */
export interface DiscountBand {
  readonly throughYear: number;
  readonly rate: number;
}

/**
 * The social time preference rates of HM Treasury's Green Book (annex on discounting): 3.5% for years 1 to 30, falling in steps
 * as the future becomes less certain.
 */
export const GREEN_BOOK_RATES: readonly DiscountBand[] = [
  { throughYear: 30, rate: 0.035 },
  { throughYear: 75, rate: 0.03 },
  { throughYear: 125, rate: 0.025 },
  { throughYear: 200, rate: 0.02 },
  { throughYear: 300, rate: 0.015 },
  { throughYear: Number.POSITIVE_INFINITY, rate: 0.01 },
];

/**
 * Discount factors by year: 1 in year 0, then each year's factor is the one before divided by 1 + the rate of the year.
 *
 * @param years How many factors, year 0 included.
 * @param rates Bands in order; one band that never ends is a flat rate.
 * @returns Factors with 40 digits.
 * @example discountFactors(2, GREEN_BOOK_RATES).map(Number) // [1, 0.9661835748792271]
 */
export function discountFactors(years: number, rates: readonly DiscountBand[]): Decimal[] {
  let factor: Decimal = new ExactNumber(1);
  return Array.from({ length: years }, (_, year) => {
    const rate = rates.find((band) => year <= band.throughYear)?.rate ?? 0;
    factor = year === 0 ? factor : factor.div(new ExactNumber(1).plus(rate));
    return factor;
  });
}

/** One rate for every year. */
export function flatRate(rate: number): readonly DiscountBand[] {
  return [{ throughYear: Number.POSITIVE_INFINITY, rate }];
}

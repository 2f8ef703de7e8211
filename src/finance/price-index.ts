import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";
import type { NumberRange } from "./number-checks";

/** Price rises a year as fractions: 3% is 0.03; prices may also fall. */
export const YEARLY_INFLATION: NumberRange = { above: -1, below: 1, unit: "a year; 3% is 0.03" };

/**
 * Price index by financial year, 1 in the first.
 *
 * @param inflation A year, above -1 and below 1.
 * @param years How many years.
 * @returns Exact decimals, for a rate or a price that multiplies them.
 * @example priceIndex(0.03, 3).map(String) // ["1", "1.03", "1.0609"]
 */
export function priceIndex(inflation: number, years: number): Decimal[] {
  const growth = new ExactNumber(1).plus(inflation);
  let index: Decimal = new ExactNumber(1);
  return Array.from({ length: years }, (_, year) => {
    index = year === 0 ? index : index.times(growth);
    return index;
  });
}

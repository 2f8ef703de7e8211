import { checkNumber, NOT_NEGATIVE } from "./number-checks";

/**
 * A trend of two years carried on in a straight line, never below nothing.
 *
 * @param earlier Value of the first year, 0 or more, in any unit (people, £ a week).
 * @param later Value of the year after it, 0 or more.
 * @param years Whole years after the later one, 1 or more.
 * @returns The value in that year: later + (later - earlier) x years, or 0 where the line would fall below it.
 * @throws FinanceError for a negative value or years that are no whole number from 1.
 * @see Business case A/R.6.172: 14 and 31 people become 48 and 65.
 * @example projectLinear(14, 31, 2) // 65
 */
export function projectLinear(earlier: number, later: number, years: number): number {
  const first = checkNumber(earlier, "earlier", NOT_NEGATIVE);
  const second = checkNumber(later, "later", NOT_NEGATIVE);
  const ahead = checkNumber(years, "years", { atLeast: 1, whole: true });
  return Math.max(0, second + (second - first) * ahead);
}

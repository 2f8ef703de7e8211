import { FinanceError } from "./finance-error";
import { checkNumber, checkRate, WHOLE_COUNT } from "./number-checks";
import { ExactNumber, sumExactly } from "./money";

/** How far the shares of a split may miss 1: thirds typed to nine places pass, 33% three times does not. */
export const SPLIT_TOLERANCE = 1e-9;
/** Far more people than there are, and far fewer than a whole number can count exactly. */
const MOST_PEOPLE = 1e12;

/**
 * Checks that the shares of a split make up the whole.
 *
 * @throws FinanceError with the sum that was found.
 * @example checkSplit([0.5, 0.4], "shares") // throws "shares: the shares sum to 0.9 (90%); they must sum to 1 (100%)"
 */
export function checkSplit(shares: readonly number[], argument: string): void {
  if (shares.length === 0) {
    throw new FinanceError("found no shares; enter at least one", argument);
  }
  shares.forEach((share, index) => checkRate(share, `${argument}, position ${index + 1}`));
  const sum = sumExactly(shares);
  if (Math.abs(sum - 1) > SPLIT_TOLERANCE) {
    const shown = Number(sum.toPrecision(12));
    const percentage = Number((100 * sum).toPrecision(12));
    throw new FinanceError(`the shares sum to ${shown} (${percentage}%); they must sum to 1 (100%)`, argument);
  }
}

/**
 * Divides whole people among parts so that the parts are whole and sum to the total (largest remainder): everyone gets the
 * whole part of the exact share, and the people left over go to the largest remainders, the earlier part first on a tie.
 *
 * @param total Whole people, 0 to a million million.
 * @param shares Fractions that sum to 1 within 1e-9.
 * @returns One whole number for each share, each less than one away from its exact share.
 * @throws FinanceError for a part of a person, or shares that do not sum to 1 (with the sum found).
 * @example allocate(10, [0.45, 0.35, 0.2]) // [5, 3, 2]
 */
export function allocate(total: number, shares: readonly number[]): number[] {
  const people = checkNumber(total, "total", { ...WHOLE_COUNT, atMost: MOST_PEOPLE, unit: "people" });
  checkSplit(shares, "shares");
  const sum = shares.reduce((running, share) => running.plus(share), new ExactNumber(0));
  const exactShares = shares.map((share) => new ExactNumber(share).times(people).dividedBy(sum));
  const parts = exactShares.map((share) => share.floor().toNumber());
  const leftOver = people - sumExactly(parts);
  const byRemainder = exactShares
    .map((share, index) => ({ index, remainder: share.minus(share.floor()) }))
    .sort((one, other) => other.remainder.comparedTo(one.remainder) || one.index - other.index);
  for (const { index } of byRemainder.slice(0, leftOver)) {
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}

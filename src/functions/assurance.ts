import { PUBLISHED_DECIMALS, reconcile } from "../finance/reconcile";
import { readNumber, readOptionalWholeNumber } from "./arguments";
import { calculate } from "./errors";

/**
 * Compares a published figure with a computed one: the same number, its rounding, its truncation, or a mismatch.
 * @customfunction RECONCILE
 * @param published The figure as printed.
 * @param computed The figure computed from the stated inputs, in the same unit.
 * @param [decimals] Decimal places of the published figure, -12 to 15 (-3: nearest thousand); read off the number when left out, so give 2 for 0.50.
 * @returns Table of one row: Verdict (exact, rounding, truncation or mismatch), Difference (published less computed), Note.
 * @throws A published figure with more decimals than stated, a dash or text in place of a number.
 * @see Paper 001: 260 is printed where 29% of 867.6 is 251.604.
 * @example =INDEX(CARECASE.RECONCILE(260, 251.604), 2, 1) → "mismatch"
 * @example =INDEX(CARECASE.RECONCILE(546, 546.588), 2, 1) → "truncation"
 */
export function reconcileFigures(
  published: unknown,
  computed: unknown,
  decimals?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const { verdict, difference, note } = reconcile(
      readNumber(published, "published"),
      readNumber(computed, "computed"),
      readOptionalWholeNumber(decimals, "decimals", undefined, PUBLISHED_DECIMALS),
    );
    return [
      ["Verdict", "Difference", "Note"],
      [verdict, difference, note],
    ];
  });
}

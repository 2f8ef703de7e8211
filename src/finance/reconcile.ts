import { type Decimal } from "decimal.js";
import { FinanceError } from "./finance-error";
import { likelyCause } from "./likely-cause";
import { ExactNumber } from "./money";
import { checkNumber, type NumberRange } from "./number-checks";
import { roundHalfAway, truncate } from "./rounding";
import { groupThousands } from "./thousands";

/** How a published figure relates to a computed one, best first. */
export const VERDICTS = ["exact", "rounding", "truncation", "mismatch"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The comparison of a published figure with a computed one. */
export interface Reconciliation {
  readonly verdict: Verdict;
  /** Published less computed: positive when the paper prints too much. */
  readonly difference: number;
  /** One sentence for the reader of the paper. */
  readonly note: string;
}

/** Digits to which a computed figure is trusted; the rest is binary noise. */
const TRUSTED_DIGITS = 13;
/** Decimal places a published figure can have; -3 is printed to the nearest thousand. */
export const PUBLISHED_DECIMALS: NumberRange = { atLeast: -12, atMost: 15, whole: true };

/**
 * Says whether a printed figure is the computed one, its rounding, its truncation, or another number.
 *
 * @param published The figure as printed.
 * @param computed The figure computed from the stated inputs, in the same unit.
 * @param decimals Decimal places the published figure is printed to, −12 to 15 (−3: to the nearest thousand). When omitted they
 * are read off the number, which cannot show a final 0: give 2 for a printed 0.50.
 * @param tolerance Difference that is still the same figure, in its unit: 1 for a ledger total that was added up before its lines were
 * rounded. A figure within it is a rounding.
 * @returns Verdict, difference and a note that names the size, both roundings and, where the digits betray it, a likely cause.
 * @throws FinanceError when the published figure has more decimals than stated.
 * @see 001-triangulation-case-review-260 (260 against 251.604 is a mismatch) and 001-triangulation-five-rows (546 against 546.588 is a truncation).
 * @example reconcile(546, 546.588).verdict // "truncation"
 */
export function reconcile(published: number, computed: number, decimals?: number, tolerance = 0): Reconciliation {
  checkNumber(published, "published");
  checkNumber(computed, "computed");
  checkNumber(tolerance, "tolerance", { atLeast: 0 });
  const places = publishedPlaces(published, decimals);
  const trusted = new ExactNumber(computed).toSignificantDigits(TRUSTED_DIGITS);
  const exactDifference = new ExactNumber(published).minus(trusted);
  const rounded = roundHalfAway(trusted, places);
  const truncated = truncate(trusted, places);
  const difference = exactDifference.isZero() ? 0 : exactDifference.toNumber();
  const shown = showFigure(trusted);
  if (exactDifference.isZero()) {
    return { verdict: "exact", difference, note: `Published ${showFigure(published)} equals the computed figure.` };
  }
  if (rounded === published) {
    return {
      verdict: "rounding",
      difference,
      note: `Published ${showFigure(published)} is ${shown} rounded to ${precision(places)}.`,
    };
  }
  if (truncated === published) {
    return {
      verdict: "truncation",
      difference,
      note: `Published ${showFigure(published)} is ${shown} cut off at ${precision(places)}; rounding gives ${showFigure(rounded)}.`,
    };
  }
  if (exactDifference.abs().lessThanOrEqualTo(tolerance)) {
    return {
      verdict: "rounding",
      difference,
      note: `Published ${showFigure(published)} differs from the computed ${shown} by no more than ${showFigure(tolerance)}, as a sum of rounded figures may.`,
    };
  }
  const cause = likelyCause(published, trusted.toNumber(), places);
  return {
    verdict: "mismatch",
    difference,
    note: mismatchNote(published, trusted, rounded, truncated) + (cause === undefined ? "" : ` ${cause}`),
  };
}

function publishedPlaces(published: number, decimals: number | undefined): number {
  const shown = new ExactNumber(published).decimalPlaces();
  if (decimals === undefined) {
    return shown;
  }
  checkNumber(decimals, "decimals", PUBLISHED_DECIMALS);
  if (roundHalfAway(published, decimals) !== published) {
    throw new FinanceError(
      `found ${decimals}, but the published ${published} is not printed to ${precision(decimals)}`,
      "decimals",
    );
  }
  return decimals;
}

function mismatchNote(published: number, computed: Decimal, rounded: number, truncated: number): string {
  const gap = new ExactNumber(published).minus(computed);
  const size = showFigure(gap.abs());
  const share = computed.isZero() ? "" : ` (${showShare(gap.dividedBy(computed).abs())})`;
  const side = gap.isPositive() ? "above" : "below";
  const roundings =
    rounded === truncated
      ? `rounded it is ${showFigure(rounded)}`
      : `rounded it is ${showFigure(rounded)}, cut off ${showFigure(truncated)}`;
  return `Published ${showFigure(published)} is ${size}${share} ${side} the computed ${showFigure(computed)}; ${roundings}.`;
}

function showShare(share: Decimal): string {
  const percentage = share.times(100).toDecimalPlaces(1);
  return percentage.isZero() ? "under 0.1%" : `${showFigure(percentage)}%`;
}

function showFigure(value: number | Decimal): string {
  const figure = new ExactNumber(value).toSignificantDigits(10);
  const [whole = "0", fraction] = figure.abs().toFixed().split(".");
  return `${figure.isNegative() && !figure.isZero() ? "-" : ""}${groupThousands(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
}

function precision(places: number): string {
  if (places > 0) {
    return places === 1 ? "1 decimal place" : `${places} decimal places`;
  }
  return places === 0 ? "a whole number" : `the nearest ${showFigure(new ExactNumber(10).pow(-places))}`;
}

import { checkNumber, checkRate } from "./number-checks";
import { ExactNumber, exactProduct } from "./money";
import { roundHalfAway } from "./rounding";

/** The most decimal places a percentage is rounded to. */
export const MOST_DECIMALS = 10;

/**
 * The target rate: what the evidence shows times how much of it delivery is expected to reach. The two stay separate inputs
 * so that a judgement about delivery is never mistaken for evidence.
 *
 * @param evidenceRate Rate the evidence shows, a fraction from 0 to 1.
 * @param deliveryFactor Share of it expected to be delivered (the confidence weighting), a fraction from 0 to 1.
 * @param percentageDecimals Decimal places to round the percentage to, 0 to 10; exact when omitted.
 * @returns The target as a fraction.
 * @throws FinanceError for a rate outside 0 to 1.
 * @see 001-confidence-weighted-target-7.8: the paper prints 7.8% for a product of 7.25%.
 * @example targetRate(0.29, 0.25) // 0.0725
 */
export function targetRate(evidenceRate: number, deliveryFactor: number, percentageDecimals?: number): number {
  checkRate(evidenceRate, "evidenceRate");
  checkRate(deliveryFactor, "deliveryFactor");
  const target = exactProduct(evidenceRate, deliveryFactor);
  if (percentageDecimals === undefined) {
    return target.toNumber();
  }
  checkNumber(percentageDecimals, "decimals", { atLeast: 0, atMost: MOST_DECIMALS, whole: true });
  return roundHalfAway(target, percentageDecimals + 2);
}

/** Several levers on one cohort. */
export interface CombinedLevers {
  /** Share of the cohort that at least one lever reaches. */
  readonly combined: number;
  /** What adding the rates up would count twice. */
  readonly overlap: number;
}

/**
 * Combines levers that act independently on one cohort, so that nobody is counted twice.
 *
 * @param rates The levers' rates, fractions from 0 to 1.
 * @returns combined = 1 − product(1 − rate); overlap = sum(rate) − combined.
 * @throws FinanceError for a rate outside 0 to 1.
 * @example combineLevers([0.12, 0.25]) // { combined: 0.34, overlap: 0.03 }
 */
export function combineLevers(rates: readonly number[]): CombinedLevers {
  rates.forEach((rate, index) => checkRate(rate, `rates, position ${index + 1}`));
  const one = new ExactNumber(1);
  const untouched = rates.reduce((share, rate) => share.times(one.minus(rate)), one);
  const combined = one.minus(untouched);
  const sum = rates.reduce((total, rate) => total.plus(rate), new ExactNumber(0));
  // 40 digits can leave the last digit of a long product in doubt; an overlap is never negative.
  return { combined: combined.toNumber(), overlap: ExactNumber.max(0, sum.minus(combined)).toNumber() };
}

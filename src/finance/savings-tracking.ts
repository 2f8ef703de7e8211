import { ExactNumber } from "./money";
import { checkNumber, type NumberRange } from "./number-checks";

/** Savings as positive amounts: one entered in the MTFS view would turn a shortfall into an achievement. */
export const TRACKED_SAVING: NumberRange = { atLeast: 0, unit: "a saving as a positive amount" };

/**
 * What a budget still lacks after a year of delivering its savings: proposed - achieved + pressures that came up in the year.
 *
 * @param proposed Savings the budget counts on, 0 or more, in any one unit of money.
 * @param achieved Savings delivered, 0 or more.
 * @param pressures Pressures that came up during the year; negative for an underspend.
 * @returns Net unachieved; negative where more was delivered than the budget counted on.
 * @throws FinanceError for a negative saving or a value that is not finite.
 * @example netUnachieved(2353, 1783, 387) // 957
 */
export function netUnachieved(proposed: number, achieved: number, pressures: number): number {
  checkNumber(proposed, "proposed", TRACKED_SAVING);
  checkNumber(achieved, "achieved", TRACKED_SAVING);
  checkNumber(pressures, "pressures");
  return new ExactNumber(proposed).minus(achieved).plus(pressures).toNumber();
}

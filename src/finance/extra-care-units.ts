import { ExactNumber } from "./money";
import { checkNumber, NOT_NEGATIVE } from "./number-checks";
import { roundHalfAway, roundUp } from "./rounding";

/** People computed from a flow carry binary noise; a billionth of a person must not call for another unit. */
const PLACES_THAT_COUNT = 9;

/**
 * Extra care units to add: people at the horizon + growth in existing demand - spare units.
 *
 * @param people People who will need a unit at the chosen horizon (end of plan or steady state), 0 or more.
 * @param growth Growth in existing demand; negative where demand falls.
 * @param spare Units that stand empty today, 0 or more.
 * @returns Whole units, rounded up because a part of a person still needs a unit, and never below 0.
 * @throws FinanceError naming the value outside its range.
 * @example additionalExtraCareUnits(26, 14, 8) // 32
 */
export function additionalExtraCareUnits(people: number, growth: number, spare: number): number {
  checkNumber(people, "people", NOT_NEGATIVE);
  checkNumber(growth, "growth");
  checkNumber(spare, "spare", NOT_NEGATIVE);
  const needed = roundHalfAway(new ExactNumber(people).plus(growth).minus(spare), PLACES_THAT_COUNT);
  return needed <= 0 ? 0 : roundUp(needed);
}

import { ExactNumber, subtractExactly } from "./money";
import { checkEqualLengths, checkNumber, NOT_NEGATIVE } from "./number-checks";
import { roundHalfAway } from "./rounding";

/** One month of a capacity ledger. */
export interface CapacityMonth {
  /** 1 is the first month of the series. */
  readonly month: number;
  readonly demand: number;
  readonly supply: number;
  /** Supply less demand; negative is a shortfall. */
  readonly headroom: number;
}

/** One month of people who need a place, by whether there is one. */
export interface PlacementMonth {
  readonly month: number;
  readonly placed: number;
  readonly waiting: number;
}

/** Series computed by other formulas carry binary noise; a billionth is neither headroom nor a shortfall. */
const PLACES_THAT_COUNT = 9;

/**
 * Demand against supply, month by month.
 *
 * @param demand Hours, people or units needed in each month.
 * @param supply The same unit, available in each month.
 * @throws FinanceError when the series differ in length or hold something that is not a number.
 * @example capacityLedger([10, 12], [11, 11])[1] // { month: 2, demand: 12, supply: 11, headroom: -1 }
 */
export function capacityLedger(demand: readonly number[], supply: readonly number[]): CapacityMonth[] {
  checkEqualLengths({ demand, supply });
  return demand.map((needed, index) => {
    const available = supply[index] ?? 0;
    checkNumber(needed, `demand, position ${index + 1}`);
    checkNumber(available, `supply, position ${index + 1}`);
    return { month: index + 1, demand: needed, supply: available, headroom: exactLess(available, needed) };
  });
}

/**
 * The first month in which supply falls short of demand.
 *
 * @returns Its number, or undefined when capacity covers every month.
 * @throws FinanceError as `capacityLedger`.
 * @example firstShortfallMonth([10, 12], [11, 11]) // 2
 */
export function firstShortfallMonth(demand: readonly number[], supply: readonly number[]): number | undefined {
  return capacityLedger(demand, supply).find((month) => month.headroom < 0)?.month;
}

/**
 * People who can be placed when places are limited.
 *
 * @param demand People who need a place in each month, counted afresh every month: someone still waiting is in the next month's
 * demand already, so waiting is not carried over.
 * @param places Places there are in each month.
 * @returns Placed and waiting add up to demand in every month.
 * @throws FinanceError when the series differ in length or hold a negative number.
 * @example placeWithinCapacity([5, 9], [6, 6]) // [{ month: 1, placed: 5, waiting: 0 }, { month: 2, placed: 6, waiting: 3 }]
 */
export function placeWithinCapacity(demand: readonly number[], places: readonly number[]): PlacementMonth[] {
  checkEqualLengths({ demand, places });
  return demand.map((needed, index) => {
    const available = places[index] ?? 0;
    checkNumber(needed, `demand, position ${index + 1}`, NOT_NEGATIVE);
    checkNumber(available, `places, position ${index + 1}`, NOT_NEGATIVE);
    const everyonePlaced = exactLess(available, needed) >= 0;
    return {
      month: index + 1,
      placed: everyonePlaced ? needed : available,
      waiting: everyonePlaced ? 0 : subtractExactly(needed, available),
    };
  });
}

function exactLess(amount: number, less: number): number {
  return roundHalfAway(new ExactNumber(amount).minus(less), PLACES_THAT_COUNT);
}

import { firstDifferences, runningTotals } from "./money";
import { checkNumber } from "./number-checks";

/**
 * What changes each year, from cumulative levels: the budget table's view of an appendix that holds levels. Levels are never
 * summed across years; their increments are.
 *
 * @param levels Cumulative amount in each year, in any one unit (£, £k, £m), saving or growth.
 * @returns The first level, then each year's change, exact for amounts of up to 15 digits.
 * @throws FinanceError for a value that is not finite.
 * @see Medium-term financial strategies: appendices hold levels, budget tables their first differences.
 * @example incrementsOf([-3390, -5760, -7185, -8285]) // [-3390, -2370, -1425, -1100]
 */
export function incrementsOf(levels: readonly number[]): number[] {
  levels.forEach((level, index) => checkNumber(level, `levels, position ${index + 1}`));
  return firstDifferences(levels);
}

/**
 * Cumulative levels, from yearly increments; the inverse of `incrementsOf`.
 *
 * @param increments Change in each year.
 * @returns The running total.
 * @throws FinanceError for a value that is not finite.
 * @see 001-benefit-cumulative: -0.12, 0.35, 0.12, 0.15 gives -0.12, 0.23, 0.35, 0.50.
 * @example levelsOf([-0.12, 0.35, 0.12, 0.15]) // [-0.12, 0.23, 0.35, 0.5]
 */
export function levelsOf(increments: readonly number[]): number[] {
  increments.forEach((increment, index) => checkNumber(increment, `increments, position ${index + 1}`));
  return runningTotals(increments);
}

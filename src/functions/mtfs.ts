import { incrementsOf, levelsOf } from "../finance/increments";
import { inShapeOf, readSeries } from "./arguments-series";
import { calculate } from "./errors";

/**
 * What changes each year, from cumulative levels: turns an appendix of levels into the budget table's view.
 * @customfunction INCREMENTS
 * @param levels One row or one column of cumulative amounts, one for each year, in any one unit (£, £k, £m).
 * @returns The first level, then each year's change, in the shape of the levels; exact in decimals.
 * @throws A blank (also at the end), text or two-dimensional range, named by position.
 * @see Medium-term financial strategies: the budget table uses first differences of the appendices' cumulative levels.
 * @example =CARECASE.INCREMENTS({-3390,-5760,-7185,-8285}) → {-3390,-2370,-1425,-1100}
 */
export function yearlyIncrements(levels: unknown[][]): number[][] {
  return calculate(() => inShapeOf(levels, "levels", incrementsOf(readSeries(levels, "levels"))));
}

/**
 * Cumulative levels, from yearly increments: the inverse of INCREMENTS.
 * @customfunction LEVELS
 * @param increments One row or one column of yearly changes, in any one unit (£, £k, £m).
 * @returns The running total, in the shape of the increments; exact in decimals.
 * @throws A blank (also at the end: a dash in a paper is not 0), text or two-dimensional range, named by position.
 * @see Paper 001: in-year −0.12, 0.35, 0.12, 0.15 gives the cumulative −0.12, 0.23, 0.35, 0.50.
 * @example =CARECASE.LEVELS({-0.12;0.35;0.12;0.15}) → {-0.12;0.23;0.35;0.5}
 */
export function cumulativeLevels(increments: unknown[][]): number[][] {
  return calculate(() => inShapeOf(increments, "increments", levelsOf(readSeries(increments, "increments"))));
}

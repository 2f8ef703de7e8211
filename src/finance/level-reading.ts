import type { Decimal } from "decimal.js";
import { ExactNumber, firstDifferences, runningTotals, sumExactly } from "./money";
import { checkEqualLengths, checkNumber, type NumberRange, showNumber } from "./number-checks";
import { groupThousands } from "./thousands";

/** What a row of yearly amounts turns out to hold. */
export type LevelReading = "levels" | "increments" | "neither" | "unclear";

/** The reading of a row, with the explanation for who typed it. */
export interface ReadLevels {
  readonly reading: LevelReading;
  readonly note: string;
}

/** Ledger totals agree within 1: appendices in £ within £1, in £000 within £1k. */
export const DEFAULT_LEDGER_TOLERANCE = 1;
/** How far apart agreeing totals may be. */
export const LEDGER_TOLERANCE: NumberRange = { atLeast: 0, unit: "in the unit of the amounts" };

/**
 * Says whether a row of yearly amounts holds levels or increments, by a figure of the roll-forward that it has to agree with.
 *
 * Levels have the control as their first differences, increments are the control themselves. Against one control figure, the
 * change over the whole plan, the last level or the sum of the increments is compared. Without a control only the shape speaks:
 * a level shrinks where something ends, which is rare, and a row of increments often shrinks.
 *
 * @param amounts The row as it was typed, by year.
 * @param control The change in each year (the growth or savings line of the budget table), or one figure: the change over the
 * plan; undefined where there is none.
 * @param tolerance How far apart figures may be and still agree, in the unit of the amounts.
 * @returns "levels", "increments" or "neither" ("levels" or "unclear" without a control), and a sentence that says why and what
 * to do. A row that agrees either way (its earlier amounts come to nothing) is read as levels.
 * @throws FinanceError when the control has another number of years, or the tolerance is negative.
 * @see 002-savings-increment-from-cumulative; in 003-cw-restructure-cumulative the paper itself prints increments among levels.
 * @example readLevels([-3390, -2370, -1425, -1100], [-8285], 1).reading // "increments"
 */
export function readLevels(
  amounts: readonly number[],
  control: readonly number[] | undefined,
  tolerance: number,
): ReadLevels {
  amounts.forEach((amount, year) => checkNumber(amount, `amounts, position ${year + 1}`));
  checkNumber(tolerance, "tolerance", LEDGER_TOLERANCE);
  return control === undefined ? readShape(amounts) : readAgainst(amounts, control, tolerance);
}

function readAgainst(amounts: readonly number[], control: readonly number[], tolerance: number): ReadLevels {
  control.forEach((change, year) => checkNumber(change, `control, position ${year + 1}`));
  if (control.length !== 1) {
    checkEqualLengths({ amounts, control });
  }
  const asLevels = control.length === 1 ? amounts.slice(-1) : firstDifferences(amounts);
  const asIncrements = control.length === 1 ? [sumExactly(amounts)] : amounts;
  const agree = (series: readonly number[]): boolean =>
    series.every((amount, year) => distance(amount, control[year] ?? 0).lessThanOrEqualTo(tolerance));
  const change = sumExactly(control);
  if (agree(asLevels)) {
    return { reading: "levels", note: levelsNote(amounts, change) };
  }
  if (agree(asIncrements)) {
    return { reading: "increments", note: incrementsNote(amounts, change) };
  }
  const turned = agree(asLevels.map((amount) => -amount)) || agree(asIncrements.map((amount) => -amount));
  return { reading: "neither", note: neitherNote(amounts, change, turned) };
}

function readShape(amounts: readonly number[]): ReadLevels {
  const year = amounts.findIndex((amount, index) => shrinks(amounts[index - 1] ?? 0, amount));
  if (year === -1) {
    return {
      reading: "levels",
      note: "Nothing speaks against levels: no amount shrinks. A figure of the roll-forward, given as the control, would settle it.",
    };
  }
  return {
    reading: "unclear",
    note: `As levels these shrink in year ${year + 1}, from ${show(amounts[year - 1] ?? 0)} to ${show(amounts[year] ?? 0)}: right only where growth or a saving ends. If they are increments, the levels are ${list(runningTotals(amounts))}.`,
  };
}

/** Towards nothing; a change of sign (a reduction that turns into growth) is no shrinking. */
function shrinks(before: number, amount: number): boolean {
  return before * amount >= 0 && Math.abs(amount) < Math.abs(before);
}

function distance(amount: number, other: number): Decimal {
  return new ExactNumber(amount).minus(other).abs();
}

function levelsNote(amounts: readonly number[], change: number): string {
  return `These are levels: the last, ${show(amounts.at(-1) ?? 0)}, is the change of ${show(change)} over the plan. Where increments belong, enter ${list(firstDifferences(amounts))}.`;
}

function incrementsNote(amounts: readonly number[], change: number): string {
  return `These are increments: added up, they are the change of ${show(change)} over the plan. Where levels belong, enter ${list(runningTotals(amounts))}.`;
}

function neitherNote(amounts: readonly number[], change: number, turned: boolean): string {
  const readings = `as levels they end at ${show(amounts.at(-1) ?? 0)}, as increments they add up to ${show(sumExactly(amounts))}, and the change over the plan is ${show(change)}`;
  return turned
    ? `The signs are the wrong way round: ${readings}. In the MTFS view growth is positive and a saving negative.`
    : `These agree neither way: ${readings}. A line is missing, or an amount is wrong.`;
}

function list(amounts: readonly number[]): string {
  return amounts.map(show).join("; ");
}

function show(amount: number): string {
  const [whole = "0", fraction] = showNumber(Math.abs(amount)).split(".");
  return `${amount < 0 ? "-" : ""}${groupThousands(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
}

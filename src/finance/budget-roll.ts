import { FinanceError } from "./finance-error";
import { firstDifferences, ExactNumber } from "./money";
import { checkEqualLengths, checkNumber, type NumberRange } from "./number-checks";
import type { YearlyLine } from "./yearly-table";

/** Levels of savings in the MTFS view. A positive one is refused: it would raise the budget it is meant to lower. */
export const SAVING_LEVEL: NumberRange = { atMost: 0, unit: "MTFS view: a saving is negative" };

/** What moves a budget from year to year; all series in one unit of money. */
export interface BudgetMovements {
  /** Budget of the year before the plan. */
  readonly opening: number;
  /** Transfers and adjustments of each year; one value belongs to the first year. */
  readonly transfers: readonly number[];
  /** Level of growth by year, as the growth appendix totals it. */
  readonly growthLevels: readonly number[];
  /** Level of savings by year, negative, as the savings appendix totals them. */
  readonly savingsLevels: readonly number[];
}

/**
 * The roll-forward of a net budget: opening + transfers + growth increment + savings increment, year after year. Growth and
 * savings come as levels and are turned into increments here, so that no cumulative column is ever added up.
 *
 * @param movements Opening budget, transfers, levels of growth and of savings (0 or less), in any one unit.
 * @returns The six lines of the budget table by year, exact; each net budget opens the next year.
 * @throws FinanceError for a positive saving, for series of different lengths and for values that are not finite.
 * @see 002-mtfs-rollforward and 002-mtfs-subtotal.
 * @example budgetRoll({ opening: 100, transfers: [5], growthLevels: [10, 30], savingsLevels: [-4, -6] })
 * // net budget 111 (100 + 5 + 10 - 4), then 129 (111 + 20 - 2)
 */
export function budgetRoll({ opening, transfers, growthLevels, savingsLevels }: BudgetMovements): YearlyLine[] {
  checkNumber(opening, "opening");
  growthLevels.forEach((level, year) => checkNumber(level, `growthLevels, position ${year + 1}`));
  savingsLevels.forEach((level, year) => checkNumber(level, `savingsLevels, position ${year + 1}`, SAVING_LEVEL));
  const years = checkEqualLengths({ growthLevels, savingsLevels });
  const transfersByYear = spreadTransfers(transfers, years);
  const growth = firstDifferences(growthLevels);
  const savings = firstDifferences(savingsLevels);
  const openings: number[] = [];
  const subTotals: number[] = [];
  const netBudgets: number[] = [];
  let budget = new ExactNumber(opening);
  for (let year = 0; year < years; year += 1) {
    openings.push(budget.toNumber());
    const subTotal = budget.plus(transfersByYear[year] ?? 0);
    subTotals.push(subTotal.toNumber());
    budget = subTotal.plus(growth[year] ?? 0).plus(savings[year] ?? 0);
    netBudgets.push(budget.toNumber());
  }
  return [
    { line: "Original prior year budget", amounts: openings },
    { line: "Budget transfers and adjustments", amounts: transfersByYear },
    { line: "Sub total", amounts: subTotals },
    { line: "Add proposed growth", amounts: growth },
    { line: "Less proposed savings", amounts: savings },
    { line: "Proposed net budget", amounts: netBudgets },
  ];
}

/** Transfers are settled for the coming year; the years after have none until they are. */
function spreadTransfers(transfers: readonly number[], years: number): number[] {
  transfers.forEach((amount, year) => checkNumber(amount, `transfers, position ${year + 1}`));
  if (transfers.length !== 1 && transfers.length !== years) {
    throw new FinanceError(
      `found ${transfers.length} values; give one for the first year, or one for each of the ${years} years of growthLevels`,
      "transfers",
    );
  }
  return Array.from({ length: years }, (_, year) => transfers[year] ?? 0);
}

import { FinanceError } from "./finance-error";
import { ExactNumber, sumExactly } from "./money";
import { checkNumber, type NumberRange } from "./number-checks";
import { roundHalfAway } from "./rounding";

/** Decimal places a distribution is printed to. */
export const PRINTED_DECIMALS: NumberRange = { atLeast: 0, atMost: 6, whole: true };

const POUNDS_IN_A_MILLION = 1_000_000;

/** One part of a budget, in £; income is negative. */
export interface BudgetPart {
  readonly line: string;
  readonly amount: number;
}

/** One row of a distribution as it is printed. */
export interface DistributionRow {
  readonly line: string;
  /** £m, rounded. */
  readonly millions: number;
  /** Share of the total in per cent (87.9, not 0.879), rounded. */
  readonly percentage: number;
}

/** A budget by its parts, with both totals a reader can check. */
export interface BudgetDistribution {
  readonly rows: readonly DistributionRow[];
  /** The total of the amounts, rounded once. */
  readonly total: DistributionRow;
  /** The printed figures added up; it differs from the total where rounding does not cast. */
  readonly control: DistributionRow;
}

/**
 * A budget by its parts, in £m and per cent of the total of the unrounded amounts.
 *
 * @param parts Lines with amounts in £.
 * @param decimals Decimal places, 0 to 6.
 * @returns The rows, the total and the control total of the printed figures.
 * @throws FinanceError when the amounts add up to nothing, because no share can then be stated.
 * @see 002-netbudget-distribution-m, 002-netbudget-distribution-pct.
 * @example budgetDistribution([{ line: "Care", amount: 30_000_000 }, { line: "Income", amount: -10_000_000 }], 1)
 * // rows 30 (150%) and -10 (-50%), total 20 (100%), control 20 (100%)
 */
export function budgetDistribution(parts: readonly BudgetPart[], decimals: number): BudgetDistribution {
  checkNumber(decimals, "decimals", PRINTED_DECIMALS);
  parts.forEach(({ line, amount }) => checkNumber(amount, `amounts, ${line}`));
  const total = parts.reduce((sum, { amount }) => sum.plus(amount), new ExactNumber(0));
  if (total.isZero()) {
    throw new FinanceError("the amounts add up to 0, so no share of the total can be stated", "amounts", "no-result");
  }
  const printed = (line: string, amount: number): DistributionRow => ({
    line,
    millions: roundHalfAway(new ExactNumber(amount).dividedBy(POUNDS_IN_A_MILLION), decimals),
    percentage: roundHalfAway(new ExactNumber(amount).times(100).dividedBy(total), decimals),
  });
  const rows = parts.map(({ line, amount }) => printed(line, amount));
  return {
    rows,
    total: printed("Total", total.toNumber()),
    control: {
      line: "Control total of the rounded figures",
      millions: sumExactly(rows.map(({ millions }) => millions)),
      percentage: sumExactly(rows.map(({ percentage }) => percentage)),
    },
  };
}

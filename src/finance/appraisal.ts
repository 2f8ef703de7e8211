import type { Decimal } from "decimal.js";
import { discountFactors, flatRate, GREEN_BOOK_RATES } from "./discounting";
import { ExactNumber } from "./money";
import { checkNumber, checkRate } from "./number-checks";

/** Whether a benefit repays what it costs. */
export interface Appraisal {
  /** Present value in year 0 of the net amounts, £. */
  readonly netPresentValue: number;
  /** Year from whose end on the undiscounted running total never again falls below 0; undefined when it never gets there. */
  readonly paybackYear: number | undefined;
  /** Present value of the years with a benefit / present value of the years with a cost; undefined when no year has a cost. */
  readonly benefitCostRatio: number | undefined;
}

/**
 * Appraises a series of net benefits, year 0 first.
 *
 * @param net £ by year, benefit positive, cost negative; year 0 is not discounted.
 * @param discountRate A flat rate from 0 to 1. Left out, the Green Book's rates apply: 3.5% to year 30, then falling.
 * @throws FinanceError for a rate outside 0 to 1 or an amount that is not a number.
 * @example appraise([-100, 60, 60]) // netPresentValue 13.98, paybackYear 2, benefitCostRatio 1.14
 */
export function appraise(net: readonly number[], discountRate?: number): Appraisal {
  const rates = discountRate === undefined ? GREEN_BOOK_RATES : flatRate(checkRate(discountRate, "discountRate"));
  const factors = discountFactors(net.length, rates);
  let benefits: Decimal = new ExactNumber(0);
  let costs: Decimal = new ExactNumber(0);
  net.forEach((amount, year) => {
    checkNumber(amount, `net, position ${year + 1}`);
    const presentValue = (factors[year] ?? new ExactNumber(0)).times(amount);
    benefits = amount > 0 ? benefits.plus(presentValue) : benefits;
    costs = amount < 0 ? costs.minus(presentValue) : costs;
  });
  return {
    netPresentValue: benefits.minus(costs).toNumber(),
    paybackYear: paybackYear(net),
    benefitCostRatio: costs.isZero() ? undefined : benefits.div(costs).toNumber(),
  };
}

function paybackYear(net: readonly number[]): number | undefined {
  let total: Decimal = new ExactNumber(0);
  let firstYearPaidBack = 0;
  net.forEach((amount, year) => {
    total = total.plus(amount);
    if (total.lt(0)) {
      firstYearPaidBack = year + 1;
    }
  });
  return firstYearPaidBack < net.length ? firstYearPaidBack : undefined;
}

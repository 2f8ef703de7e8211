import { Decimal } from "decimal.js";

/**
 * Decimal arithmetic for figures that reach a ledger. A number becomes the decimal that its digits show (0.1 is one tenth),
 * and 40 digits hold every sum and product of the amounts a council plans with.
 */
export const ExactNumber = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});

/**
 * The exact sum of amounts.
 *
 * @example sumExactly([0.1, 0.2]) // 0.3
 */
export function sumExactly(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total.plus(amount), new ExactNumber(0)).toNumber();
}

/**
 * The exact product of factors: a rate and a volume, a price and a quantity.
 *
 * @example multiplyExactly(0.29, 100) // 29, where binary arithmetic gives 28.999999999999996
 */
export function multiplyExactly(...factors: readonly number[]): number {
  return exactProduct(...factors).toNumber();
}

/** The product of factors, still exact, for a rounding that follows. */
export function exactProduct(...factors: readonly number[]): Decimal {
  return factors.reduce((product, factor) => product.times(factor), new ExactNumber(1));
}

/**
 * The exact difference of two amounts.
 *
 * @example subtractExactly(0.3, 0.1) // 0.2
 */
export function subtractExactly(amount: number, less: number): number {
  return new ExactNumber(amount).minus(less).toNumber();
}

/**
 * Running totals of a series, exact.
 *
 * @example runningTotals([-0.12, 0.35, 0.12, 0.15]) // [-0.12, 0.23, 0.35, 0.5]
 */
export function runningTotals(amounts: readonly number[]): number[] {
  let total = new ExactNumber(0);
  return amounts.map((amount) => {
    total = total.plus(amount);
    return total.toNumber();
  });
}

/**
 * First differences of a series, exact; the first value stands as it is.
 *
 * @example firstDifferences([-3390, -5760]) // [-3390, -2370]
 */
export function firstDifferences(levels: readonly number[]): number[] {
  return levels.map((level, index) => (index === 0 ? level : subtractExactly(level, levels[index - 1] ?? 0)));
}

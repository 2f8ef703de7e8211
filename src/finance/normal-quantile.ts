const CENTRE = {
  above: [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
    2.506628277459239,
  ],
  below: [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1,
  ],
} as const;
const TAIL = {
  above: [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  below: [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1],
} as const;
const TAIL_FROM = 0.02425;

/**
 * The standard normal deviate below which a share of the distribution lies (Acklam's rational approximation, relative error below
 * 1.2e-9).
 *
 * @param probability More than 0 and less than 1.
 * @example normalQuantile(0.9) // 1.28155
 */
export function normalQuantile(probability: number): number {
  if (probability < TAIL_FROM) {
    return tail(probability);
  }
  if (probability > 1 - TAIL_FROM) {
    return -tail(1 - probability);
  }
  const fromMiddle = probability - 0.5;
  const squared = fromMiddle * fromMiddle;
  return (polynomial(CENTRE.above, squared) * fromMiddle) / polynomial(CENTRE.below, squared);
}

function tail(probability: number): number {
  const root = Math.sqrt(-2 * Math.log(probability));
  return polynomial(TAIL.above, root) / polynomial(TAIL.below, root);
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduce((value, coefficient) => value * at + coefficient, 0);
}

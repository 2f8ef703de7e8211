/**
 * Averages of something that ends at a constant rate, written so that a tiny rate, or none, loses no accuracy.
 * `exposure` is the rate x the time, both in the same unit of time.
 */

/**
 * Average share surviving over a time, of people who all began at its start: (1 - e^-x) / x.
 *
 * @example averageSurvival(0) // 1
 */
export function averageSurvival(exposure: number): number {
  return exposure === 0 ? 1 : -Math.expm1(-exposure) / exposure;
}

const SERIES_BELOW = 0.5;
const SERIES_TERMS = 16;

/**
 * Average share surviving over a time, of people who begin evenly all through it; half of them on average have begun, so this
 * is one half without loss: (x - 1 + e^-x) / x².
 *
 * @example averageSurvivalOfArrivals(0) // 0.5
 */
export function averageSurvivalOfArrivals(exposure: number): number {
  if (exposure >= SERIES_BELOW) {
    return (exposure + Math.expm1(-exposure)) / (exposure * exposure);
  }
  // The quotient above cancels near zero; its Taylor series 1/2! - x/3! + x²/4! ... does not.
  let term = 0.5;
  let sum = term;
  for (let power = 1; power < SERIES_TERMS; power += 1) {
    term *= -exposure / (power + 2);
    sum += term;
  }
  return sum;
}

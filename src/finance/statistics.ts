import { FinanceError } from "./finance-error";
import { checkRate } from "./number-checks";

/** The confidence levels an interval accepts; 95% is the usual one. */
export const LOWEST_CONFIDENCE = 0.5;
export const HIGHEST_CONFIDENCE = 0.9999;

/**
 * The two-sided standard normal deviate of a confidence level.
 *
 * @param confidence Fraction from 0.5 to 0.9999.
 * @returns z, to 12 digits.
 * @throws FinanceError for a confidence outside that range.
 * @example standardDeviate(0.95) // 1.959963984540
 */
export function standardDeviate(confidence: number): number {
  checkRate(confidence, "confidence");
  if (confidence < LOWEST_CONFIDENCE || confidence > HIGHEST_CONFIDENCE) {
    throw new FinanceError(`found ${confidence}; enter a confidence from 50% to 99.99% (usually 95%)`, "confidence");
  }
  const target = 0.5 + confidence / 2;
  // Above zero the distribution function is concave, so following the tangent from zero climbs to the root without overshooting.
  let deviate = 0;
  for (let step = 0; step < 60; step += 1) {
    const change = (target - normalProbability(deviate)) / normalDensity(deviate);
    deviate += change;
    if (Math.abs(change) < 1e-14) {
      break;
    }
  }
  return deviate;
}

function normalDensity(deviate: number): number {
  return Math.exp((-deviate * deviate) / 2) / Math.sqrt(2 * Math.PI);
}

/** Probability below a deviate of 0 or more: half plus density × (x + x³/3 + x⁵/(3·5) + …), which converges for any x. */
function normalProbability(deviate: number): number {
  let term = deviate;
  let sum = deviate;
  for (let divisor = 3; term > sum * 1e-17; divisor += 2) {
    term *= (deviate * deviate) / divisor;
    sum += term;
  }
  return 0.5 + normalDensity(deviate) * sum;
}

import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";
import { roundHalfAway } from "./rounding";

/** An amount as prices are written: "£5,000", "£6.31". */
export function inPounds(amount: number | Decimal): string {
  const rounded = new ExactNumber(roundHalfAway(amount, 2));
  const whole = rounded.abs().trunc();
  const pence = rounded.isInteger() && whole.greaterThanOrEqualTo(1000) ? "" : rounded.abs().toFixed(2).slice(-3);
  const thousands = whole.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded.isNegative() && !rounded.isZero() ? "-" : ""}£${thousands}${pence}`;
}

/** A fraction as a percentage with up to two decimals: "10.77%". */
export function percentage(fraction: number | Decimal): string {
  return `${roundHalfAway(new ExactNumber(fraction).times(100), 2)}%`;
}

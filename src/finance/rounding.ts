import { type Decimal } from "decimal.js";
import { ExactNumber } from "./money";

/** The rounding conventions the papers use; `down` truncates towards zero. */
export const ROUNDING_OPTIONS = ["none", "nearest", "down"] as const;
export type RoundingOption = (typeof ROUNDING_OPTIONS)[number];

/**
 * Rounds half away from zero on the decimal number a reader sees, as Excel's ROUND does.
 *
 * @param value Any finite number.
 * @param decimals Digits after the point; negative rounds to tens, hundreds.
 * @example roundHalfAway(1.005, 2) // 1.01, where binary arithmetic would give 1
 */
export function roundHalfAway(value: number | Decimal, decimals = 0): number {
  return toPlaces(value, decimals, ExactNumber.ROUND_HALF_UP);
}

/**
 * Cuts towards zero on the decimal number a reader sees, as Excel's TRUNC does.
 *
 * @example truncate(-2.79, 1) // -2.7
 */
export function truncate(value: number | Decimal, decimals = 0): number {
  return toPlaces(value, decimals, ExactNumber.ROUND_DOWN);
}

/**
 * Rounds up to the next whole number away from zero, as Excel's ROUNDUP does: a part of a unit needs a whole unit.
 *
 * @example roundUp(31.04) // 32
 */
export function roundUp(value: number | Decimal, decimals = 0): number {
  return toPlaces(value, decimals, ExactNumber.ROUND_UP);
}

/**
 * Applies the rounding a published table uses.
 *
 * @param value An exact product where binary noise matters (0.29 × 100 is 28.999… in binary).
 * @param option `none`, `nearest` (half away from zero) or `down` (towards zero).
 * @example applyRounding(546.588, "down") // 546
 */
export function applyRounding(value: number | Decimal, option: RoundingOption, decimals = 0): number {
  switch (option) {
    case "none":
      return new ExactNumber(value).toNumber();
    case "nearest":
      return roundHalfAway(value, decimals);
    case "down":
      return truncate(value, decimals);
  }
}

function toPlaces(value: number | Decimal, decimals: number, mode: Decimal.Rounding): number {
  const exact = new ExactNumber(value);
  const rounded =
    decimals < 0 ? exact.toNearest(ExactNumber.pow(10, -decimals), mode) : exact.toDecimalPlaces(decimals, mode);
  const number = rounded.toNumber();
  return number === 0 ? 0 : number;
}

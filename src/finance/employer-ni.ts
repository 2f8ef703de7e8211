import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";
import { checkNumber, checkRate, NOT_NEGATIVE, POSITIVE } from "./number-checks";

/** The secondary threshold and how much a worker is paid for in a year. */
export interface NiThreshold {
  /** £ a year, 0 or more. */
  readonly thresholdAYear: number;
  /** Hours a year that one worker is paid for, more than 0. */
  readonly paidHoursAYear: number;
}

/**
 * Employer's National Insurance as a share of all pay: nothing up to the threshold of yearly pay, the rate above it. The fewer hours
 * a worker has, the smaller the share.
 *
 * @param rate The rate above the threshold, 0 to 1.
 * @param payOfPaidHour £ an hour paid, enhancements included.
 * @param threshold The threshold a year and the hours a worker is paid for.
 * @returns The share of pay, 0 to the rate.
 * @throws FinanceError naming a value out of range.
 * @see Class 1 secondary contributions: rate × (pay − threshold).
 * @example employerNiShare(0.15, 12.21, { thresholdAYear: 5000, paidHoursAYear: 1300 }).toNumber() // 0.10275...
 */
export function employerNiShare(rate: number, payOfPaidHour: number, threshold: NiThreshold): Decimal {
  checkRate(rate, "NI");
  checkNumber(payOfPaidHour, "Hourly pay", POSITIVE);
  checkNumber(threshold.thresholdAYear, "NI threshold", { ...NOT_NEGATIVE, unit: "£ a year" });
  checkNumber(threshold.paidHoursAYear, "Hours a year", { ...POSITIVE, unit: "paid hours of one worker" });
  const pay = new ExactNumber(payOfPaidHour).times(threshold.paidHoursAYear);
  const above = pay.minus(threshold.thresholdAYear);
  return above.isPositive() ? above.dividedBy(pay).times(rate) : new ExactNumber(0);
}

/**
 * A build-up from nothing to full strength in a straight line, and its running totals. Strength is a fraction of the full rate;
 * time is months since the build-up began, so that figures stay small and differences stay accurate.
 */

/**
 * Full-strength months delivered by a time: the area under the ramp.
 *
 * @param monthsSinceStart Months since the build-up began; before it (negative) nothing is delivered.
 * @param rampMonths Months of build-up; 0 starts at full strength.
 * @returns A straight-line ramp delivers half of its own length, so 12 months after a 3-month ramp began this is 10.5.
 * @example fullMonthsDelivered(12, 3) // 10.5
 */
export function fullMonthsDelivered(monthsSinceStart: number, rampMonths: number): number {
  if (monthsSinceStart <= 0) {
    return 0;
  }
  if (monthsSinceStart >= rampMonths) {
    return monthsSinceStart - rampMonths / 2;
  }
  return (monthsSinceStart * monthsSinceStart) / (2 * rampMonths);
}

/**
 * The running total of `fullMonthsDelivered`: a cubic during the ramp and a parabola after it. Differences of it give the
 * average number of people over any period without stepping through months.
 *
 * @param monthsSinceStart Months since the build-up began.
 * @param rampMonths Months of build-up.
 * @example accumulatedFullMonths(12, 0) // 72
 */
export function accumulatedFullMonths(monthsSinceStart: number, rampMonths: number): number {
  if (monthsSinceStart <= 0) {
    return 0;
  }
  if (monthsSinceStart >= rampMonths) {
    const sinceMiddle = monthsSinceStart - rampMonths / 2;
    return (sinceMiddle * sinceMiddle) / 2 + (rampMonths * rampMonths) / 24;
  }
  return (monthsSinceStart * monthsSinceStart * monthsSinceStart) / (6 * rampMonths);
}

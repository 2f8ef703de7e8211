import { averagePeople, FLOW_RANGES, type Flow } from "./flow";
import { monthsOfPlan } from "./horizon";
import { multiplyExactly } from "./money";
import { checkNumber, type NumberRange } from "./number-checks";

/** Homecare a person receives: a week has 168 hours. */
export const HOURS_PER_WEEK: NumberRange = { atLeast: 0, atMost: 168, unit: "hours a week" };

/** One month of a homecare profile. */
export interface HomecareMonth {
  /** 1 is the first April of the plan. */
  readonly month: number;
  readonly hours: number;
}

/**
 * Homecare hours a year once starts and leavers balance. Weeks per year cancel: starts a year each bring their whole stay.
 *
 * @param startsPerYear People a year, 0 or more.
 * @param hoursPerWeek Hours each receives a week, 0 to 168.
 * @param durationWeeks Weeks each stays, 0 or more.
 * @throws FinanceError naming the value outside its range.
 * @example homecareHoursAtSteadyState(41.664, 21.3, 84.7) // 75166.43904
 */
export function homecareHoursAtSteadyState(startsPerYear: number, hoursPerWeek: number, durationWeeks: number): number {
  checkNumber(startsPerYear, "startsPerYear", FLOW_RANGES.startsPerYear);
  checkNumber(hoursPerWeek, "hoursPerWeek", HOURS_PER_WEEK);
  checkNumber(durationWeeks, "durationWeeks", FLOW_RANGES.durationWeeks);
  return multiplyExactly(startsPerYear, hoursPerWeek, durationWeeks);
}

/**
 * Homecare hours month by month while people build up: average people x hours a week x weeks in a month.
 *
 * @param flow Starts, duration, start and ramp.
 * @param hoursPerWeek 0 to 168.
 * @param months How many months to show, 1 to 1,200.
 * @param weeksPerYear 50 to 54; a month is a twelfth of them.
 * @returns Twelve months add up to the hours of their year.
 * @throws FinanceError naming the value outside its range.
 * @example homecareHoursByMonth({ startsPerYear: 12, durationWeeks: 26, startAfterMonths: 0, rampMonths: 0 }, 10, 12, 52)[11]
 * // { month: 12, hours: 260 }
 */
export function homecareHoursByMonth(
  flow: Flow,
  hoursPerWeek: number,
  months: number,
  weeksPerYear: number,
): HomecareMonth[] {
  checkNumber(hoursPerWeek, "hoursPerWeek", HOURS_PER_WEEK);
  return monthsOfPlan(months).map((period) => ({
    month: period.toMonths,
    hours: (averagePeople(flow, period, weeksPerYear) * hoursPerWeek * weeksPerYear) / 12,
  }));
}

import { averagePeople, peopleInService, type Flow } from "./flow";
import { monthsOfPlan } from "./horizon";

/** One month of an occupancy profile. */
export interface OccupancyMonth {
  /** 1 is the first April of the plan. */
  readonly month: number;
  readonly averagePeople: number;
  readonly peopleAtMonthEnd: number;
}

/**
 * People in service month by month.
 *
 * @param flow Starts, duration, start and ramp.
 * @param months How many months to show, 1 to 1,200.
 * @param weeksPerYear 50 to 54.
 * @throws FinanceError naming the value outside its range.
 * @example occupancyByMonth({ startsPerYear: 20.832, durationWeeks: 87.6, startAfterMonths: 33, rampMonths: 0 }, 48, 52)[47]
 * // { month: 48, averagePeople: 25.172, peopleAtMonthEnd: 26.04 }
 */
export function occupancyByMonth(flow: Flow, months: number, weeksPerYear: number): OccupancyMonth[] {
  return monthsOfPlan(months).map((period) => ({
    month: period.toMonths,
    averagePeople: averagePeople(flow, period, weeksPerYear),
    peopleAtMonthEnd: peopleInService(flow, period.toMonths, weeksPerYear),
  }));
}

import type { Period } from "./horizon";
import { MONTHS_PASSED } from "./horizon";
import { checkNumber, type NumberRange } from "./number-checks";
import { accumulatedFullMonths, fullMonthsDelivered } from "./start-ramp";
import { checkWeeksPerYear, monthsFromWeeks } from "./weeks-per-year";

/** People who start a service, or avoid one, and stay for a set time. */
export interface Flow {
  /** People a year once the ramp is over; 0 or more, a part of a person is allowed. */
  readonly startsPerYear: number;
  /** Weeks each person stays; 0 or more. */
  readonly durationWeeks: number;
  /** Months of the plan that have passed when starts begin; 0 is the first day of month 1. */
  readonly startAfterMonths: number;
  /** Months over which starts rise in a straight line from 0; 0 begins at the full rate. */
  readonly rampMonths: number;
}

/** The numbers each part of a flow accepts. */
export const FLOW_RANGES = {
  startsPerYear: { atLeast: 0, unit: "people a year" },
  durationWeeks: { atLeast: 0, unit: "weeks" },
  startAfterMonths: MONTHS_PASSED,
  rampMonths: MONTHS_PASSED,
} as const satisfies Readonly<Record<keyof Flow, NumberRange>>;

/**
 * People in service once starts and leavers balance: Little's law.
 *
 * @param startsPerYear People a year, 0 or more.
 * @param durationWeeks Weeks each stays, 0 or more.
 * @param weeksPerYear 50 to 54.
 * @throws FinanceError naming the value outside its range.
 * @example steadyStatePeople(20.832, 87.6, 52) // 35.0939...
 */
export function steadyStatePeople(startsPerYear: number, durationWeeks: number, weeksPerYear: number): number {
  checkNumber(startsPerYear, "startsPerYear", FLOW_RANGES.startsPerYear);
  checkNumber(durationWeeks, "durationWeeks", FLOW_RANGES.durationWeeks);
  checkWeeksPerYear(weeksPerYear);
  return balancedPeople(startsPerYear, durationWeeks, weeksPerYear);
}

/**
 * People in service at one moment: everyone who started within the last duration.
 *
 * @param flow The flow.
 * @param atMonths Months of the plan that have passed.
 * @param weeksPerYear 50 to 54.
 * @returns Never below 0 and never above the steady state.
 * @throws FinanceError naming the value outside its range.
 * @example peopleInService({ startsPerYear: 20.832, durationWeeks: 87.6, startAfterMonths: 33, rampMonths: 0 }, 48, 52) // 26.04
 */
export function peopleInService(flow: Flow, atMonths: number, weeksPerYear: number): number {
  checkFlow(flow, weeksPerYear);
  const { rampMonths } = flow;
  const steady = balancedPeople(flow.startsPerYear, flow.durationWeeks, weeksPerYear);
  const sinceStart = atMonths - flow.startAfterMonths;
  const sinceFirstLeaver = sinceStart - monthsFromWeeks(flow.durationWeeks, weeksPerYear);
  if (sinceFirstLeaver >= rampMonths) {
    return steady;
  }
  const fullMonths = fullMonthsDelivered(sinceStart, rampMonths) - fullMonthsDelivered(sinceFirstLeaver, rampMonths);
  return within((flow.startsPerYear / 12) * fullMonths, steady);
}

/**
 * Average people in service over a month, a year or any other period.
 *
 * A closed form, so a year costs as little as a month and twelve months add up to their year.
 *
 * @param flow The flow.
 * @param period The months it covers; longer than nothing.
 * @param weeksPerYear 50 to 54.
 * @returns Never below 0 and never above the steady state.
 * @throws FinanceError naming the value outside its range.
 * @example averagePeople({ startsPerYear: 120, durationWeeks: 52, startAfterMonths: 0, rampMonths: 0 }, { fromMonths: 0, toMonths: 12 }, 52) // 60
 */
export function averagePeople(flow: Flow, period: Period, weeksPerYear: number): number {
  checkFlow(flow, weeksPerYear);
  const { rampMonths } = flow;
  const steady = balancedPeople(flow.startsPerYear, flow.durationWeeks, weeksPerYear);
  const from = period.fromMonths - flow.startAfterMonths;
  const to = period.toMonths - flow.startAfterMonths;
  const durationMonths = monthsFromWeeks(flow.durationWeeks, weeksPerYear);
  // Once everyone who was there during the ramp has left, the formula below would only add rounding noise to a constant.
  if (from - durationMonths >= rampMonths) {
    return steady;
  }
  const started = accumulatedFullMonths(to, rampMonths) - accumulatedFullMonths(from, rampMonths);
  const left =
    accumulatedFullMonths(to - durationMonths, rampMonths) - accumulatedFullMonths(from - durationMonths, rampMonths);
  return within(((flow.startsPerYear / 12) * (started - left)) / (to - from), steady);
}

function balancedPeople(startsPerYear: number, durationWeeks: number, weeksPerYear: number): number {
  return (startsPerYear * durationWeeks) / weeksPerYear;
}

function within(people: number, steady: number): number {
  return Math.min(Math.max(people, 0), steady);
}

function checkFlow(flow: Flow, weeksPerYear: number): void {
  checkNumber(flow.startsPerYear, "startsPerYear", FLOW_RANGES.startsPerYear);
  checkNumber(flow.durationWeeks, "durationWeeks", FLOW_RANGES.durationWeeks);
  checkNumber(flow.startAfterMonths, "startAfterMonths", FLOW_RANGES.startAfterMonths);
  checkNumber(flow.rampMonths, "rampMonths", FLOW_RANGES.rampMonths);
  checkWeeksPerYear(weeksPerYear);
}

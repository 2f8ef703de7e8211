import { additionalExtraCareUnits } from "../finance/extra-care-units";
import { planMonthLabel } from "../finance/fiscal-year";
import { FLOW_RANGES, steadyStatePeople, type Flow } from "../finance/flow";
import { homecareHoursAtSteadyState, homecareHoursByMonth, HOURS_PER_WEEK } from "../finance/homecare-hours";
import { MONTHS_SHOWN } from "../finance/horizon";
import { NOT_NEGATIVE } from "../finance/number-checks";
import { occupancyByMonth } from "../finance/occupancy";
import { DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR } from "../finance/weeks-per-year";
import { readNumber, readOptionalFlag, readOptionalNumber, readWholeNumber } from "./arguments";
import { readOptionalFinancialYear } from "./arguments-series";
import { calculate } from "./errors";
import { withHeaders } from "./result-tables";

/**
 * People in service once starts and leavers balance (Little's law).
 * @customfunction STEADYSTATE
 * @param startsPerYear People who start in a year, 0 or more (20.832).
 * @param durationWeeks Weeks each person stays, 0 or more (87.6).
 * @param [weeks] Weeks per year, 50 to 54; default 52.
 * @returns People in service: starts per year × duration / weeks per year.
 * @throws A negative number, text in place of a number, weeks per year outside 50 to 54.
 * @see Little's law; paper 001 needs 35 extra care residents at steady state (case 001-ech-steady-state-units).
 * @example =CARECASE.STEADYSTATE(20.832, 87.6) → 35.1
 */
export function peopleAtSteadyState(startsPerYear: unknown, durationWeeks: unknown, weeks?: unknown): number {
  return calculate(() =>
    steadyStatePeople(
      readNumber(startsPerYear, "startsPerYear", FLOW_RANGES.startsPerYear),
      readNumber(durationWeeks, "durationWeeks", FLOW_RANGES.durationWeeks),
      readOptionalNumber(weeks, "weeks", DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR),
    ),
  );
}

/**
 * People in service month by month while starts build up and the first people leave again.
 * @customfunction OCCUPANCY
 * @param startsPerYear People who start in a year once the ramp is over, 0 or more.
 * @param durationWeeks Weeks each person stays, 0 or more.
 * @param startAfter Months of the plan that have passed when starts begin, 0 or more; 0 is the first day of month 1.
 * @param rampMonths Months over which starts rise in a straight line from 0; 0 begins at the full rate.
 * @param months Months to show, a whole number from 1 to 1200.
 * @param [weeks] Weeks per year, 50 to 54; default 52. A month is a twelfth of them.
 * @param [firstYear] Financial year of month 1 (2026 or "2026/27"), to label months "Apr 2026"; numbers when left out.
 * @param [headers] FALSE leaves the header row out; default TRUE.
 * @returns Table: Month, Average people, People at month end.
 * @throws A negative number, part of a month to show, text in place of a number.
 * @see Paper 001: 26 residents at the end of the plan, 15 full months of starts (case 001-ech-residents-26).
 * @example =INDEX(CARECASE.OCCUPANCY(20.832, 87.6, 33, 0, 48), 49, 3) → 26.04
 * @example =INDEX(CARECASE.OCCUPANCY(20.832, 87.6, 33, 0, 48, 52, "2026/27"), 49, 1) → "Mar 2030"
 */
export function occupancyProfile(
  startsPerYear: unknown,
  durationWeeks: unknown,
  startAfter: unknown,
  rampMonths: unknown,
  months: unknown,
  weeks?: unknown,
  firstYear?: unknown,
  headers?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const profile = occupancyByMonth(
      readFlow(startsPerYear, durationWeeks, startAfter, rampMonths),
      readWholeNumber(months, "months", MONTHS_SHOWN),
      readOptionalNumber(weeks, "weeks", DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR),
    );
    const startYear = readOptionalFinancialYear(firstYear, "firstYear");
    return withHeaders(
      readOptionalFlag(headers, "headers", true),
      ["Month", "Average people", "People at month end"],
      profile.map(({ month, averagePeople, peopleAtMonthEnd }) => [
        startYear === undefined ? month : planMonthLabel(startYear, month),
        averagePeople,
        peopleAtMonthEnd,
      ]),
    );
  });
}

/**
 * Homecare hours a year that people need once starts and leavers balance.
 * @customfunction HOMECAREHOURS
 * @param startsPerYear People who start in a year, 0 or more (41.664).
 * @param hoursPerWeek Hours each person receives a week, 0 to 168 (21.3).
 * @param durationWeeks Weeks each person stays, 0 or more (84.7).
 * @returns Hours a year at steady state: starts per year × hours per week × duration weeks. Weeks per year cancel out.
 * @throws A negative number, more hours than a week has, text in place of a number.
 * @see Paper 001: 75.2k hours from the rounded 4.8% of 868 starts (case 001-homecare-capacity-75.2k).
 * @example =CARECASE.HOMECAREHOURS(41.664, 21.3, 84.7) → 75166
 */
export function homecareHoursNeeded(startsPerYear: unknown, hoursPerWeek: unknown, durationWeeks: unknown): number {
  return calculate(() =>
    homecareHoursAtSteadyState(
      readNumber(startsPerYear, "startsPerYear", FLOW_RANGES.startsPerYear),
      readNumber(hoursPerWeek, "hoursPerWeek", HOURS_PER_WEEK),
      readNumber(durationWeeks, "durationWeeks", FLOW_RANGES.durationWeeks),
    ),
  );
}

/**
 * Homecare hours month by month while people build up.
 * @customfunction HOMECAREPROFILE
 * @param startsPerYear People who start in a year once the ramp is over, 0 or more.
 * @param hoursPerWeek Hours each person receives a week, 0 to 168.
 * @param durationWeeks Weeks each person stays, 0 or more.
 * @param startAfter Months of the plan that have passed when starts begin, 0 or more.
 * @param rampMonths Months over which starts rise in a straight line from 0; 0 begins at the full rate.
 * @param months Months to show, a whole number from 1 to 1200.
 * @param [weeks] Weeks per year, 50 to 54; default 52. A month is a twelfth of them.
 * @param [headers] FALSE leaves the header row out; default TRUE.
 * @returns Table: Month, Hours. Average people × hours per week × weeks in the month; twelve months add up to their year.
 * @throws A negative number, part of a month to show, text in place of a number.
 * @see The flow model of FLOWBENEFIT; once everyone counted has left again a year equals HOMECAREHOURS.
 * @example =INDEX(CARECASE.HOMECAREPROFILE(12, 10, 26, 0, 0, 12), 13, 2) → 260
 */
export function homecareProfile(
  startsPerYear: unknown,
  hoursPerWeek: unknown,
  durationWeeks: unknown,
  startAfter: unknown,
  rampMonths: unknown,
  months: unknown,
  weeks?: unknown,
  headers?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const profile = homecareHoursByMonth(
      readFlow(startsPerYear, durationWeeks, startAfter, rampMonths),
      readNumber(hoursPerWeek, "hoursPerWeek", HOURS_PER_WEEK),
      readWholeNumber(months, "months", MONTHS_SHOWN),
      readOptionalNumber(weeks, "weeks", DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR),
    );
    return withHeaders(
      readOptionalFlag(headers, "headers", true),
      ["Month", "Hours"],
      profile.map(({ month, hours }) => [month, hours]),
    );
  });
}

/**
 * Extra care units to add: people at the horizon plus growth in existing demand less spare units.
 * @customfunction ECHUNITS
 * @param people People who will need a unit, 0 or more, at the end of the plan or at steady state (26).
 * @param growth Growth in existing demand; negative where demand falls (14).
 * @param spare Units that stand empty today, 0 or more (8).
 * @returns Whole units, never below 0. A part of a person needs a unit: 26.04 people count as 27, so round first as the paper does.
 * @throws A negative number of people or units, text in place of a number.
 * @see Paper 001: 26 + 14 − 8 = 32 at the end of the plan; steady state gives 41 (cases 001-ech-units-32, 001-ech-steady-state-units).
 * @example =CARECASE.ECHUNITS(26, 14, 8) → 32
 */
export function extraCareUnits(people: unknown, growth: unknown, spare: unknown): number {
  return calculate(() =>
    additionalExtraCareUnits(
      readNumber(people, "people", { ...NOT_NEGATIVE, unit: "people" }),
      readNumber(growth, "growth"),
      readNumber(spare, "spare", { ...NOT_NEGATIVE, unit: "units" }),
    ),
  );
}

function readFlow(startsPerYear: unknown, durationWeeks: unknown, startAfter: unknown, rampMonths: unknown): Flow {
  return {
    startsPerYear: readNumber(startsPerYear, "startsPerYear", FLOW_RANGES.startsPerYear),
    durationWeeks: readNumber(durationWeeks, "durationWeeks", FLOW_RANGES.durationWeeks),
    startAfterMonths: readNumber(startAfter, "startAfter", FLOW_RANGES.startAfterMonths),
    rampMonths: readNumber(rampMonths, "rampMonths", FLOW_RANGES.rampMonths),
  };
}

import fc from "fast-check";
import { averagePeople, type Flow } from "../../src/finance/flow";
import { homecareHoursAtSteadyState, homecareHoursByMonth } from "../../src/finance/homecare-hours";
import { occupancyByMonth } from "../../src/finance/occupancy";
import { figure, goldenCase } from "../fixtures/golden/cases";
import { flows, weeksPerYear } from "./flow-samples";

const extraCare: Flow = { startsPerYear: 20.832, durationWeeks: 87.6, startAfterMonths: 33, rampMonths: 0 };

describe("occupancy by month", () => {
  test("001-ech-residents-26: ends the plan at 26.04 people", () => {
    const profile = occupancyByMonth(extraCare, 48, 52);
    expect(profile).toHaveLength(48);
    expect(profile[32]).toEqual({ month: 33, averagePeople: 0, peopleAtMonthEnd: 0 });
    expect(profile[47]?.month).toBe(48);
    expect(profile[47]?.peopleAtMonthEnd).toBeCloseTo(26.04, 12);
    expect(profile[47]?.averagePeople).toBeCloseTo(26.04 - 20.832 / 24, 12);
  });

  test("while people build up, a month's average lies between its two ends", () => {
    fc.assert(
      fc.property(flows, weeksPerYear, (flow, weeks) => {
        const profile = occupancyByMonth(flow, 60, weeks);
        profile.forEach(({ averagePeople: average, peopleAtMonthEnd }, index) => {
          const before = profile[index - 1]?.peopleAtMonthEnd ?? 0;
          expect(average).toBeGreaterThanOrEqual(before - 1e-9 * (1 + before));
          expect(average).toBeLessThanOrEqual(peopleAtMonthEnd + 1e-9 * (1 + peopleAtMonthEnd));
        });
      }),
    );
  });

  test.each([
    [0, "months: found 0; enter a whole number from 1 to 1200 (months)"],
    [12.5, "months: found 12.5; enter a whole number from 1 to 1200 (months)"],
  ])("%d months to show are refused", (months, message) => {
    expect(() => occupancyByMonth(extraCare, months, 52)).toThrow(message);
  });
});

describe("homecare hours", () => {
  test("001-homecare-capacity-75.2k: the rounded 4.8% of 868 starts needs 75.2k hours a year", () => {
    const { inputs, published } = goldenCase("001-homecare-capacity-75.2k");
    const hours = homecareHoursAtSteadyState(41.664, figure(inputs, "hours_per_week"), figure(inputs, "weeks"));
    expect(figure(inputs, "pct") * figure(inputs, "starts")).toBeCloseTo(41.664, 12);
    expect(hours).toBe(75166.43904);
    expect(Math.round(hours / 100) / 10).toBe(published);
  });

  test("001-hart-hours-cover: the reablement hours cover what is needed more than four times", () => {
    const { inputs, recomputed } = goldenCase("001-hart-hours-cover");
    const released = figure(inputs, "hart_hours");
    const needed = figure(inputs, "required");
    expect([
      released > needed,
      Math.round((released / figure(inputs, "finishers")) * 10) / 10,
      Math.round((1000 * needed) / released) / 10,
    ]).toEqual(recomputed);
    expect(homecareHoursAtSteadyState(41.664, 21.3, 84.7)).toBeLessThan(released);
  });

  test("months of a plan add up to average people x hours a week x weeks of each year", () => {
    fc.assert(
      fc.property(flows, weeksPerYear, fc.double({ min: 0, max: 60, noNaN: true }), (flow, weeks, hoursPerWeek) => {
        const byMonth = homecareHoursByMonth(flow, hoursPerWeek, 48, weeks);
        for (let year = 0; year < 4; year += 1) {
          const sum = byMonth.slice(year * 12, year * 12 + 12).reduce((hours, month) => hours + month.hours, 0);
          const ofYear =
            averagePeople(flow, { fromMonths: year * 12, toMonths: year * 12 + 12 }, weeks) * hoursPerWeek * weeks;
          expect(Math.abs(sum - ofYear)).toBeLessThanOrEqual(1e-9 * Math.max(ofYear, 1));
        }
      }),
    );
  });

  test("a year at steady state needs what the steady state formula says, whatever the weeks per year", () => {
    const flow: Flow = { startsPerYear: 41.664, durationWeeks: 84.7, startAfterMonths: 9, rampMonths: 3 };
    for (const weeks of [52, 52.14, 53]) {
      const lastYear = homecareHoursByMonth(flow, 21.3, 48, weeks).slice(36);
      expect(lastYear.reduce((sum, month) => sum + month.hours, 0)).toBeCloseTo(75166.43904, 6);
    }
  });

  test("more hours than a week has are refused", () => {
    expect(() => homecareHoursAtSteadyState(41, 213, 84.7)).toThrow(
      "hoursPerWeek: found 213; enter a number from 0 to 168 (hours a week)",
    );
  });
});

import fc from "fast-check";
import { averagePeople, peopleInService, steadyStatePeople, type Flow } from "../../src/finance/flow";
import { monthsOfPlan, yearsOfPlan } from "../../src/finance/horizon";
import { domainCase, figure, goldenCase } from "../fixtures/golden/cases";
import { referenceAveragePeople, referencePeople, steppedAveragePeople } from "./flow-reference";
import { flows, weeksPerYear } from "./flow-samples";

const homecare: Flow = { startsPerYear: 41.934, durationWeeks: 84.7, startAfterMonths: 9, rampMonths: 3 };

describe("people in service", () => {
  test("001-ech-steady-state-units: starts and leavers balance at 35 people (Little's law)", () => {
    const { inputs, recomputed } = goldenCase("001-ech-steady-state-units");
    const starts = figure(inputs, "pct") * figure(inputs, "starts");
    const people = steadyStatePeople(starts, figure(inputs, "weeks"), 52);
    expect(people).toBeCloseTo(35.0939, 4);
    const rounded = Math.round(people);
    expect([rounded, rounded + figure(inputs, "growth") - figure(inputs, "spare")]).toEqual(recomputed);
  });

  test("EC-04: the convention for weeks per year shows in the stock", () => {
    const { inputs, expected, tolerance } = domainCase("EC-04");
    const people = steadyStatePeople(figure(inputs, "starts_per_year"), figure(inputs, "duration_weeks"), 52.1775);
    expect(Math.abs(people - figure(expected, "stock"))).toBeLessThanOrEqual(tolerance);
    expect(steadyStatePeople(260, 52, 52)).toBe(260);
  });

  test("001-ech-residents-26: fifteen full months of starts put 26.04 people into extra care by the end of the plan", () => {
    const { published } = goldenCase("001-ech-residents-26");
    const step: Flow = { startsPerYear: 20.832, durationWeeks: 87.6, startAfterMonths: 33, rampMonths: 0 };
    const ramp: Flow = { ...step, startAfterMonths: 30, rampMonths: 6 };
    expect(peopleInService(step, 48, 52)).toBeCloseTo(26.04, 12);
    expect(peopleInService(ramp, 48, 52)).toBeCloseTo(26.04, 12);
    expect(Math.round(peopleInService(ramp, 48, 52))).toBe(published);
  });

  test.each([
    ["before starts begin", 9, 0],
    ["in the middle of the ramp", 10.5, (41.934 / 12) * 0.375],
    ["at the end of the ramp", 12, (41.934 / 12) * 1.5],
    ["before the first person leaves", 28, (41.934 / 12) * 17.5],
    ["when everyone from the ramp has left", 9 + 3 + (84.7 * 12) / 52, (41.934 * 84.7) / 52],
  ])("%s", (_, months, people) => {
    expect(peopleInService(homecare, months, 52)).toBeCloseTo(people, 12);
  });

  test("a stay of no time leaves nobody in service", () => {
    expect(peopleInService({ ...homecare, durationWeeks: 0 }, 24, 52)).toBe(0);
    expect(averagePeople({ ...homecare, durationWeeks: 0 }, { fromMonths: 12, toMonths: 24 }, 52)).toBe(0);
  });

  test.each([
    ["startsPerYear", { startsPerYear: -1 }, "startsPerYear: found -1; enter a number of 0 or more (people a year)"],
    ["durationWeeks", { durationWeeks: -84.7 }, "durationWeeks: found -84.7; enter a number of 0 or more (weeks)"],
    ["startAfterMonths", { startAfterMonths: -3 }, "startAfterMonths: found -3; enter a number of 0 or more (months)"],
    [
      "rampMonths",
      { rampMonths: Number.NaN },
      "rampMonths: found NaN, which is not a number; enter a number of 0 or more (months)",
    ],
  ])("a %s outside its range is refused by name", (_, change, message) => {
    expect(() => peopleInService({ ...homecare, ...change }, 12, 52)).toThrow(message);
    expect(() => averagePeople({ ...homecare, ...change }, { fromMonths: 0, toMonths: 12 }, 52)).toThrow(message);
  });

  test("twelve months given as weeks per year are refused", () => {
    expect(() => steadyStatePeople(10, 52, 12)).toThrow(
      "weeksPerYear: found 12; enter a number from 50 to 54 (weeks per year)",
    );
  });
});

describe("properties of the flow", () => {
  test("a moment and a year agree with a 40-digit reference integrated another way", () => {
    fc.assert(
      fc.property(flows, weeksPerYear, fc.integer({ min: 0, max: 19 }), (flow, weeks, year) => {
        const period = { fromMonths: year * 12, toMonths: year * 12 + 12 };
        const largest = Math.max(1, steadyStatePeople(flow.startsPerYear, flow.durationWeeks, weeks));
        const average = averagePeople(flow, period, weeks);
        const reference = referenceAveragePeople(flow, period.fromMonths, period.toMonths, weeks);
        expect(reference.minus(average).abs().div(largest).toNumber()).toBeLessThan(1e-11);
        const atEnd = referencePeople(flow, period.toMonths, weeks).minus(
          peopleInService(flow, period.toMonths, weeks),
        );
        expect(atEnd.abs().div(largest).toNumber()).toBeLessThan(1e-11);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    [homecare, 12],
    [homecare, 24],
    [{ startsPerYear: 20.967, durationWeeks: 84.7, startAfterMonths: 36, rampMonths: 9 }, 36],
    [{ startsPerYear: 300, durationWeeks: 6, startAfterMonths: 2.5, rampMonths: 20 }, 12],
    [{ startsPerYear: 120, durationWeeks: 10, startAfterMonths: 4, rampMonths: 0 }, 0],
  ])("walking through time in steps finds the same average: %j from month %d", (flow, fromMonths) => {
    const stepped = steppedAveragePeople(flow, fromMonths, fromMonths + 12, 52, 2600);
    expect(averagePeople(flow, { fromMonths, toMonths: fromMonths + 12 }, 52) / stepped).toBeCloseTo(1, 3);
  });

  test("twelve months add up to their year", () => {
    fc.assert(
      fc.property(flows, weeksPerYear, (flow, weeks) => {
        const byMonth = monthsOfPlan(120).map((period) => averagePeople(flow, period, weeks));
        yearsOfPlan(10).forEach((period, year) => {
          const months = byMonth.slice(year * 12, year * 12 + 12).reduce((sum, people) => sum + people, 0) / 12;
          const ofYear = averagePeople(flow, period, weeks);
          expect(Math.abs(months - ofYear)).toBeLessThanOrEqual(1e-9 * Math.max(ofYear, 1));
        });
      }),
    );
  });

  test("people build up until the first ones leave, and never exceed the steady state", () => {
    fc.assert(
      fc.property(flows, weeksPerYear, (flow, weeks) => {
        const steady = steadyStatePeople(flow.startsPerYear, flow.durationWeeks, weeks);
        const byMonth = monthsOfPlan(240).map((period) => peopleInService(flow, period.toMonths, weeks));
        byMonth.forEach((people, index) => {
          expect(people).toBeGreaterThanOrEqual(0);
          expect(people).toBeLessThanOrEqual(steady);
          expect(people).toBeGreaterThanOrEqual((byMonth[index - 1] ?? 0) - 1e-9 * steady);
        });
      }),
    );
  });

  test("rounding at the edge of the ramp never puts one more into service than the steady state", () => {
    for (const startsPerYear of [20.832, 41.934, 867.6]) {
      const month: Flow = { startsPerYear, durationWeeks: 52 / 12, startAfterMonths: 33.3, rampMonths: 0 };
      const steady = steadyStatePeople(startsPerYear, month.durationWeeks, 52);
      const edge = { fromMonths: 33.3 + 1 - 1e-12, toMonths: 33.3 + 13 - 1e-12 };
      expect(averagePeople(month, edge, 52)).toBeLessThanOrEqual(steady);
      const ramped = { ...month, startAfterMonths: 0, rampMonths: 1 };
      expect(peopleInService(ramped, 2 - 1e-12, 52)).toBeLessThanOrEqual(steady);
    }
  });

  test("once everyone from the ramp has left, people are the steady state to the last digit", () => {
    fc.assert(
      fc.property(flows, weeksPerYear, fc.integer({ min: 1, max: 60 }), (flow, weeks, after) => {
        const balanced = flow.startAfterMonths + flow.rampMonths + (flow.durationWeeks * 12) / weeks + after;
        const steady = steadyStatePeople(flow.startsPerYear, flow.durationWeeks, weeks);
        expect(peopleInService(flow, balanced, weeks)).toBe(steady);
        expect(averagePeople(flow, { fromMonths: balanced, toMonths: balanced + 12 }, weeks)).toBe(steady);
      }),
    );
  });

  test("a flow split into two gives the same people as the whole", () => {
    fc.assert(
      fc.property(
        flows,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 10 }),
        (flow, share, year) => {
          const period = { fromMonths: year * 12, toMonths: year * 12 + 12 };
          const part = (fraction: number) =>
            averagePeople({ ...flow, startsPerYear: flow.startsPerYear * fraction }, period, 52);
          const whole = averagePeople(flow, period, 52);
          expect(Math.abs(part(share) + part(1 - share) - whole)).toBeLessThanOrEqual(1e-9 * Math.max(whole, 1));
        },
      ),
    );
  });

  test("starting later delays the same profile", () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 0, max: 36 }), (flow, delay) => {
        const later = { ...flow, startAfterMonths: flow.startAfterMonths + delay };
        const people = averagePeople(flow, { fromMonths: 12, toMonths: 24 }, 52);
        const delayed = averagePeople(later, { fromMonths: 12 + delay, toMonths: 24 + delay }, 52);
        expect(Math.abs(people - delayed)).toBeLessThanOrEqual(1e-9 * Math.max(people, 1));
      }),
    );
  });
});

import { Decimal } from "decimal.js";
import fc from "fast-check";
import { flowBenefit, type FlowStream } from "../../src/finance/flow-benefit";
import { figure, goldenCase } from "../fixtures/golden/cases";
import { referenceAveragePeople } from "./flow-reference";
import { flows, weeksPerYear } from "./flow-samples";

const pence = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map((value) => value / 100);
const streams: fc.Arbitrary<FlowStream> = fc
  .record({ flow: flows, weeklySaving: pence(1500) })
  .map(({ flow, weeklySaving }) => ({ stream: "Stream", weeklySaving, ...flow }));

describe("gross benefit of a flow", () => {
  test("001-gross-annual-benefit: starts x duration x weekly saving once full, from the printed percentages", () => {
    const { inputs, recomputed } = goldenCase("001-gross-annual-benefit");
    const durationWeeks = figure(inputs, "weeks");
    const starts = (percentage: string) => figure(inputs, percentage) * figure(inputs, "starts");
    const { lines, total } = flowBenefit(
      [
        {
          stream: "Homecare",
          startsPerYear: starts("pct_hc"),
          weeklySaving: figure(inputs, "save_hc"),
          durationWeeks,
          startAfterMonths: 0,
          rampMonths: 0,
        },
        {
          stream: "Extra care",
          startsPerYear: starts("pct_ech"),
          weeklySaving: figure(inputs, "save_ech"),
          durationWeeks,
          startAfterMonths: 0,
          rampMonths: 0,
        },
      ],
      4,
      52,
    );
    expect([...lines.map((line) => line.amounts[3]), total[3]].map((amount) => Math.round(amount ?? 0))).toEqual(
      recomputed,
    );
  });

  test("every year agrees with the 40-digit reference to a tenth of a penny", () => {
    fc.assert(
      fc.property(streams, weeksPerYear, (stream, weeks) => {
        flowBenefit([stream], 12, weeks).total.forEach((gross, year) => {
          const people = referenceAveragePeople(stream, year * 12, year * 12 + 12, weeks);
          const difference = people.times(stream.weeklySaving).times(weeks).minus(gross).abs();
          expect(difference.toNumber()).toBeLessThan(0.001);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("the total is the exact sum of the streams", () => {
    fc.assert(
      fc.property(fc.array(streams, { minLength: 1, maxLength: 4 }), (several) => {
        const { lines, total } = flowBenefit(several, 5, 52);
        total.forEach((amount, year) => {
          const sum = lines.reduce((running, line) => running.plus(line.amounts[year]!), new Decimal(0));
          expect(sum.minus(amount).abs().toNumber()).toBeLessThan(1e-6);
        });
      }),
    );
  });

  test("weeks per year change how fast benefit builds up, not what a full year is worth", () => {
    const stream: FlowStream = {
      stream: "Homecare",
      startsPerYear: 41.934,
      weeklySaving: 225.29,
      durationWeeks: 84.7,
      startAfterMonths: 9,
      rampMonths: 3,
    };
    const at52 = flowBenefit([stream], 6, 52).total;
    const at53 = flowBenefit([stream], 6, 53).total;
    expect(at53[5]).toBeCloseTo(at52[5]!, 6);
    expect(at53[1]).toBeGreaterThan(at52[1]!);
  });

  test("a saving that is not a number, and no years, are refused", () => {
    const stream: FlowStream = {
      stream: "A",
      startsPerYear: 1,
      weeklySaving: Number.NaN,
      durationWeeks: 1,
      startAfterMonths: 0,
      rampMonths: 0,
    };
    expect(() => flowBenefit([stream], 1, 52)).toThrow("weeklySaving: found NaN, which is not a number");
    expect(() => flowBenefit([{ ...stream, weeklySaving: 1 }], 0, 52)).toThrow(
      "years: found 0; enter a whole number from 1 to 100 (years)",
    );
  });
});

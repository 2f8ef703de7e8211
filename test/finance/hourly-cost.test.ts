import fc from "fast-check";
import { annualCost, blendedRate } from "../../src/finance/hourly-cost";
import { roundHalfAway } from "../../src/finance/rounding";
import { figure, figures, goldenCase } from "../fixtures/golden/cases";

const bands = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 100_000 }),
    rate: fc.integer({ min: 0, max: 10_000 }).map((pence) => pence / 100),
  }),
  { minLength: 1, maxLength: 10 },
);

describe("hours at band rates", () => {
  const { inputs, published } = goldenCase("003-homecare-weighted-average");
  const hours = figures(inputs, "hours");
  const rates = figures(inputs, "price");

  test("003-homecare-weighted-average: each band counts by its hours", () => {
    expect(roundHalfAway(blendedRate(hours, rates), 2)).toBe(published);
    expect(roundHalfAway(blendedRate([1, 1, 1, 1], rates), 2)).not.toBe(published);
  });

  test("003-homecare-annual-proposed: 52 and 53 weeks are the ends of the printed range", () => {
    const proposed = goldenCase("003-homecare-annual-proposed");
    const cost = figures(proposed.inputs, "weeks").map((weeks) => annualCost(hours, rates, weeks));
    expect(cost.map((pounds) => roundHalfAway(pounds / 1e6, 1))).toEqual(proposed.published);
    expect(roundHalfAway(annualCost(hours, rates, 52.14) / 1e6, 1)).toBe(18.4);
  });

  test("003-homecare-annual-current: one rate for all hours", () => {
    const current = goldenCase("003-homecare-annual-current");
    const cost = figures(current.inputs, "weeks").map((weeks) =>
      annualCost([figure(current.inputs, "hours")], [figure(current.inputs, "rate")], weeks),
    );
    expect(cost).toEqual([17_269_200, 17_601_300]);
    expect(cost.map((pounds) => roundHalfAway(pounds / 1e6, 1))).toEqual(current.published);
  });

  test("003-homecare-range-2pct-alternative: 52 weeks with 2% more hours print the same range", () => {
    const alternative = goldenCase("003-homecare-range-2pct-alternative");
    const more = 1 + figure(alternative.inputs, "uplift");
    const ranges = figures(alternative.inputs, "rates_").map((rate) =>
      [1, more].map((times) =>
        roundHalfAway(annualCost([figure(alternative.inputs, "hours") * times], [rate], 52) / 1e6, 1),
      ),
    );
    expect(ranges).toEqual(alternative.published);
  });

  test("the blended rate lies between the rates and costs what the bands cost", () => {
    fc.assert(
      fc.property(bands, (given) => {
        const bandHours = given.map((band) => band.hours);
        const bandRates = given.map((band) => band.rate);
        const blended = blendedRate(bandHours, bandRates);
        expect(blended).toBeGreaterThanOrEqual(Math.min(...bandRates));
        expect(blended).toBeLessThanOrEqual(Math.max(...bandRates));
        const allHours = bandHours.reduce((sum, some) => sum + some, 0);
        const cost = annualCost(bandHours, bandRates, 52);
        expect(annualCost([allHours], [blended], 52)).toBeCloseTo(cost, 4);
        expect(annualCost([...bandHours].reverse(), [...bandRates].reverse(), 52)).toBe(cost);
      }),
    );
  });

  test("hours that come to nothing have no average rate, and cost nothing", () => {
    expect(() => blendedRate([0, 0], [18, 20])).toThrow("hours: the hours add up to 0, so there is no average rate");
    expect(annualCost([0], [18], 52)).toBe(0);
  });

  test("wrong hours, rates and weeks are named", () => {
    expect(() => blendedRate([1], [1, 2])).toThrow("rates: found 2 values; hours has 1");
    expect(() => blendedRate([1, -1], [1, 2])).toThrow("hours, position 2: found -1; enter a number of 0 or more");
    expect(() => annualCost([1], [-2], 52)).toThrow("rates, position 1: found -2; enter a number of 0 or more");
    expect(() => annualCost([1], [2, 3], 52)).toThrow("rates: found 2 values; weeklyHours has 1");
    expect(() => annualCost([1], [2], 12)).toThrow("weeksPerYear: found 12; enter a number from 50 to 54");
  });
});

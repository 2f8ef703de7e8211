import fc from "fast-check";
import { roundHalfAway } from "../../src/finance/rounding";
import { sampleRange, sampleSize } from "../../src/finance/sample";
import { standardDeviate } from "../../src/finance/statistics";
import { domainCase, figure, goldenCase } from "../fixtures/golden/cases";

describe("standard normal deviate", () => {
  test.each([
    [0.5, 0.674489750196082],
    [0.8, 1.2815515655446],
    [0.9, 1.64485362695147],
    [0.95, 1.95996398454005],
    [0.99, 2.5758293035489],
    [0.999, 3.29052673149193],
    [0.9999, 3.89059188641312],
  ])("confidence %p has the tabled deviate %p", (confidence, tabled) => {
    expect(standardDeviate(confidence)).toBeCloseTo(tabled, 11);
  });

  test("a confidence outside 50% to 99.99% is refused, also 95 for 95%", () => {
    expect(() => standardDeviate(0.4)).toThrow("confidence: found 0.4; enter a confidence from 50% to 99.99%");
    expect(() => standardDeviate(1)).toThrow("confidence: found 1;");
    expect(() => standardDeviate(95)).toThrow("enter 95% or 0.95");
  });
});

describe("range of a sample", () => {
  test.each(["ST-01", "ST-03"])("%s: the published Wilson interval", (id) => {
    const { inputs, expected } = domainCase(id);
    const review = { positives: figure(inputs, "k"), sample: figure(inputs, "n") };
    const range = sampleRange(review, figure(inputs, "conf"));
    expect(roundHalfAway(range.low, 4)).toBe(figure(expected, "lo"));
    expect(roundHalfAway(range.high, 4)).toBe(figure(expected, "hi"));
  });

  test("81 of 263 estimates .3080", () => {
    expect(roundHalfAway(sampleRange({ positives: 81, sample: 263 }, 0.95).estimate, 4)).toBe(0.308);
  });

  test("ST-11: half the width shrinks by about the finite population correction in a large sample", () => {
    const { inputs, expected } = domainCase("ST-11");
    const scale = 10_000;
    const sample = figure(inputs, "n") * scale;
    const whole = sampleRange({ positives: sample / 2, sample }, 0.95);
    const corrected = sampleRange({ positives: sample / 2, sample, population: figure(inputs, "N") * scale }, 0.95);
    const exactCorrection = Math.sqrt((1 - 0.1) / (1 - 1 / (100 * scale)));
    expect((corrected.high - corrected.low) / (whole.high - whole.low)).toBeCloseTo(exactCorrection, 4);
    expect(Math.sqrt((100 - 10) / (100 - 1))).toBeCloseTo(figure(expected, "fpc"), 4);
  });

  test("35 of 100 people count as 35 × 99 / 65 = 53.3 of very many", () => {
    const { low, high } = sampleRange({ positives: 10, sample: 35, population: 100 }, 0.95);
    expect(low).toBeCloseTo(0.1821119974818, 12);
    expect(high).toBeCloseTo(0.4181243420776, 12);
  });

  test("a review of everyone leaves no range", () => {
    expect(sampleRange({ positives: 1, sample: 1, population: 1 }, 0.95)).toEqual({ low: 1, estimate: 1, high: 1 });
    expect(sampleRange({ positives: 10, sample: 35, population: 35 }, 0.95)).toEqual({
      low: 10 / 35,
      estimate: 10 / 35,
      high: 10 / 35,
    });
  });

  test("001-case-review-proportions: the printed 29% and 23% are 10 and 8 of 35", () => {
    const { inputs, published } = goldenCase("001-case-review-proportions");
    const sample = figure(inputs, "n");
    const percentages = [figure(inputs, "independent"), figure(inputs, "self_funders")].map((positives) =>
      roundHalfAway(100 * sampleRange({ positives, sample }, 0.95).estimate),
    );
    expect(percentages).toEqual(published);
  });

  test.each([
    ["000-case-review-57pct", 0.57, "29 is 55.8%, 30 is 57.7%"],
    ["000-case-review-49pct", 0.49, "25 is 48.1%, 26 is 50%"],
  ])("%s: no whole number of 52 cases gives %p", (id, rate, neighbours) => {
    const sample = figure(goldenCase(id).inputs, "n");
    expect(() => sampleRange({ positives: rate * sample, sample }, 0.95)).toThrow(neighbours);
  });

  test("000-case-review-n51: both percentages fit 51 cases", () => {
    const { inputs, published } = goldenCase("000-case-review-n51");
    const sample = figure(inputs, "n");
    const shown = ["more_independent", "reduced_support"].map((name) =>
      roundHalfAway(100 * sampleRange({ positives: figure(inputs, name), sample }, 0.95).estimate),
    );
    expect(shown).toEqual(published);
  });

  test("the range lies within 0 and 1, holds the estimate, and narrows with a finite population", () => {
    const review = fc.integer({ min: 1, max: 5000 }).chain((sample) =>
      fc.record({
        sample: fc.constant(sample),
        positives: fc.integer({ min: 0, max: sample }),
        population: fc.integer({ min: sample, max: sample * 20 }),
      }),
    );
    fc.assert(
      fc.property(review, fc.double({ min: 0.5, max: 0.9999, noNaN: true }), (one, confidence) => {
        const open = sampleRange({ positives: one.positives, sample: one.sample }, confidence);
        const finite = sampleRange(one, confidence);
        for (const range of [open, finite]) {
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.low).toBeLessThanOrEqual(range.estimate);
          expect(range.high).toBeGreaterThanOrEqual(range.estimate);
          expect(range.high).toBeLessThanOrEqual(1);
        }
        expect(finite.high - finite.low).toBeLessThanOrEqual(open.high - open.low + 1e-12);
      }),
    );
  });

  test("both ends solve Wilson's equation (p - estimate)² = z² p(1 - p) / n", () => {
    const review = { positives: 81, sample: 263 };
    const { low, high, estimate } = sampleRange(review, 0.95);
    const deviate = standardDeviate(0.95);
    for (const end of [low, high]) {
      expect((end - estimate) ** 2).toBeCloseTo((deviate ** 2 * end * (1 - end)) / review.sample, 12);
    }
  });

  test.each([
    [{ positives: 36, sample: 35 }, "positives: found 36, more than the 35 cases in the sample"],
    [{ positives: 10.15, sample: 35 }, "positives: found 10.15; cases are whole"],
    [{ positives: 10, sample: 35.5 }, "sample: found 35.5; enter a whole number of 1 or more (cases)"],
    [{ positives: 0, sample: 0 }, "sample: found 0; enter a whole number of 1 or more (cases)"],
    [{ positives: 1, sample: 35, population: 30 }, "population: found 30, fewer than the sample of 35"],
    [{ positives: -1, sample: 35 }, "positives: found -1"],
  ])("%p is refused", (review, message) => {
    expect(() => sampleRange(review, 0.95)).toThrow(message);
  });
});

describe("sample size", () => {
  test("ST-14: Cochran's 384 becomes 222 for a population of 528", () => {
    const { inputs, expected } = domainCase("ST-14");
    expect(sampleSize({ rate: 0.5, margin: 0.05 }, 0.95)).toBe(figure(inputs, "n0"));
    expect(sampleSize({ rate: 0.5, margin: 0.05, population: figure(inputs, "N") }, 0.95)).toBe(figure(expected, "n"));
  });

  test("never asks for more cases than there are people, nor for none", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 100_000 }),
        (rate, margin, population) => {
          const cases = sampleSize({ rate, margin, population }, 0.95);
          expect(Number.isInteger(cases)).toBe(true);
          expect(cases).toBeGreaterThanOrEqual(1);
          expect(cases).toBeLessThanOrEqual(population);
        },
      ),
    );
  });

  test.each([
    [
      { rate: 0, margin: 0.05 },
      "rate: found 0%; enter a rate between 0% and 100% (use 50% when the rate is not known)",
    ],
    [{ rate: 0.5, margin: 0 }, "margin: found 0%"],
    [{ rate: 0.5, margin: 5 }, "margin: found 5, which is 500%; a rate is from 0% to 100%: enter 5% or 0.05"],
    [{ rate: 0.5, margin: 0.05, population: 0 }, "population: found 0; enter a whole number of 1 or more (people)"],
  ])("%p is refused", (plan, message) => {
    expect(() => sampleSize(plan, 0.95)).toThrow(message);
  });
});

import fc from "fast-check";
import { investmentByYear, type InvestmentLine } from "../../src/finance/investment";
import { partYearEffect } from "../../src/finance/part-year";
import { rampBenefit } from "../../src/finance/ramp-benefit";
import { roundHalfAway } from "../../src/finance/rounding";
import { figure, figures, goldenCase } from "../fixtures/golden/cases";

const line = (change: Partial<InvestmentLine>): InvestmentLine => ({
  line: "Line",
  annualCost: 0,
  oneOffCost: 0,
  startAfterMonths: 0,
  endAfterMonths: undefined,
  ...change,
});

describe("investment by year", () => {
  test("001-ech-navigator-taper: three, two and one navigators in years three, four and five", () => {
    const { inputs, published } = goldenCase("001-ech-navigator-taper");
    const taper = figures(inputs, "fte").map((fte, index) =>
      line({
        line: `Navigators, ${fte} FTE`,
        annualCost: fte * figure(inputs, "cost_per_fte"),
        startAfterMonths: 24 + 12 * index,
        endAfterMonths: index === 2 ? undefined : 36 + 12 * index,
      }),
    );
    const cost = investmentByYear(taper, 6, 0);
    expect(cost.total.slice(2, 5)).toEqual(published);
    expect(cost.total).toEqual([0, 0, 150_000, 100_000, 50_000, 50_000]);
  });

  test("001-year1-cost: materials and the carers lead's first cost fall in the first year, once", () => {
    const { inputs, published } = goldenCase("001-year1-cost");
    const cost = investmentByYear(
      [
        line({ line: "Materials", oneOffCost: figure(inputs, "materials") }),
        line({
          line: "Carers lead",
          oneOffCost: figure(inputs, "carers_lead_initial"),
          annualCost: 80_000,
          startAfterMonths: 0,
        }),
      ],
      3,
      0,
    );
    expect(roundHalfAway(-cost.oneOff[0]! / 1e6, 2)).toBe(published);
    expect(cost.oneOff).toEqual([120_000, 0, 0]);
    expect(cost.recurring).toEqual([80_000, 80_000, 80_000]);
    expect(cost.total).toEqual([200_000, 80_000, 80_000]);
    expect(cost.lines.map(({ amounts }) => amounts)).toEqual([
      [20_000, 0, 0],
      [180_000, 80_000, 80_000],
    ]);
  });

  test("001-short-term-ech-cost: a pilot unit, then ten, from half-way through the third year", () => {
    const { inputs, published } = goldenCase("001-short-term-ech-cost");
    const [pilot, full] = [figure(inputs, "pilot_units"), figure(inputs, "max_units")].map(
      (units) => units * figure(inputs, "unit_high"),
    );
    expect([pilot, full]).toEqual(published);
    const cost = investmentByYear(
      [
        line({ annualCost: pilot!, startAfterMonths: 30, endAfterMonths: 36 }),
        line({ annualCost: full!, startAfterMonths: 36 }),
      ],
      4,
      0,
    );
    expect(cost.total).toEqual([0, 0, 9_000, 180_000]);
  });

  test("pay inflation compounds on recurring lines by financial year from the first, and leaves one-off costs alone", () => {
    const cost = investmentByYear([line({ annualCost: 100_000, oneOffCost: 50_000, startAfterMonths: 18 })], 4, 0.03);
    expect(cost.recurring).toEqual([0, 51_500, 106_090, 109_272.7]);
    expect(cost.oneOff).toEqual([0, 50_000, 0, 0]);
  });

  test("part of a month counts in proportion; what begins after the last year shows nothing", () => {
    expect(investmentByYear([line({ annualCost: 1200, startAfterMonths: 11.5 })], 2, 0).total).toEqual([50, 1200]);
    expect(investmentByYear([line({ annualCost: 1200, oneOffCost: 9, startAfterMonths: 24 })], 2, 0).total).toEqual([
      0, 0,
    ]);
    expect(investmentByYear([line({ annualCost: 1200, startAfterMonths: 6, endAfterMonths: 6 })], 1, 0).total).toEqual([
      0,
    ]);
  });

  test("sums are exact where binary arithmetic drifts", () => {
    expect(investmentByYear([line({ oneOffCost: 0.1 }), line({ oneOffCost: 0.2 })], 1, 0).total).toEqual([0.3]);
  });

  test("lines, recurring and one-off add up to the total in every year, to the penny", () => {
    const pence = fc.integer({ min: 0, max: 50_000_000 });
    const lines = fc.array(
      fc.record({
        annual: pence,
        once: pence,
        start: fc.integer({ min: 0, max: 60 }),
        lasts: fc.option(fc.integer({ min: 0, max: 40 })),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, fc.integer({ min: -50, max: 100 }), (drawn, inflation) => {
        const cost = investmentByYear(
          drawn.map(({ annual, once, start, lasts }) =>
            line({
              annualCost: annual / 100,
              oneOffCost: once / 100,
              startAfterMonths: start,
              endAfterMonths: lasts === null ? undefined : start + lasts,
            }),
          ),
          5,
          inflation / 1000,
        );
        cost.total.forEach((total, year) => {
          const byLine = cost.lines.reduce((sum, { amounts }) => sum + amounts[year]!, 0);
          expect(Math.abs(byLine - total)).toBeLessThan(1e-6);
          expect(Math.abs(cost.recurring[year]! + cost.oneOff[year]! - total)).toBeLessThan(1e-6);
        });
        const oncePence = drawn.reduce((sum, { once, start }) => sum + (start < 60 ? once : 0), 0);
        expect(Math.round(cost.oneOff.reduce((sum, amount) => sum + amount, 0) * 100)).toBe(oncePence);
      }),
    );
  });

  test.each([
    [{ annualCost: -80_000 }, "annualCost: found -80000; enter a number of 0 or more"],
    [{ oneOffCost: -1 }, "oneOffCost: found -1; enter a number of 0 or more"],
    [
      { line: "Pilot", startAfterMonths: 36, endAfterMonths: 30 },
      'End after of "Pilot": found an end after 30 months and a start after 36 months; enter an end that is not before the start, or leave it blank',
    ],
  ])("%j is refused", (change, message) => {
    expect(() => investmentByYear([line(change)], 4, 0)).toThrow(message);
  });

  test("pay inflation entered as a whole percentage is refused", () => {
    expect(() => investmentByYear([line({})], 4, 3)).toThrow(
      "payInflation: found 3; enter a number of more than -1 and less than 1 (a year; 3% is 0.03)",
    );
  });
});

describe("part-year effect", () => {
  test("004-6115-part-year: five months of 170 now, the other seven next year", () => {
    const { inputs, published } = goldenCase("004-6115-part-year");
    const { thisYear, nextYear } = partYearEffect(figure(inputs, "annual"), figures(inputs, "months")[0]!);
    expect([roundHalfAway(thisYear, 2), roundHalfAway(nextYear, 2)]).toEqual([70.83, 99.17]);
    expect([roundHalfAway(thisYear, -1), roundHalfAway(nextYear, -1)]).toEqual(published);
  });

  test("both parts make up the year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 12 }),
        (annual, months) => {
          const { thisYear, nextYear } = partYearEffect(annual, months);
          expect(thisYear + nextYear).toBeCloseTo(annual, 8);
          expect(thisYear * 12).toBeCloseTo(annual * months, 4);
        },
      ),
    );
  });

  test("more months than a year has are refused", () => {
    expect(() => partYearEffect(170, 13)).toThrow("months: found 13; enter a number from 0 to 12 (months)");
  });
});

describe("a value that builds up", () => {
  test.each([
    ["from the first day at full value", 0, 0, [120, 120, 120]],
    ["after half a year", 6, 0, [60, 120, 120]],
    ["evenly over the first year", 0, 12, [60, 120, 120]],
    ["over eighteen months that begin half-way through", 6, 18, [10, 80, 120]],
    ["after the plan ends", 36, 3, [0, 0, 0]],
  ])("%s", (_, startAfter, ramp, years) => {
    rampBenefit(120, startAfter, ramp, 3).forEach((amount, year) => expect(amount).toBeCloseTo(years[year]!, 10));
  });

  test("once the ramp is over a year is the annual value to the last digit", () => {
    for (const [startAfter, ramp] of [
      [1.5, 2.1],
      [3.3, 3.6],
      [7.4, 8.8],
    ] as const) {
      expect(rampBenefit(120_000, startAfter, ramp, 4).slice(2)).toEqual([120_000, 120_000]);
    }
  });

  test("without a ramp it is the part-year effect", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 12 }), (annual, months) => {
        const [thisYear, nextYear] = rampBenefit(annual, 12 - months, 0, 2);
        expect(thisYear).toBeCloseTo(partYearEffect(annual, months).thisYear, 8);
        expect(nextYear! - thisYear!).toBeCloseTo(partYearEffect(annual, months).nextYear, 8);
      }),
    );
  });

  test("a negative number of months is refused", () => {
    expect(() => rampBenefit(120, -1, 0, 3)).toThrow(
      "startAfterMonths: found -1; enter a number of 0 or more (months)",
    );
    expect(() => rampBenefit(120, 0, -1, 3)).toThrow("rampMonths: found -1; enter a number of 0 or more (months)");
  });
});

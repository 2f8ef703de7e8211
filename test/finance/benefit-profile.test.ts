import { Decimal } from "decimal.js";
import fc from "fast-check";
import { benefitProfile } from "../../src/finance/benefit-profile";
import { domainCase, figure, figures, goldenCase, numbers } from "../fixtures/golden/cases";

const nothing = (length: number) => Array.from({ length }, () => 0);
const column = (profile: ReturnType<typeof benefitProfile>, name: keyof ReturnType<typeof benefitProfile>[number]) =>
  profile.map((year) => year[name]);

describe("the money views of one saving", () => {
  test.each(["000-benefit-inyear-from-cumulative", "000-benefit-cumulative"])(
    "%s: the papers' cumulative column is the level, the in-year column its increments",
    (id) => {
      const cumulative = numbers(goldenCase("000-benefit-cumulative").published);
      const profile = benefitProfile({ gross: cumulative, recurringCost: nothing(4), inflation: 0 });
      expect(column(profile, id === "000-benefit-cumulative" ? "annualLevel" : "mtfsIncrement")).toEqual(
        goldenCase(id).published,
      );
    },
  );

  test("000-headline-equals-final-cumulative: the headline is the last level, not the sum of levels", () => {
    const { inputs, published } = goldenCase("000-headline-equals-final-cumulative");
    const increments = figures(inputs, "in_year");
    let level = new Decimal(0);
    const levels = increments.map((increment) => (level = level.plus(increment)).toNumber());
    const profile = benefitProfile({ gross: levels, recurringCost: nothing(4), inflation: 0 });
    expect(profile[3]?.annualLevel).toBe(numbers(published)[0]);
    expect(profile[3]?.cashToDate).toBe(0.41);
  });

  test("000-breakeven-year: the first year with a positive level", () => {
    const { published, inputs } = goldenCase("000-breakeven-year");
    const profile = benefitProfile({ gross: [-0.02, -0.44, 0.09, 0.78], recurringCost: nothing(4), inflation: 0 });
    const years = inputs["years"] as string[];
    expect(years[profile.findIndex((year) => year.annualLevel > 0)]).toBe(published);
    expect(column(profile, "mtfsIncrement")).toEqual(figures(inputs, "in_year"));
  });

  test("000-gross-run-rate: gross is the net run rate with its recurring cost put back", () => {
    const { inputs, recomputed } = goldenCase("000-gross-run-rate");
    const [year] = benefitProfile({
      gross: [recomputed as number],
      recurringCost: [figure(inputs, "cost")],
      inflation: 0,
    });
    expect(year?.annualLevel).toBe(figure(inputs, "net"));
  });

  test("MT-03: cash to date of ten years is the published total of every line", () => {
    const { inputs, expected } = domainCase("MT-03");
    const lines = Object.keys(inputs);
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      const profile = benefitProfile({ gross: figures(inputs, line), recurringCost: nothing(10), inflation: 0 });
      expect(profile[9]?.cashToDate).toBe(figure(expected, line));
    }
  });

  test("a one-off cost lowers its own year and comes back as an increment in the next", () => {
    const profile = benefitProfile({
      gross: [0, 500, 500],
      recurringCost: [0, 100, 100],
      oneOffCost: [120, 0, 0],
      inflation: 0,
    });
    expect(column(profile, "annualLevel")).toEqual([-120, 400, 400]);
    expect(column(profile, "mtfsIncrement")).toEqual([-120, 520, 0]);
    expect(column(profile, "cashToDate")).toEqual([-120, 280, 680]);
  });

  test("001-headline: existing savings are taken off level by level", () => {
    const existing = [160_000, 160_000];
    const profile = benefitProfile({
      gross: [500_000, 900_000],
      recurringCost: [80_000, 80_000],
      existingMtfs: existing,
      inflation: 0,
    });
    expect(column(profile, "annualLevel")).toEqual([260_000, 660_000]);
    expect(column(profile, "mtfsIncrement")).toEqual([260_000, 400_000]);
  });

  test("contingency is on the gross benefit at prices of the first year, beside the level and not in it", () => {
    const with3 = benefitProfile({ gross: [100, 100, 200], recurringCost: [90, 90, 90], inflation: 0.03 });
    const without = benefitProfile({ gross: [100, 100, 200], recurringCost: [90, 90, 90], inflation: 0 });
    expect(column(with3, "inflationContingency")).toEqual([0, 3, 12.18]);
    expect(column(without, "inflationContingency")).toEqual([0, 0, 0]);
    expect(column(with3, "annualLevel")).toEqual(column(without, "annualLevel"));
    expect(column(with3, "cashToDate")).toEqual(column(without, "cashToDate"));
  });

  test("increments add up to the level and levels to the cash, to the last digit of pounds and pence", () => {
    const pence = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((value) => value / 100);
    const years = fc.array(fc.tuple(pence, pence, pence, pence), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(years, (drawn) => {
        const [gross, recurringCost, oneOffCost, existingMtfs] = [0, 1, 2, 3].map((part) =>
          drawn.map((year) => year[part]!),
        );
        const profile = benefitProfile({
          gross: gross!,
          recurringCost: recurringCost!,
          oneOffCost,
          existingMtfs,
          inflation: 0.02,
        });
        let level = new Decimal(0);
        let cash = new Decimal(0);
        profile.forEach((year, index) => {
          level = level.plus(year.mtfsIncrement);
          cash = cash.plus(year.annualLevel);
          const [g, r, o, e] = drawn[index]!.map((amount) => Math.round(amount * 100));
          expect(Math.round(year.annualLevel * 100)).toBe(g! - r! - o! - e!);
          expect(level.toNumber()).toBe(year.annualLevel);
          expect(cash.toNumber()).toBe(year.cashToDate);
        });
      }),
    );
  });

  test.each([
    [{ recurringCost: [1] }, "recurringCost: found 1 value; gross has 2, and both need the same number"],
    [{ oneOffCost: [1, 2, 3] }, "oneOffCost: found 3 values; gross has 2, and both need the same number"],
    [{ existingMtfs: [] }, "existingMtfs: found 0 values; gross has 2, and both need the same number"],
    [{ inflation: 3 }, "inflation: found 3; enter a number of more than -1 and less than 1 (a year; 3% is 0.03)"],
    [{ inflation: 1 }, "inflation: found 1; enter a number of more than -1 and less than 1 (a year; 3% is 0.03)"],
  ])("%j is refused", (change, message) => {
    expect(() => benefitProfile({ gross: [1, 2], recurringCost: [0, 0], inflation: 0, ...change })).toThrow(message);
  });
});

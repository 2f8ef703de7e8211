import fc from "fast-check";
import { incrementsOf, levelsOf } from "../../src/finance/increments";
import { poundsInMillions } from "../../src/finance/presentation";
import { reconcile } from "../../src/finance/reconcile";
import { domainCase, figure, figures, goldenCase, numbers } from "../fixtures/golden/cases";

const pennies = fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }).map((amount) => amount / 100);

describe("levels and increments", () => {
  test("001-benefit-cumulative: the paper's in-year column sums to its cumulative column", () => {
    const { inputs, published } = goldenCase("001-benefit-cumulative");
    expect(levelsOf(figures(inputs, "in_year"))).toEqual(published);
    expect(incrementsOf(numbers(published))).toEqual(figures(inputs, "in_year"));
  });

  test("001-benefit-cumulative-as-printed: reading the printed dash as 0 does not reconcile", () => {
    const { inputs, published, recomputed } = goldenCase("001-benefit-cumulative-as-printed");
    const levels = levelsOf(figures(inputs, "in_year"));
    expect(levels).toEqual(recomputed);
    const verdicts = levels.map((level, year) => reconcile(numbers(published)[year] ?? 0, level, 2).verdict);
    expect(verdicts).toEqual(["mismatch", "mismatch", "mismatch", "mismatch"]);
  });

  test.each([
    ["001-contingency-cumulative", "in_year"],
    ["000-contingency-cumulative", "in_year_contingency"],
  ])("%s: the bracketed column sums too", (id, column) => {
    const { inputs, published } = goldenCase(id);
    expect(levelsOf(figures(inputs, column))).toEqual(published);
  });

  test("001-headline: the last level and its contingency print as £0.50m (£0.06m)", () => {
    const { inputs, published } = goldenCase("001-headline");
    const amount = levelsOf(figures(inputs, "in_year")).at(-1) ?? 0;
    const contingency = levelsOf(figures(inputs, "cont")).at(-1) ?? 0;
    expect([amount, contingency]).toEqual(published);
    expect(poundsInMillions(amount * 1e6, contingency * 1e6)).toBe("£0.50m (£0.06m)");
  });

  test("published savings levels -3390, -5760, -7185, -8285 change by -3390, -2370, -1425, -1100", () => {
    expect(incrementsOf([-3390, -5760, -7185, -8285])).toEqual([-3390, -2370, -1425, -1100]);
  });

  test.each(["procurement", "wrbs", "finance", "audit", "hr", "revenue_cost", "capital", "licences"])(
    "MT-03: the %s line sums to its published total",
    (line) => {
      const { inputs, expected } = domainCase("MT-03");
      expect(levelsOf(figures(inputs, line)).at(-1)).toBe(figure(expected, line));
    },
  );

  test("levels of increments are the levels, to the penny, for any ledger", () => {
    fc.assert(
      fc.property(fc.array(pennies, { minLength: 1, maxLength: 30 }), (levels) => {
        const plusZero = levels.map((level) => (level === 0 ? 0 : level));
        expect(levelsOf(incrementsOf(plusZero))).toEqual(plusZero);
        expect(incrementsOf(levelsOf(plusZero))).toEqual(plusZero);
      }),
    );
  });

  test("a hundred steps of a tenth make exactly ten", () => {
    expect(levelsOf(Array.from({ length: 100 }, () => 0.1)).at(-1)).toBe(10);
  });

  test("values that are not finite are refused by position", () => {
    expect(() => levelsOf([1, Number.NaN])).toThrow("increments, position 2: found NaN");
    expect(() => incrementsOf([Number.POSITIVE_INFINITY])).toThrow("levels, position 1: found Infinity");
  });
});

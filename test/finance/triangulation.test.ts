import { FinanceError } from "../../src/finance/finance-error";
import { reconcile } from "../../src/finance/reconcile";
import { roundHalfAway } from "../../src/finance/rounding";
import { targetRate } from "../../src/finance/target";
import { matchingReduction, triangulate } from "../../src/finance/triangulation";
import { figure, figures, goldenCase, numbers } from "../fixtures/golden/cases";

function volumes(baseline: number, rates: readonly number[], rounding: "none" | "nearest" | "down"): number[] {
  const evidence = rates.map((rate, index) => ({ methodology: `Source ${index + 1}`, rate, explanation: "" }));
  return triangulate(baseline, evidence, rounding).map((row) => row.peopleAYear);
}

describe("triangulation", () => {
  test("001-triangulation-five-rows: published rows are truncated, and rounding would miss three of them", () => {
    const { inputs, published } = goldenCase("001-triangulation-five-rows");
    const rates = figures(inputs, "pct_change");
    expect(volumes(figure(inputs, "baseline"), rates, "down")).toEqual(numbers(published));
    expect(volumes(figure(inputs, "baseline"), rates, "nearest")).toEqual([547, 469, 390, 330, 234]);
  });

  test("001-triangulation-baseline-row: a rate of nothing gives nobody", () => {
    const { inputs, published } = goldenCase("001-triangulation-baseline-row");
    expect(volumes(figure(inputs, "baseline"), [figure(inputs, "pct_change")], "down")).toEqual([published]);
  });

  test("001-triangulation-case-review-260: the printed 260 is flagged as wrong", () => {
    const { inputs, published, recomputed, reconciles } = goldenCase("001-triangulation-case-review-260");
    const rates = [figure(inputs, "pct_change")];
    expect(volumes(867.6, rates, "down")).toEqual([recomputed]);
    const [unrounded = 0] = volumes(867.6, rates, "none");
    expect(unrounded).toBe(251.604);
    expect(reconciles).toBe(false);
    expect(reconcile(published as number, unrounded).verdict).toBe("mismatch");
  });

  test("001-triangulation-weighted-all-rows and 001-starts-avoided-25pct: weighted volumes to one decimal", () => {
    const weighted = goldenCase("001-triangulation-weighted-all-rows");
    const rates = figures(weighted.inputs, "pct_change").map((rate) =>
      targetRate(rate, figure(weighted.inputs, "confidence")),
    );
    expect(volumes(867.6, rates, "none").map((people) => roundHalfAway(people, 1))).toEqual(weighted.recomputed);
    const { inputs, recomputed } = goldenCase("001-starts-avoided-25pct");
    const avoided = figure(inputs, "baseline") * targetRate(0.29, figure(inputs, "confidence"));
    expect([avoided, (avoided * 2) / 3, avoided / 3].map((people) => roundHalfAway(people, 1))).toEqual(recomputed);
  });

  test("a product that binary arithmetic puts just below a whole number is not cut down by one", () => {
    expect(0.29 * 100).toBeLessThan(29);
    expect(volumes(100, [0.29], "down")).toEqual([29]);
    expect(volumes(1000, [0.57, 0.58, 0.285], "down")).toEqual([570, 580, 285]);
  });

  test("a rate above 1 is answered with the two ways of entering it", () => {
    expect(() => volumes(867.6, [29], "down")).toThrow(FinanceError);
    expect(() => volumes(867.6, [29], "down")).toThrow("a rate is from 0% to 100%: enter 29% or 0.29");
  });

  test("001-west-northants-27: the reduction that matches a comparator", () => {
    const { inputs, recomputed } = goldenCase("001-west-northants-27");
    const baseline = figure(inputs, "baseline");
    const reduction = matchingReduction(baseline, baseline - figure(inputs, "published_avoid"));
    expect(roundHalfAway(reduction * 100, 1)).toBe(recomputed);
  });

  test("a comparator at the same rate needs no reduction; one above it has no answer", () => {
    expect(matchingReduction(600, 600)).toBe(0);
    expect(matchingReduction(600, 0)).toBe(1);
    expect(() => matchingReduction(600, 610)).toThrow(
      "comparatorRate: found 610, above the own rate of 600; there is no reduction that matches a higher comparator",
    );
    expect(() => matchingReduction(0, 0)).toThrow("ownRate: found 0; enter a number of more than 0");
  });
});

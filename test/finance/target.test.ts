import fc from "fast-check";
import { reconcile } from "../../src/finance/reconcile";
import { roundHalfAway } from "../../src/finance/rounding";
import { combineLevers, targetRate } from "../../src/finance/target";
import { domainCase, figure, figures, goldenCase } from "../fixtures/golden/cases";

const rate = fc.double({ min: 0, max: 1, noNaN: true });

describe("target rate", () => {
  test("001-confidence-weighted-target-7.8: the product is 7.25%, and the printed 7.8% is flagged", () => {
    const { inputs, published, recomputed } = goldenCase("001-confidence-weighted-target-7.8");
    const target = targetRate(figure(inputs, "opportunity"), figure(inputs, "confidence"));
    expect(target).toBe(0.0725);
    expect(targetRate(0.29, 0.25, 1)).toBe(figure({ recomputed }, "recomputed") / 100);
    expect(reconcile(published as number, 7.25, 1).verdict).toBe("mismatch");
  });

  test("001-split-4.8-2.4: the target splits by two thirds and one third", () => {
    const { inputs, published } = goldenCase("001-split-4.8-2.4");
    const target = targetRate(figure(inputs, "opportunity"), figure(inputs, "confidence"));
    const parts = [figure(inputs, "homecare_share"), figure(inputs, "ech_share")];
    expect(parts.map((share) => roundHalfAway(100 * targetRate(target, share), 1))).toEqual(published);
  });

  test("001-up-to-189-starts: 25% confidence gives 63 starts; the printed 189 needs 75%", () => {
    const { inputs, published, recomputed } = goldenCase("001-up-to-189-starts");
    const starts = figure(inputs, "starts");
    expect(roundHalfAway(starts * targetRate(0.29, figure(inputs, "confidence")))).toBe(recomputed);
    expect(roundHalfAway(starts * targetRate(0.29, 0.75))).toBe(published);
    expect(reconcile(published as number, starts * targetRate(0.29, 0.25)).verdict).toBe("mismatch");
  });

  test("rounding is to decimal places of the percentage, half away from zero", () => {
    expect(targetRate(0.29, 0.25, 1)).toBe(0.073);
    expect(targetRate(0.29, 0.25, 2)).toBe(0.0725);
    expect(targetRate(0.29, 0.25, 0)).toBe(0.07);
    expect(() => targetRate(0.29, 0.25, 1.5)).toThrow("decimals: found 1.5; enter a whole number from 0 to 10");
  });

  test("a delivery factor of 25 is refused", () => {
    expect(() => targetRate(0.29, 25)).toThrow(
      "deliveryFactor: found 25, which is 2500%; a rate is from 0% to 100%: enter 25% or 0.25",
    );
  });
});

describe("levers on one cohort", () => {
  test("12% and 25% combine to 34% with an overlap of 3%", () => {
    expect(combineLevers([0.12, 0.25])).toEqual({ combined: 0.34, overlap: 0.03 });
  });

  test("NH-01: what the mitigators leave is their product", () => {
    const { inputs, expected } = domainCase("NH-01");
    const reductions = figures(inputs, "mit").map((remaining) => 1 - remaining);
    expect(1 - combineLevers(reductions).combined).toBeCloseTo(figure(expected, "mit"), 10);
  });

  test("combined is never below the largest lever, never above 1 or the sum; overlap is what is left of the sum", () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 12 }), (rates) => {
        const { combined, overlap } = combineLevers(rates);
        const sum = rates.reduce((total, one) => total + one, 0);
        expect(combined).toBeGreaterThanOrEqual(Math.max(...rates) - 1e-12);
        expect(combined).toBeLessThanOrEqual(Math.min(1, sum) + 1e-12);
        expect(combined + overlap).toBeCloseTo(sum, 9);
        expect(overlap).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("a rate above 1 is named by its position", () => {
    expect(() => combineLevers([0.1, 1.2])).toThrow("rates, position 2: found 1.2");
  });
});

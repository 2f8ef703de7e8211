import fc from "fast-check";
import { applyRounding, roundHalfAway, roundUp, truncate } from "../../src/finance/rounding";
import { exactProduct, multiplyExactly, runningTotals, subtractExactly, sumExactly } from "../../src/finance/money";
import { goldenCase } from "../fixtures/golden/cases";

describe("rounding", () => {
  test("001-baseline-display: 867.6 is shown as 868", () => {
    const { inputs, published } = goldenCase("001-baseline-display");
    expect(roundHalfAway(inputs["x"] as number)).toBe(published);
  });

  test.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [87.65, 1, 87.7],
    [354_729, -3, 355_000],
    [1e21, 2, 1e21],
    [1e-9, 2, 0],
  ])("%p to %p places is %p, half away from zero", (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  test.each([
    [546.588, 0, 546],
    [-546.588, 0, -546],
    [2.79, 1, 2.7],
    [-2.79, 1, -2.7],
    [-0.4, 0, 0],
    [0.29, 2, 0.29],
  ])("%p cut to %p places is %p, towards zero", (value, decimals, expected) => {
    expect(Object.is(truncate(value, decimals), expected)).toBe(true);
  });

  test("part of a unit needs a whole one", () => {
    expect(roundUp(31.04)).toBe(32);
    expect(roundUp(32)).toBe(32);
    expect(roundUp(0)).toBe(0);
  });

  test("the option names the convention", () => {
    expect(applyRounding(546.588, "none")).toBe(546.588);
    expect(applyRounding(546.588, "nearest")).toBe(547);
    expect(applyRounding(546.588, "down")).toBe(546);
    expect(applyRounding(exactProduct(0.29, 100), "down")).toBe(29);
  });

  test("rounding moves a number by at most half a unit and truncation never away from zero", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const unit = 10 ** -decimals;
          expect(Math.abs(roundHalfAway(value, decimals) - value)).toBeLessThanOrEqual(unit / 2 + 1e-6);
          expect(Math.abs(truncate(value, decimals))).toBeLessThanOrEqual(Math.abs(value));
          expect(Math.abs(truncate(value, decimals) - value)).toBeLessThan(unit + 1e-6);
        },
      ),
    );
  });
});

describe("exact arithmetic", () => {
  test("decimals add, subtract and multiply as written", () => {
    expect(sumExactly([0.1, 0.2])).toBe(0.3);
    expect(sumExactly([])).toBe(0);
    expect(subtractExactly(0.3, 0.1)).toBe(0.2);
    expect(multiplyExactly(0.29, 100)).toBe(29);
    expect(multiplyExactly(0.048, 868, 21.3, 84.7)).toBe(75166.43904);
    expect(runningTotals([-0.12, 0.35, 0.12, 0.15])).toEqual([-0.12, 0.23, 0.35, 0.5]);
  });
});

import fc from "fast-check";
import { allocate, checkSplit } from "../../src/finance/allocation";

const split = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 15 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  });

describe("allocation of whole people", () => {
  test.each([
    [10, [0.45, 0.35, 0.2], [5, 3, 2]],
    [63, [2 / 3, 1 / 3], [42, 21]],
    [1, [1 / 3, 1 / 3, 1 / 3], [1, 0, 0]],
    [7, [1], [7]],
    [0, [0.5, 0.5], [0, 0]],
    [100, [0.29, 0.71], [29, 71]],
    [3, [0, 0.5, 0.5], [0, 2, 1]],
  ])("%p people by %p are %p", (total, shares, parts) => {
    expect(allocate(total, shares)).toEqual(parts);
  });

  test("parts sum to the total and differ from the exact share by less than one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), split, (total, shares) => {
        const parts = allocate(total, shares);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        parts.forEach((part, index) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - total * (shares[index] ?? 0))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  test("a split that misses 1 by a hair still gives everyone a place, however many people there are", () => {
    const parts = allocate(1_000_000_000_000, [0.333333333, 0.333333333, 0.333333333]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(1_000_000_000_000);
  });

  test("shares that do not sum to 1 are refused with the sum found", () => {
    expect(() => checkSplit([0.5, 0.4], "shares")).toThrow(
      "shares: the shares sum to 0.9 (90%); they must sum to 1 (100%)",
    );
    expect(() => allocate(10, [0.33, 0.33, 0.33])).toThrow("the shares sum to 0.99 (99%)");
    expect(() => allocate(10, [0.5, 0.500000002])).toThrow("they must sum to 1");
    expect(() => allocate(10, [])).toThrow("shares: found no shares");
  });

  test("negative shares, percentages entered as 50, and parts of a person are refused", () => {
    expect(() => allocate(10, [1.2, -0.2])).toThrow("shares, position 1: found 1.2");
    expect(() => allocate(10, [50, 50])).toThrow("enter 50% or 0.5");
    expect(() => allocate(10.15, [0.5, 0.5])).toThrow(
      "total: found 10.15; enter a whole number from 0 to 1000000000000 (people)",
    );
    expect(() => allocate(-1, [1])).toThrow("total: found -1");
  });
});

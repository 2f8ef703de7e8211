import { FinanceError } from "../../src/finance/finance-error";
import { projectLinear } from "../../src/finance/linear-projection";

describe("a trend of two years carried on", () => {
  test.each([
    [14, 31, 1, 48],
    [14, 31, 2, 65],
    [612.1, 681.97, 2, 821.71],
    [321, 302, 1, 283],
    [100, 100, 5, 100],
  ])("%d and %d, %d years on: %d", (earlier, later, years, expected) => {
    expect(projectLinear(earlier, later, years)).toBeCloseTo(expected, 9);
  });

  test("it ends at nothing instead of below it", () => {
    expect(projectLinear(100, 30, 1)).toBe(0);
    expect(projectLinear(100, 30, 9)).toBe(0);
  });

  test.each<[number, number, number, RegExp]>([
    [-1, 5, 1, /earlier.*-1/],
    [1, -5, 1, /later.*-5/],
    [1, 5, 0, /years: found 0/],
    [1, 5, 1.5, /years: found 1.5/],
  ])("%d, %d, %d years is refused", (earlier, later, years, message) => {
    expect(() => projectLinear(earlier, later, years)).toThrow(FinanceError);
    expect(() => projectLinear(earlier, later, years)).toThrow(message);
  });
});

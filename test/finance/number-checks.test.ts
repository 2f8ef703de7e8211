import {
  checkEqualLengths,
  checkNumber,
  checkRate,
  describeRange,
  showNumber,
  wholeNumberNear,
} from "../../src/finance/number-checks";

describe("number checks", () => {
  test("binary noise at a whole number or a bound is not the reader's mistake", () => {
    expect(0.29 * 100).not.toBe(29);
    expect(checkNumber(0.29 * 100, "positives", { whole: true })).toBe(29);
    expect(checkNumber(0.3 - 0.1 - 0.2, "spare", { atLeast: 0 })).toBe(0);
    expect(checkRate(1 + 2e-16, "share")).toBe(1);
    expect(wholeNumberNear(10.15)).toBeUndefined();
    expect(wholeNumberNear(9.999999999999998)).toBe(10);
  });

  test("values away from a bound are left exactly as they are", () => {
    for (const value of [0.1, 867.6, 1e-6, 0.999999]) {
      expect(checkNumber(value, "value", { atLeast: 0, atMost: 1000 })).toBe(value);
    }
    expect(() => checkNumber(-1e-6, "value", { atLeast: 0 })).toThrow(
      "value: found -0.000001; enter a number of 0 or more",
    );
    expect(() => checkRate(1.000001, "share")).toThrow("share: found 1.000001");
  });

  test("exclusive bounds exclude themselves", () => {
    expect(() => checkNumber(0, "weeks", { above: 0 })).toThrow("weeks: found 0; enter a number of more than 0");
    expect(() => checkNumber(1, "weeks", { below: 1 })).toThrow("weeks: found 1; enter a number of less than 1");
    expect(checkNumber(0.5, "weeks", { above: 0, below: 1 })).toBe(0.5);
  });

  test("numbers in messages have the digits Excel shows", () => {
    expect(showNumber(0.29 * 35)).toBe("10.15");
    expect(showNumber(1 / 3)).toBe("0.333333333333333");
    expect(showNumber(-0)).toBe("0");
  });

  test.each([
    [{}, "a number"],
    [{ whole: true }, "a whole number"],
    [{ atLeast: 0 }, "a number of 0 or more"],
    [{ atLeast: 0, atMost: 1, unit: "years" }, "a number from 0 to 1 (years)"],
    [{ above: 0, atMost: 5 }, "a number of more than 0 and 5 or less"],
  ])("%j is told as %p", (range, words) => {
    expect(describeRange(range)).toBe(words);
  });

  test("series that belong together have one length", () => {
    expect(checkEqualLengths({ demand: [1, 2], supply: [3, 4] })).toBe(2);
    expect(() => checkEqualLengths({ demand: [1, 2], supply: [3] })).toThrow(
      "supply: found 1 value; demand has 2, and both need the same number",
    );
  });
});

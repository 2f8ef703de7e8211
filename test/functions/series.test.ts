import "../fixtures/custom-functions";
import { NOT_NEGATIVE } from "../../src/finance/number-checks";
import {
  inShapeOf,
  readFinancialYear,
  readOptionalFinancialYear,
  readOptionalSeries,
  readRateSeries,
  readSeries,
} from "../../src/functions/arguments-series";

describe("a series", () => {
  test.each([
    [[[1, 2, 3]], [1, 2, 3]],
    [
      [[1], [2], [3]],
      [1, 2, 3],
    ],
    [[[7]], [7]],
    [7, [7]],
    [[[0, -0.5]], [0, -0.5]],
  ])("%j is read as %j", (values, expected) => {
    expect(readSeries(values, "levels")).toEqual(expected);
  });

  test.each([
    [[[1, null, 3]], "levels, position 2: is blank; enter a number (a blank is not 0)"],
    [[[1], [""], [3]], "levels, position 2: is blank"],
    [[[1, 2, null]], "levels, position 3: is blank"],
    [[[1, "-", 3]], 'levels, position 2: found "-"; a dash is neither a number nor 0'],
    [[[1, "2", 3]], 'levels, position 2: found the text "2"; enter the number 2'],
    [[[1, true]], "levels, position 2: found TRUE"],
    [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      "levels: found 3 rows and 2 columns; a series is one row or one column of numbers",
    ],
    [[[1, 2], [3]], "levels: row 2 has 1 cells and the first has 2; give a rectangular range"],
    [[[]], "levels: found no cells"],
    [[], "levels: found no cells"],
    [null, "levels, position 1: is blank"],
  ])("%j is refused: %s", (values, message) => {
    expect(() => readSeries(values, "levels")).toThrow(message);
  });

  test("numbers are held to their range by position", () => {
    expect(() => readSeries([[1, -2]], "demand", NOT_NEGATIVE)).toThrow(
      "demand, position 2: found -2; enter a number of 0 or more",
    );
    expect(() => readRateSeries([[0.5], [50]], "shares")).toThrow("shares, position 2: found 50, which is 5000%");
  });

  test("an optional series is left out by an omitted argument or one blank cell, not by a blank range", () => {
    expect(readOptionalSeries(null, "oneOffCost")).toBeUndefined();
    expect(readOptionalSeries([[null]], "oneOffCost")).toBeUndefined();
    expect(() => readOptionalSeries([[null, null]], "oneOffCost")).toThrow("oneOffCost, position 1: is blank");
    expect(readOptionalSeries([[1, 2]], "oneOffCost")).toEqual([1, 2]);
  });

  test("the result takes the shape of the argument", () => {
    expect(inShapeOf([[1], [2]], "levels", [3, 4])).toEqual([[3], [4]]);
    expect(inShapeOf([[1, 2]], "levels", [3, 4])).toEqual([[3, 4]]);
    expect(inShapeOf(1, "levels", [3])).toEqual([[3]]);
  });
});

describe("a financial year", () => {
  test("is a start year or a label", () => {
    expect(readFinancialYear(2026, "firstYear")).toBe(2026);
    expect(readFinancialYear([["2026/27"]], "firstYear")).toBe(2026);
    expect(readOptionalFinancialYear(null, "firstYear")).toBeUndefined();
  });

  test.each([
    [null, "firstYear: is blank; enter a financial year such as 2026"],
    ["2026/28", "two years do not follow each other"],
    [46113, "firstYear: found 46113, which is how Excel stores a date; enter a financial year such as 2026"],
    [true, "firstYear: found TRUE"],
  ])("%j is refused: %s", (value, message) => {
    expect(() => readFinancialYear(value, "firstYear")).toThrow(message);
  });
});

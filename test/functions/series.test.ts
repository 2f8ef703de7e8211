import "../fixtures/custom-functions";
import { NOT_NEGATIVE } from "../../src/finance/number-checks";
import {
  inShapeOf,
  readFinancialYear,
  readFinancialYears,
  readOptionalFinancialYear,
  readOptionalSeries,
  readRateSeries,
  readSeries,
  readSeriesOrNumber,
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

describe("a series or a single number", () => {
  test("a single number is named by its argument, a series by its positions", () => {
    expect(readSeriesOrNumber(7, "transfers")).toEqual([7]);
    expect(readSeriesOrNumber([[7]], "transfers")).toEqual([7]);
    expect(readSeriesOrNumber([[7], [8]], "transfers")).toEqual([7, 8]);
    expect(() => readSeriesOrNumber([["7"]], "transfers")).toThrow('transfers: found the text "7"; enter the number 7');
    expect(() => readSeriesOrNumber([["7", 8]], "transfers")).toThrow("transfers, position 1: found the text");
    expect(() => readSeriesOrNumber(-1, "hours", NOT_NEGATIVE)).toThrow("hours: found -1; enter a number of 0 or more");
    expect(() =>
      readSeriesOrNumber(
        [
          [1, 2],
          [3, 4],
        ],
        "hours",
      ),
    ).toThrow("hours: found 2 rows and 2 columns");
  });
});

describe("financial years", () => {
  test("labels and numbers, in a row or a column", () => {
    expect(readFinancialYears([["2025/26", 2026, "FY 27/28"]], "years")).toEqual([2025, 2026, 2027]);
    expect(readFinancialYears([["2025/26"], ["2026/27"]], "years")).toEqual([2025, 2026]);
  });

  test("a cell that is no financial year is named by its position", () => {
    expect(() => readFinancialYears([["2025/26", "2026/28"]], "years")).toThrow(
      'years, position 2: found the text "2026/28", whose two years do not follow each other',
    );
    expect(() => readFinancialYears([["2025/26", null]], "years")).toThrow("years, position 2: is blank");
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

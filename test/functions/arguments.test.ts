import "../fixtures/custom-functions";
import { FinanceError } from "../../src/finance/finance-error";
import { NOT_NEGATIVE } from "../../src/finance/number-checks";
import {
  isOmitted,
  readChoice,
  readNumber,
  readOptionalFlag,
  readOptionalNumber,
  readOptionalRate,
  readOptionalText,
  readOptionalWholeNumber,
  readRate,
  readText,
  readWholeNumber,
} from "../../src/functions/arguments";

const OMITTED = [null, undefined, "", " ", [[null]], [[""]], { type: "Empty", basicValue: "" }];

describe("a number", () => {
  test.each([
    [84.7, 84.7],
    [[[84.7]], 84.7],
    [0, 0],
    [{ type: "FormattedNumber", basicValue: 0.29, numberFormat: "0%" }, 0.29],
    [{ type: "Double", basicValue: 3 }, 3],
  ])("%j is read as %p", (value, expected) => {
    expect(readNumber(value, "durationWeeks", NOT_NEGATIVE)).toBe(expected);
  });

  test.each([
    [null, "durationWeeks: is blank; enter a number of 0 or more (weeks) (a blank is not 0)"],
    [[[null]], "durationWeeks: is blank"],
    ["", "durationWeeks: is blank"],
    ["84.7", 'durationWeeks: found the text "84.7"; enter the number 84.7'],
    ["29%", 'durationWeeks: found the text "29%"; enter the number 29% (0.29)'],
    ["£1,250.50", 'durationWeeks: found the text "£1,250.50"; enter the number 1250.5'],
    ["-£420", 'durationWeeks: found the text "-£420"; enter the number -420'],
    ["-", 'durationWeeks: found "-"; a dash is neither a number nor 0: enter a number of 0 or more (weeks)'],
    ["–", "a dash is neither a number nor 0"],
    ["−420", 'durationWeeks: found the text "−420"; enter the number -420'],
    ["(1,250)", 'durationWeeks: found the text "(1,250)"; enter the number -1250'],
    ["(£0.42)", 'durationWeeks: found the text "(£0.42)"; enter the number -0.42'],
    ["(7.5%)", 'durationWeeks: found the text "(7.5%)"; enter the number -7.5% (-0.075)'],
    ["(-5)", 'durationWeeks: found the text "(-5)"; enter a number of 0 or more (weeks)'],
    [[[1], [2]], "durationWeeks: found a range of 2 rows and 1 column; give one cell with"],
    ["about 85", 'durationWeeks: found the text "about 85"; enter a number of 0 or more (weeks)'],
    [true, "durationWeeks: found TRUE; enter a number of 0 or more (weeks)"],
    [-3, "durationWeeks: found -3; enter a number of 0 or more (weeks)"],
    [Number.NaN, "durationWeeks: found NaN, which is not a number"],
    [Number.POSITIVE_INFINITY, "durationWeeks: found Infinity, which is not a number"],
    [{ type: "Error", basicValue: "#N/A" }, "durationWeeks: found the error #N/A; correct that cell first"],
    [{ type: "Entity", text: "Stock" }, "durationWeeks: found a kind of value CareCase does not read"],
    [
      [
        [1, 2],
        [3, 4],
      ],
      "durationWeeks: found a range of 2 rows and 2 columns; give one cell with a number of 0 or more (weeks)",
    ],
    [[], "durationWeeks: found no cells"],
    [[[1], [2, 3]], "durationWeeks: row 2 has 2 cells and the first has 1"],
  ])("%j is refused: %s", (value, message) => {
    expect(() => readNumber(value, "durationWeeks", { ...NOT_NEGATIVE, unit: "weeks" })).toThrow(message);
    expect(() => readNumber(value, "durationWeeks", { ...NOT_NEGATIVE, unit: "weeks" })).toThrow(FinanceError);
  });

  test("a long text is quoted in part", () => {
    const message = `found the text "${"x".repeat(60)}…"`;
    expect(() => readNumber("x".repeat(500), "value")).toThrow(message);
  });

  test("a range is told in words", () => {
    expect(() => readNumber(0, "weeks", { above: 0 })).toThrow("weeks: found 0; enter a number of more than 0");
    expect(() => readNumber(60, "weeks", { atLeast: 50, atMost: 54 })).toThrow("enter a number from 50 to 54");
    expect(() => readNumber(5, "weeks", { below: 5 })).toThrow("enter a number of less than 5");
    expect(() => readNumber("x", "weeks")).toThrow("enter a number");
  });
});

describe("a whole number", () => {
  test("10.15 cases are refused", () => {
    expect(readWholeNumber(10, "positives")).toBe(10);
    expect(() => readWholeNumber(10.15, "positives", { atLeast: 0, unit: "cases" })).toThrow(
      "positives: found 10.15; enter a whole number of 0 or more (cases)",
    );
  });
});

describe("a rate", () => {
  test.each([0, 0.29, 1])("%p is read", (rate) => {
    expect(readRate(rate, "rate")).toBe(rate);
  });

  test.each([
    [29, "rate: found 29, which is 2900%; a rate is from 0% to 100%: enter 29% or 0.29"],
    [7.25, "enter 7.25% or 0.0725"],
    [2900, "rate: found 2900, which is 290000%; a rate is from 0% to 100%"],
    [-0.1, "rate: found -0.1; a rate is from 0% to 100% (0 to 1)"],
    ["29%", 'rate: found the text "29%"; enter the number 29% (0.29)'],
    ["7.25 %", 'rate: found the text "7.25 %"; enter the number 7.25% (0.0725)'],
    [null, "rate: is blank; enter a rate such as 29% (0.29) (a blank is not 0)"],
  ])("%j is refused: %s", (value, message) => {
    expect(() => readRate(value, "rate")).toThrow(message);
  });
});

describe("an optional argument", () => {
  test.each(OMITTED)("%j counts as left out", (value) => {
    expect(isOmitted(value)).toBe(true);
    expect(readOptionalNumber(value, "weeks", 52)).toBe(52);
    expect(readOptionalWholeNumber(value, "population", undefined)).toBeUndefined();
    expect(readOptionalRate(value, "confidence", 0.95)).toBe(0.95);
    expect(readOptionalFlag(value, "headers", true)).toBe(true);
    expect(readOptionalText(value, "title", "none")).toBe("none");
    expect(readChoice(value, "rounding", ["none", "down"], "down")).toBe("down");
  });

  test.each([0, false, "x", [[0]], [[null, null]], "0"])("%j does not", (value) => {
    expect(isOmitted(value)).toBe(false);
  });

  test("0 is a value, not the default", () => {
    expect(readOptionalNumber(0, "inflation", 0.02)).toBe(0);
  });

  test("a value that is given is held to the same rules", () => {
    expect(() => readOptionalRate(95, "confidence", 0.95)).toThrow("enter 95% or 0.95");
    expect(() => readOptionalNumber("52", "weeks", 52)).toThrow("enter the number 52");
  });
});

describe("a word out of a few", () => {
  const choices = ["none", "nearest", "down"] as const;

  test.each(["down", "Down", " DOWN ", [["down"]]])("%j is read whatever its case", (value) => {
    expect(readChoice(value, "rounding", choices)).toBe("down");
  });

  test("anything else is answered with the words", () => {
    expect(() => readChoice("up", "rounding", choices)).toThrow(
      'rounding: found "up"; accepted: "none", "nearest", "down"',
    );
    expect(() => readChoice(null, "rounding", choices)).toThrow(
      'rounding: is blank; enter one of "none", "nearest", "down"',
    );
    expect(() => readChoice(false, "rounding", choices, "down")).toThrow("rounding: found FALSE");
  });
});

describe("TRUE or FALSE", () => {
  test("both are read", () => {
    expect(readOptionalFlag(false, "headers", true)).toBe(false);
    expect(readOptionalFlag([[true]], "headers", false)).toBe(true);
  });

  test.each([
    [0, "headers: found 0; enter TRUE or FALSE"],
    [1, "headers: found 1; enter TRUE or FALSE"],
    ["no", 'headers: found the text "no"; enter TRUE or FALSE'],
  ])("%p is refused", (value, message) => {
    expect(() => readOptionalFlag(value, "headers", true)).toThrow(message);
  });
});

describe("a text", () => {
  test("is trimmed, and a reference number is a label", () => {
    expect(readText(" AC14 ", "reference")).toBe("AC14");
    expect(readText(7108, "reference")).toBe("7108");
  });

  test("a blank is refused", () => {
    expect(() => readText("", "reference")).toThrow(/^reference: is blank; enter a text$/);
  });
});

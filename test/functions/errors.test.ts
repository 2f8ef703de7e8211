import { excelErrorOf } from "../fixtures/custom-functions";
import { FinanceError } from "../../src/finance/finance-error";
import { calculate } from "../../src/functions/errors";

const refuse = (error: unknown) => () =>
  calculate((): number => {
    throw error;
  });

describe("what Excel is told", () => {
  test("bad input is #VALUE! with the message", () => {
    expect(excelErrorOf(refuse(new FinanceError("found -3; enter 0 or more", "weeks")))).toEqual({
      code: "#VALUE!",
      message: "weeks: found -3; enter 0 or more",
    });
  });

  test("sound input without a result is #N/A with the message", () => {
    expect(excelErrorOf(refuse(new FinanceError("nothing to reduce", undefined, "no-result")))).toEqual({
      code: "#N/A",
      message: "nothing to reduce",
    });
  });

  test("an Excel error passes as it is", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "none yet");
    expect(excelErrorOf(refuse(error))).toEqual({ code: "#N/A", message: "none yet" });
  });

  test.each([new TypeError("x is undefined"), "a text", null])(
    "an unexpected failure (%p) still gets a message",
    (error) => {
      const { code, message } = excelErrorOf(refuse(error));
      expect(code).toBe("#VALUE!");
      expect(message).toMatch(/^CareCase could not compute this \(.+\); please report it with the values used$/);
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%p is never a result", (value) => {
    const message =
      "the result is too large or undefined for these values; check for an amount that is far out of scale";
    expect(excelErrorOf(() => calculate(() => value))).toEqual({ code: "#VALUE!", message });
    expect(excelErrorOf(() => calculate(() => [["a"], [value]]))).toEqual({ code: "#VALUE!", message });
  });

  test("an empty table is never a result", () => {
    expect(excelErrorOf(() => calculate(() => [])).message).toBe("there is nothing to show for these values");
    expect(excelErrorOf(() => calculate(() => [[]])).message).toBe("there is nothing to show for these values");
  });

  test("minus nil is nil", () => {
    expect(
      Object.is(
        calculate(() => -0),
        0,
      ),
    ).toBe(true);
    expect(calculate(() => [["a", -0, 1]])).toEqual([["a", 0, 1]]);
  });
});

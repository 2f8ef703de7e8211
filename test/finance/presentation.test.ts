import { poundsInMillions } from "../../src/finance/presentation";

describe("amounts as board papers print them", () => {
  test.each([
    [780_000, 260_000, "£0.78m (£0.26m)"],
    [-420_000, undefined, "-£0.42m"],
    [780_000, undefined, "£0.78m"],
    [780_000, 0, "£0.78m"],
    [0, undefined, "£0.00m"],
    [-0, undefined, "£0.00m"],
    [-4_999, undefined, "£0.00m"],
    [-5_000, undefined, "-£0.01m"],
    [5_000, undefined, "£0.01m"],
    [1_005_000, undefined, "£1.01m"],
    [-1_005_000, undefined, "-£1.01m"],
    [780_000, -60_000, "£0.78m (-£0.06m)"],
    [780_000, 4_000, "£0.78m (£0.00m)"],
    [233_703_000, undefined, "£233.70m"],
    [1_234_567_890, undefined, "£1,234.57m"],
    [12_345_678_900_000, undefined, "£12,345,678.90m"],
  ])("%p with a contingency of %p prints %p", (pounds, contingency, text) => {
    expect(poundsInMillions(pounds, contingency)).toBe(text);
  });

  test("an amount that is not a number is refused", () => {
    expect(() => poundsInMillions(Number.NaN)).toThrow("value: found NaN");
    expect(() => poundsInMillions(1, Number.POSITIVE_INFINITY)).toThrow("contingency: found Infinity");
  });
});

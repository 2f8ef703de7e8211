import fc from "fast-check";
import { reconcile } from "../../src/finance/reconcile";
import { roundHalfAway, truncate } from "../../src/finance/rounding";
import { figure, goldenCase } from "../fixtures/golden/cases";

describe("published against computed", () => {
  test.each([
    [234, 234, undefined, "exact"],
    [0.3, 0.1 + 0.2, undefined, "exact"],
    [0, 0, undefined, "exact"],
    [868, 867.6, undefined, "rounding"],
    [0.5, 0.4996, 2, "rounding"],
    [0.5, 0.4964, 2, "rounding"],
    [0.5, 0.4944, 2, "mismatch"],
    [0.5, 0.5, 2, "exact"],
    [546, 546.588, undefined, "truncation"],
    [-546, -546.588, undefined, "truncation"],
    [-547, -546.588, undefined, "rounding"],
    [260, 251.604, undefined, "mismatch"],
    [7.8, 7.25, undefined, "mismatch"],
    [7.3, 7.25, undefined, "rounding"],
    [7.2, 7.25, undefined, "truncation"],
    [355_000, 354_729, undefined, "mismatch"],
    [355_000, 354_729, -3, "rounding"],
    [354_000, 354_729, -3, "truncation"],
    [252, 251.49999999999997, undefined, "rounding"],
    [0, 0.4, undefined, "rounding"],
    [0, -0.4, undefined, "rounding"],
    [0, 0.6, undefined, "truncation"],
    [1, 0, undefined, "mismatch"],
    [5, -5, undefined, "mismatch"],
  ] as const)("%p against %p (decimals %p) is %s", (published, computed, decimals, verdict) => {
    expect(reconcile(published, computed, decimals).verdict).toBe(verdict);
  });

  test("001-triangulation-case-review-260: the difference and both roundings are told", () => {
    const { verdict, difference, note } = reconcile(260, 251.604);
    expect(verdict).toBe("mismatch");
    expect(difference).toBe(8.396);
    expect(note).toBe("Published 260 is 8.396 (3.3%) above the computed 251.604; rounded it is 252, cut off 251.");
  });

  test("001-duration-midpoint-84.7: the printed 84.7 looks like a slip of one digit", () => {
    const { inputs, published, reconciles } = goldenCase("001-duration-midpoint-84.7");
    const midpoint = (figure(inputs, "delay") + figure(inputs, "avoidance")) / 2;
    const { verdict, difference, note } = reconcile(published as number, midpoint);
    expect(reconciles).toBe(verdict !== "mismatch");
    expect(difference).toBe(-3);
    expect(note).toContain("Only one digit differs (4 for 7): look for a typing slip.");
  });

  test("001-duration-midpoint-87.6: 87.6 is the midpoint when 107 is 106.8 shown without decimals", () => {
    const { inputs, published } = goldenCase("001-duration-midpoint-87.6");
    const midpoint = (figure(inputs, "delay") + figure(inputs, "avoidance_unrounded")) / 2;
    expect(reconcile(published as number, midpoint).verdict).toBe("exact");
    expect(reconcile(107, figure(inputs, "avoidance_unrounded")).verdict).toBe("rounding");
    const withPrinted = reconcile(published as number, (68.4 + 107) / 2);
    expect(withPrinted.verdict).toBe("mismatch");
    expect(withPrinted.note).toContain("a rounded intermediate figure would explain it");
  });

  test("001-runrate-0.93: one unit of the last digit away", () => {
    const { published, recomputed } = goldenCase("001-runrate-0.93");
    const { verdict, note } = reconcile(published as number, recomputed as number, 2);
    expect(verdict).toBe("mismatch");
    expect(note).toContain("one apart in the last digit");
  });

  test("001-homecare-capacity-75.2k: rounded intermediates reconcile", () => {
    const { inputs, published } = goldenCase("001-homecare-capacity-75.2k");
    const hours = ["pct", "starts", "hours_per_week", "weeks"].reduce(
      (product, name) => product * figure(inputs, name),
      1,
    );
    expect(reconcile(published as number, hours / 1000).verdict).toBe("rounding");
    expect(reconcile(published as number, ((hours / 868) * 867.6) / 1000).verdict).toBe("mismatch");
  });

  test.each([
    [29, 0.29, "100 times the computed figure: look for a percentage against a fraction"],
    [0.29, 29, "Computed is 100 times the published figure"],
    [1235, 1_235_444, "Computed is 1,000 times the published figure: look for thousands against units"],
    [3030, 157_560, "Computed is 52 times the published figure: look for a week against a year"],
    [-420, 420, "Only the sign differs"],
    [546, 564, "Two digits are swapped (46)"],
    [0, 12, "may show a blank or a dash, which is not 0"],
  ])("%p against %p suggests: %s", (published, computed, cause) => {
    expect(reconcile(published, computed).note).toContain(cause);
  });

  test("one figure alone, or digits that differ in more places, are no evidence of a cause", () => {
    expect(reconcile(1, 100).note).not.toContain("times");
    expect(reconcile(4, 2).note).not.toContain("times");
    expect(reconcile(2135, 1234).note).not.toContain("look for");
    expect(reconcile(12, 21).note).not.toContain("look for");
    expect(reconcile(315, 313).note).not.toContain("look for");
  });

  test("figures with nothing in common get no invented cause", () => {
    expect(reconcile(26, 35).note).toBe("Published 26 is 9 (25.7%) below the computed 35; rounded it is 35.");
  });

  test("a small gap is not called nothing", () => {
    expect(reconcile(238_873_000, 238_872_400).note).toContain("is 600 (under 0.1%) above the computed 238,872,400");
  });

  test("notes say what the figure is rounded to", () => {
    expect(reconcile(0.93, 0.9264).note).toBe("Published 0.93 is 0.9264 rounded to 2 decimal places.");
    expect(reconcile(546, 546.588).note).toBe(
      "Published 546 is 546.588 cut off at a whole number; rounding gives 547.",
    );
    expect(reconcile(355_000, 354_729, -3).note).toBe("Published 355,000 is 354,729 rounded to the nearest 1,000.");
    expect(reconcile(12, 12).note).toBe("Published 12 equals the computed figure.");
  });

  test("a figure's own rounding and truncation always reconcile, and a figure two units off never does", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (computed, decimals) => {
          const figureOf = Number(computed.toPrecision(13));
          const rounded = roundHalfAway(figureOf, decimals);
          expect(["exact", "rounding"]).toContain(reconcile(rounded, computed, decimals).verdict);
          expect(reconcile(truncate(figureOf, decimals), computed, decimals).verdict).not.toBe("mismatch");
          const off = roundHalfAway(rounded + 2 * 10 ** -decimals, decimals);
          expect(reconcile(off, computed, decimals).verdict).toBe("mismatch");
        },
      ),
    );
  });

  test("more decimals in the figure than stated are refused", () => {
    expect(() => reconcile(0.935, 0.93, 2)).toThrow(
      "decimals: found 2, but the published 0.935 is not printed to 2 decimal places",
    );
    expect(() => reconcile(1, 1, 2.5)).toThrow("decimals: found 2.5; enter a whole number from -12 to 15");
    expect(() => reconcile(Number.NaN, 1)).toThrow("published: found NaN");
  });
});

test("002-appA-section-direct-services: a total added up before its lines were rounded is £1 off, which is rounding", () => {
  expect(reconcile(6_080_551, 6_080_550, 0).verdict).toBe("mismatch");
  expect(reconcile(6_080_551, 6_080_550, 0, 1)).toEqual({
    verdict: "rounding",
    difference: 1,
    note: "Published 6,080,551 differs from the computed 6,080,550 by no more than 1, as a sum of rounded figures may.",
  });
  expect(reconcile(6_080_552, 6_080_550, 0, 1).verdict).toBe("mismatch");
  expect(() => reconcile(1, 1, 0, -1)).toThrow("tolerance");
});

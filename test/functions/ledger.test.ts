import { excelErrorOf } from "../fixtures/custom-functions";
import { figures, goldenCase } from "../fixtures/golden/cases";
import { reconcileFigures } from "../../src/functions/assurance";
import { cumulativeLevels, yearlyIncrements } from "../../src/functions/mtfs";
import { printPounds } from "../../src/functions/presentation";

describe("INCREMENTS and LEVELS", () => {
  test("001-benefit-cumulative: each undoes the other, in a row or a column", () => {
    const { inputs, published } = goldenCase("001-benefit-cumulative");
    const increments = figures(inputs, "in_year").map((amount) => [amount]);
    expect(cumulativeLevels(increments).flat()).toEqual(published);
    expect(yearlyIncrements(cumulativeLevels(increments))).toEqual(increments);
    expect(yearlyIncrements([[-3390, -5760, -7185, -8285]])).toEqual([[-3390, -2370, -1425, -1100]]);
  });

  test("001-benefit-cumulative-as-printed: the dash of the paper is not read as 0", () => {
    expect(excelErrorOf(() => cumulativeLevels([["-", 0.35, 0.12, 0.15]])).message).toBe(
      'increments, position 1: found "-"; a dash is neither a number nor 0: enter a number',
    );
  });

  test("a blank is refused in the middle and at the end", () => {
    expect(excelErrorOf(() => yearlyIncrements([[1, null, 3]])).message).toContain("levels, position 2: is blank");
    expect(excelErrorOf(() => yearlyIncrements([[1], [2], [""]])).message).toContain("levels, position 3: is blank");
  });
});

describe("GBPM", () => {
  test("001-headline: amounts as the paper prints them", () => {
    expect(printPounds(500_000, 60_000)).toBe("£0.50m (£0.06m)");
    expect(printPounds(-120_000, null)).toBe("-£0.12m");
    expect(printPounds(-0.4, 0)).toBe("£0.00m");
  });

  test("a text is refused", () => {
    expect(excelErrorOf(() => printPounds("£0.78m")).message).toBe('value: found the text "£0.78m"; enter a number');
  });
});

describe("RECONCILE", () => {
  test("001-triangulation-case-review-260: the verdict, the difference and a note", () => {
    expect(reconcileFigures(260, 251.604)).toEqual([
      ["Verdict", "Difference", "Note"],
      ["mismatch", 8.396, "Published 260 is 8.396 (3.3%) above the computed 251.604; rounded it is 252, cut off 251."],
    ]);
    expect(reconcileFigures(546, 546.588)[1]?.slice(0, 2)).toEqual(["truncation", -0.588]);
  });

  test("the decimals of a printed 0.50 can be given", () => {
    expect(reconcileFigures(0.5, 0.496)[1]?.[0]).toBe("rounding");
    expect(reconcileFigures(0.5, 0.496, 2)[1]?.[0]).toBe("rounding");
    expect(reconcileFigures(0.5, 0.47)[1]?.[0]).toBe("rounding");
    expect(reconcileFigures(0.5, 0.47, 2)[1]?.[0]).toBe("mismatch");
    expect(reconcileFigures(355_000, 354_729, -3)[1]?.[0]).toBe("rounding");
  });

  test("the decimals it takes are named", () => {
    for (const decimals of [1.5, 16, -13]) {
      expect(excelErrorOf(() => reconcileFigures(1, 2, decimals)).message).toBe(
        `decimals: found ${decimals}; enter a whole number from -12 to 15`,
      );
    }
  });

  test("a dash is not a figure", () => {
    expect(excelErrorOf(() => reconcileFigures("-", 12)).message).toContain('published: found "-"');
    expect(excelErrorOf(() => reconcileFigures(12, null)).message).toContain("computed: is blank");
  });
});

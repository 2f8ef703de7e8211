import "../fixtures/custom-functions";
import { figures, goldenCase, numbers } from "../fixtures/golden/cases";
import { sumExactly } from "../../src/finance/money";
import { reconcileFigures } from "../../src/functions/assurance";
import { cumulativeLevels, yearlyIncrements } from "../../src/functions/mtfs";

/** The appendices of growth and savings hold levels, the budget table of the same paper holds increments. */
describe("appendix and budget table", () => {
  test.each(["002-growth-increment-from-cumulative", "002-savings-increment-from-cumulative"])(
    "%s: the budget table is the appendix's first differences, in a row or a column",
    (id) => {
      const { inputs, published } = goldenCase(id);
      const levels = figures(inputs, "cumulative");
      expect(yearlyIncrements([levels])).toEqual([published]);
      expect(yearlyIncrements(levels.map((level) => [level])).flat()).toEqual(published);
      expect(cumulativeLevels([numbers(published)])).toEqual([levels]);
    },
  );

  test("002-growth-appendix-total: the increments of the lines add up to the increments of their total", () => {
    const { inputs, published } = goldenCase("002-growth-appendix-total");
    const lines = Object.values(inputs["lines"] as Record<string, number[]>);
    expect(columnSums(lines)).toEqual(published);
    expect(columnSums(lines.map((line) => yearlyIncrements([line]).flat()))).toEqual(
      goldenCase("002-growth-increment-from-cumulative").published,
    );
  });

  test("002-savings-appendix-total: two departments' savings make the level that the budget table differences", () => {
    const { inputs, published } = goldenCase("002-savings-appendix-total");
    const total = columnSums([figures(inputs, "asc"), figures(inputs, "cw")]);
    expect(total).toEqual(published);
    expect(yearlyIncrements([total])).toEqual([goldenCase("002-savings-increment-from-cumulative").published]);
  });

  test("003-cw-restructure-cumulative: the running total of the yearly changes", () => {
    const { inputs, published } = goldenCase("003-cw-restructure-cumulative");
    const [levels] = published as [number[], number];
    expect(cumulativeLevels([columnSums([figures(inputs, "restructure"), figures(inputs, "collections")])])).toEqual([
      levels,
    ]);
  });

  test.each(["002-savings-headline", "002-growth-headline", "003-growth-headline", "003-savings-headline"])(
    "%s: the headline is the last level rounded, never the sum of the columns",
    (id) => {
      const { inputs, published } = goldenCase(id);
      const levels = figures(inputs, "cumulative");
      const [first, last] = numbers(published);
      expect(verdict(first, (levels[0] ?? 0) / 1000)).toBe("rounding");
      expect(verdict(last, (levels.at(-1) ?? 0) / 1000)).toBe("rounding");
      expect(verdict(last, sumExactly(levels) / 1000)).toBe("mismatch");
    },
  );

  test("002-survey-48: whole counts reproduce the printed percentages", () => {
    const { inputs, published } = goldenCase("002-survey-48");
    const answers = figures(inputs, "counts");
    expect(sumExactly(answers)).toBe(inputs["n"]);
    answers.forEach((count, index) => {
      expect(["exact", "rounding"]).toContain(
        verdict(numbers(published)[index], (100 * count) / sumExactly(answers), 0),
      );
    });
  });
});

function columnSums(lines: readonly (readonly number[])[]): number[] {
  return (lines[0] ?? []).map((_, year) => sumExactly(lines.map((line) => line[year] ?? Number.NaN)));
}

function verdict(published: number | undefined, computed: number, decimals = 1): unknown {
  return reconcileFigures(published, computed, decimals)[1]?.[0];
}

import { excelErrorOf } from "../fixtures/custom-functions";
import { goldenCase } from "../fixtures/golden/cases";
import { headingOfGrowth, headingOfSaving } from "../../src/functions/headings";

const YEARS = [["2025/26", "2026/27", "2027/28", "2028/29"]];

describe("SAVINGSHEADING", () => {
  const { AC4 = [] } = goldenCase("002-savings-heading-rule").inputs["lines"] as Record<string, number[]>;

  test("002-savings-heading-rule: from cells in £000, with stars", () => {
    expect(headingOfSaving("AC4", "Inc", "Increased BCF income", YEARS, [AC4], "**", "£000")).toBe(
      "**AC4 (Inc) - Increased BCF income - £1,000,000 saving in 2025/26 rising to £4,000,000 in 2028/29",
    );
  });

  test("a blank star is a new line; levels are in £ unless said; columns and years as numbers read alike", () => {
    const column = AC4.map((level) => [level * 1000]);
    const heading = headingOfSaving("AC4", "Inc", "BCF", [[2025], [2026], [2027], [2028]], column, "");
    expect(heading).toBe(headingOfSaving("AC4", "Inc", "BCF", YEARS, [AC4], null, "£000"));
    expect(heading).toMatch(/^AC4 \(Inc\) - BCF - £1,000,000 saving/);
    expect(headingOfSaving(7108, "Inc", "Contributions", YEARS, [[0, 0, 0, -1]], "*", "£m")).toBe(
      "*7108 (Inc) - Contributions - £1,000,000 saving from 2028/29 onwards",
    );
  });

  test("no saving in any year is no fault of the input", () => {
    const { code, message } = excelErrorOf(() => headingOfSaving("AC4", "Inc", "BCF", YEARS, [[0, 0, 0, 0]]));
    expect([code, message]).toEqual([
      "#N/A",
      "levels: every level is 0; a heading needs a saving of £1 or more in one year",
    ]);
  });

  test.each([
    [[null, "Inc", "BCF", YEARS, [AC4]], "reference: is blank; enter a text"],
    [
      ["AC4", "Inc", "BCF", [["2025/26", "soon", "2027/28", "2028/29"]], [AC4]],
      'years, position 2: found the text "soon"',
    ],
    [
      ["AC4", "Inc", "BCF", [["2025/26", "2027/28", "2027/28", "2028/29"]], [AC4]],
      "years, position 2: found 2027/28; the",
    ],
    [["AC4", "Inc", "BCF", [["2025/26"]], [AC4]], "years: found 1 value; levels has 4"],
    [
      ["AC4", "Inc", "BCF", YEARS, [[1000, 2000, 3000, 4000]]],
      "levels, position 1: found 1000; enter a number of 0 or less",
    ],
    [["AC4", "Inc", "BCF", YEARS, [[-1, null, -3, -4]]], "levels, position 2: is blank"],
    [["AC4", "Inc", "BCF", YEARS, [AC4], "***"], 'stars: found "***"; accepted: "*", "**"'],
    [["AC4", "Inc", "BCF", YEARS, [AC4], "*", "£bn"], 'unit: found "£bn"; accepted: "£", "£000", "£k", "£m"'],
  ])("%j is refused in words", ([reference, type, title, years, levels, stars, unit], message) => {
    const error = excelErrorOf(() =>
      headingOfSaving(reference, type, title, years as unknown[][], levels as unknown[][], stars, unit),
    );
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(message);
  });
});

describe("GROWTHHEADING", () => {
  const { G11 = [] } = goldenCase("002-growth-headings-match").inputs["lines"] as Record<string, number[]>;

  test("002-growth-headings-match: from cells in £000, with stars", () => {
    expect(headingOfGrowth("G11", "Additional service user income", YEARS, [G11], "**", "£000")).toBe(
      "**G11 Additional service user income - (-£420,000) in 2025/26 rising to (-£3,630,000) in 2028/29",
    );
  });

  test("no growth in any year, and wrong cells, are answered in words", () => {
    expect(excelErrorOf(() => headingOfGrowth("G1", "Growth", YEARS, [[0, 0, 0, 0]])).code).toBe("#N/A");
    expect(excelErrorOf(() => headingOfGrowth("G1", "Growth", YEARS, [["1,900", 0, 0, 0]])).message).toBe(
      'levels, position 1: found the text "1,900"; enter the number 1900',
    );
    expect(excelErrorOf(() => headingOfGrowth("G1", "", YEARS, [[1, 2, 3, 4]])).message).toContain("title: is blank");
  });
});

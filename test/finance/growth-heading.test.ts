import { type AppendixLine, growthHeading } from "../../src/finance/mtfs-heading";
import { figures, goldenCase, numbers } from "../fixtures/golden/cases";
import { inOneWording, moneyOf } from "./heading-words";

const GROWTH: AppendixLine = {
  reference: "G7",
  title: "Older people demand",
  years: [2025, 2026, 2027, 2028],
  levels: [1900, 5660, 10720, 15190],
  unit: "£000",
  stars: "",
};

function growthOf(levels: readonly number[], firstYear = 2025): string {
  return moneyOf(growthHeading({ ...GROWTH, levels, years: levels.map((_, year) => firstYear + year) }));
}

/** Printed over the growth appendices, with the first year of the plan. */
const PRINTED_GROWTH = {
  "002-growth-headings-match": {
    firstYear: 2025,
    printed: [
      "£1,900,000 in 2025/26 rising to £15,190,000 by 2028/29",
      "£550,000 in 2025/26 rising to £5,720,000 by 2028/29",
      "£500,000 in 2025/26 rising to £3,340,000 by 2028/29",
      "£0 in 2025/26 rising to £800,000 by 2028/29",
      "(-£420,000) in 2025/26 rising to (-£3,630,000) in 2028/29",
      "(-£310,000) in 2025/26 rising to (-£2,710,000) in 2028/29",
      "(-£4,000,000) reduction 2025/26 onwards",
    ],
  },
  "003-growth-headings-match": {
    firstYear: 2020,
    printed: [
      "£975,000 2020/21 rising to £4,390,000 by 2023/24",
      "£1,030,000 2020/20 rising to £2,610,000 by 2023/24",
      "£315,000 2020/21 rising to £1,145,000 by 2023/24",
      "£115,000 2020/21 rising to £665,000 by 2023/24",
    ],
  },
} as const;

describe("headings of growth", () => {
  test.each(["002-growth-headings-match", "003-growth-headings-match"] as const)("%s: every printed heading", (id) => {
    const { inputs, published } = goldenCase(id);
    const { firstYear, printed } = PRINTED_GROWTH[id];
    const lines = Object.values(inputs["lines"] as Record<string, number[]>);
    expect(lines.map((levels) => growthOf(levels, firstYear))).toEqual(printed.map(inOneWording));
    lines.forEach((levels, index) => {
      const ends = numbers((published as number[][])[index]);
      expect([levels[0], levels.at(-1)].map((level) => (level ?? 0) * 1000)).toEqual(ends);
    });
  });

  test.each([
    ["G14", 360, "£360,000 2020/21 ongoing"],
    ["G15", 50, "£50,000 2020/21 ongoing"],
  ])("paper 003, %s: the printed heading", (_, level, printed) => {
    expect(growthOf([level, level, level, level], 2020)).toBe(inOneWording(printed));
  });

  test("002-growth-headline: from a reduction to growth", () => {
    const total = figures(goldenCase("002-growth-headline").inputs, "cumulative");
    expect(growthOf(total)).toBe("(-£1,780,000) in 2025/26 rising to £14,710,000 in 2028/29");
  });

  test("stars, reference and title come first", () => {
    expect(growthHeading({ ...GROWTH, stars: "**" })).toBe(
      "**G7 Older people demand - £1,900,000 in 2025/26 rising to £15,190,000 in 2028/29",
    );
  });

  test.each([
    [[400, 300, 300, 300], "£400,000 in 2025/26 falling to £300,000 in 2026/27"],
    [[-400, -300, -300, -300], "(-£400,000) in 2025/26 falling to (-£300,000) in 2026/27"],
    [[0, -300, -300, -300], "£0 in 2025/26 rising to (-£300,000) in 2026/27"],
    [[360, 0, 0, 0], "£360,000 in 2025/26 only"],
    [[0, 100, 0, 0], "£0 in 2025/26 rising to £100,000 in 2026/27, then nil from 2027/28"],
  ])("levels %j read: %s", (levels, words) => {
    expect(growthOf(levels)).toBe(words);
  });

  test("a line without growth and years out of order are refused", () => {
    expect(() => growthHeading({ ...GROWTH, levels: [0, 0, 0, 0] })).toThrow(
      "levels: every level is 0; a heading needs £1 or more in one year",
    );
    expect(() => growthHeading({ ...GROWTH, years: [2025, 2025, 2026, 2027] })).toThrow(
      "years, position 2: found 2025/26; the years follow each other, so enter 2026/27",
    );
  });
});

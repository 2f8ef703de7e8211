import fc from "fast-check";
import { financialYearLabel, parseFinancialYear } from "../../src/finance/fiscal-year";
import { savingsHeading, type SavingsLine } from "../../src/finance/mtfs-heading";
import { goldenCase } from "../fixtures/golden/cases";
import { factsOf, inOneWording, moneyOf } from "./heading-words";

const SAVING: SavingsLine = {
  reference: "AC1",
  type: "Inc",
  title: "Fairer charging",
  years: [2025, 2026, 2027, 2028],
  levels: [-100, -200, -300, -400],
  unit: "£000",
  stars: "",
};
function savingOf(levels: readonly number[], firstYear = 2025): string {
  return moneyOf(savingsHeading({ ...SAVING, levels, years: levels.map((_, year) => firstYear + year) }));
}

/** Printed over the savings appendix of paper 002, in its order. */
const PRINTED_SAVINGS_2025: readonly (readonly [string, string])[] = [
  ["AC1", "£100,000 saving in 2025/26 rising to £400,000 from 2028/29"],
  ["AC2", "£150,000 saving in 2025/26 rising to £300,000 from 2026/27"],
  ["AC3", "£400,000 savings 2025/26 onwards"],
  ["AC4", "£1,000,000 saving in 2025/26 rising to £4,000,000 in 2028/29"],
  ["AC5", "£160,000 saving 2025/26 onwards"],
  ["AC6", "£100,000 saving in 2025/26 rising to £255,000 in 2027/28"],
  ["AC7", "£250,000 saving in 2025/26 rising to £600,000 in 2026/27"],
  ["AC8", "£150,000 saving 2025/26 onwards"],
  ["AC9", "£300,000 saving 2025/26 onwards"],
  ["AC10", "£100,000 saving in 2025/26 rising to £500,000 in 2027/28"],
  ["AC11", "£30,000 saving 2025/26 onwards"],
  ["AC12", "£250,000 saving in 2025/26 rising to £500,000 in 2026/27"],
  ["AC13", "£300,000 saving in 2025/26 rising to £500,000 in 2026/27"],
  ["AC14", "£100,000 saving in 2025/26 rising to £150,000 in 2026/27"],
  ["AC16", "£40,000 saving from 2026/27 onwards"],
];

describe("headings of savings", () => {
  const { inputs, published } = goldenCase("002-savings-heading-rule");
  const lines = inputs["lines"] as Record<string, number[]>;

  test("002-savings-heading-rule: the money of all fifteen printed headings, in one wording", () => {
    expect(PRINTED_SAVINGS_2025.map(([reference]) => reference)).toEqual(Object.keys(lines));
    for (const [reference, printed] of PRINTED_SAVINGS_2025) {
      expect([reference, savingOf(lines[reference] ?? [])]).toEqual([reference, inOneWording(printed)]);
    }
  });

  test("002-savings-heading-rule: first saving, last saving and the year in which it is reached", () => {
    Object.values(lines).forEach((levels, index) => {
      const [first, last, reached] = (published as [number, number, string][])[index] ?? [];
      const facts = factsOf(savingOf(levels)).map((fact) => fact.replace(/[£,]/g, ""));
      expect(facts).toContain(String(last));
      expect(facts.at(-1)).toBe(reached);
      expect(first === 0 ? facts[0] : Number(facts[0])).toBe(first === 0 ? String(last) : first);
    });
  });

  test.each([
    ["AC1", [-250, -250, -250, -250], "£250,000 in 2020/21 ongoing"],
    ["AC2", [-165, -165, -165, -165], "£165,000 from 2020/21 ongoing"],
    ["AC3", [-100, -200, -300, -400], "£100,000 in 2020/21 rising to £400,000 by 2023/24"],
    ["AC4", [-25, -50, -50, -50], "£25,000 in 2020/21 rising to £50,000 in 2021/22"],
    ["AC5", [-5000, -6000, -6000, -6000], "£5,000,000 saving 2020/21 rising to £6,000,000 in 2021/22"],
    ["AC6", [-1000, -1000, -1000, -1000], "£1,000,000 in 2020/21 onwards"],
    ["AC7", [-400, -400, -400, -400], "£400,000 in 2020/21 ongoing"],
    ["AC8", [-310, -380, -450, -450], "£310,000 in 2020/21 rising to £450,000 in 2022/23"],
  ])("paper 003, %s: the amounts and years of the printed heading", (_, levels, printed) => {
    expect(factsOf(savingOf(levels, 2020))).toEqual(factsOf(printed));
    expect(savingOf(levels, 2020).includes("rising to")).toBe(printed.includes("rising to"));
    expect(savingOf(levels, 2020).endsWith("onwards")).toBe(!printed.includes("rising to"));
  });

  test("stars, reference, type and title come first", () => {
    expect(savingsHeading({ ...SAVING, stars: "**", type: "Eff/SR" })).toBe(
      "**AC1 (Eff/SR) - Fairer charging - £100,000 saving in 2025/26 rising to £400,000 in 2028/29",
    );
    expect(savingsHeading({ ...SAVING, stars: "*" })).toMatch(/^\*AC1 \(Inc\) - /);
    expect(savingsHeading(SAVING)).toMatch(/^AC1 \(Inc\) - /);
  });

  test.each([
    [[-400, -300, -100, -100], "£400,000 saving in 2025/26 falling to £100,000 in 2027/28"],
    [
      [-100, -200, -150, -150],
      "£100,000 saving in 2025/26 rising to £200,000 in 2026/27, then falling to £150,000 in 2027/28",
    ],
    [
      [-100, -50, -100, -100],
      "£100,000 saving in 2025/26 falling to £50,000 in 2026/27, then rising to £100,000 in 2027/28",
    ],
    [[-100, -100, -200, -200], "£100,000 saving in 2025/26 rising to £200,000 in 2027/28"],
    [[-100, 0, 0, 0], "£100,000 saving in 2025/26 only"],
    [[0, -100, 0, 0], "£100,000 saving in 2026/27 only"],
    [[-100, -100, 0, 0], "£100,000 saving in 2025/26, then nil from 2027/28"],
    [[-100, -200, 0, 0], "£100,000 saving in 2025/26 rising to £200,000 in 2026/27, then nil from 2027/28"],
    [[0, 0, 0, -100], "£100,000 saving from 2028/29 onwards"],
    [[0, -100, -200, -200], "£100,000 saving in 2026/27 rising to £200,000 in 2027/28"],
    [[-100], "£100,000 saving 2025/26 onwards"],
  ])("levels %j read: %s", (levels, words) => {
    expect(savingOf(levels)).toBe(words);
  });

  test("amounts are whole pounds in any unit", () => {
    expect(moneyOf(savingsHeading({ ...SAVING, levels: [-0.1, -0.1, -0.1, -0.1], unit: "£m" }))).toBe(
      "£100,000 saving 2025/26 onwards",
    );
    expect(moneyOf(savingsHeading({ ...SAVING, levels: [-99.5, -1234567.4, -1234567.4, -1234567.4], unit: "£" }))).toBe(
      "£100 saving in 2025/26 rising to £1,234,567 in 2026/27",
    );
  });

  test("a positive level, years out of order and a line without savings are refused", () => {
    expect(() => savingsHeading({ ...SAVING, levels: [-100, 200, -300, -400] })).toThrow(
      "levels, position 2: found 200; enter a number of 0 or less (MTFS view: a saving is negative)",
    );
    expect(() => savingsHeading({ ...SAVING, years: [2025, 2026, 2028, 2029] })).toThrow(
      "years, position 3: found 2028/29; the years follow each other, so enter 2027/28",
    );
    expect(() => savingsHeading({ ...SAVING, years: [2025] })).toThrow("years: found 1 value; levels has 4");
    expect(() => savingsHeading({ ...SAVING, levels: [0, 0, 0, 0] })).toThrow(
      "levels: every level is 0; a heading needs a saving of £1 or more in one year",
    );
    expect(() => savingsHeading({ ...SAVING, levels: [-1e308, -1, -1, -1], unit: "£m" })).toThrow(
      "levels, position 1: found -Infinity",
    );
  });

  test("a saving that only grows: its first amount, its last, and the year in which the last is reached", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1990, max: 2090 }), (changes, firstYear) => {
        let level = 0;
        const levels = changes.map((change) => (level -= change));
        fc.pre(level < 0);
        const begins = levels.findIndex((one) => one < 0);
        const reached = levels.indexOf(level);
        const facts = factsOf(savingOf(levels, firstYear));
        const first = `£${(-1000 * (levels[begins] ?? 0)).toLocaleString("en-GB")}`;
        const last = `£${(-1000 * level).toLocaleString("en-GB")}`;
        const year = (index: number): string => financialYearLabel(firstYear + index);
        expect(facts).toEqual(reached === begins ? [first, year(begins)] : [first, year(begins), last, year(reached)]);
      }),
    );
  });
});

test("the years of a heading are financial years that read back", () => {
  const years = factsOf(savingOf([-1, -2, -1, 0])).filter((fact) => fact.includes("/"));
  expect(years.map((year) => parseFinancialYear(year, "year"))).toEqual([2025, 2026, 2028]);
});

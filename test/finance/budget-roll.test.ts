import fc from "fast-check";
import { budgetRoll, type BudgetMovements } from "../../src/finance/budget-roll";
import { levelsOf } from "../../src/finance/increments";
import { sumExactly } from "../../src/finance/money";
import { netUnachieved } from "../../src/finance/savings-tracking";
import { figure, figures, goldenCase } from "../fixtures/golden/cases";

const pounds = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((pence) => pence / 100);
const movements = fc.integer({ min: 1, max: 8 }).chain((years) => {
  const series = fc.array(pounds, { minLength: years, maxLength: years });
  return fc.record({
    opening: pounds,
    transfers: series,
    growthLevels: series,
    savingsLevels: series.map((levels) => levels.map((level) => -Math.abs(level))),
  });
});

function lineOf(given: BudgetMovements, name: string): readonly number[] | undefined {
  return budgetRoll(given).find(({ line }) => line === name)?.amounts;
}

describe("the roll-forward of a budget", () => {
  const { inputs, published } = goldenCase("002-mtfs-rollforward");
  const paper: BudgetMovements = {
    opening: figure(inputs, "opening"),
    transfers: figures(inputs, "adj").slice(0, 1),
    growthLevels: levelsOf(figures(inputs, "growth")),
    savingsLevels: levelsOf(figures(inputs, "savings").map((saving) => -saving)),
  };

  test("002-mtfs-rollforward: four net budgets from the totals of the two appendices", () => {
    expect(paper.growthLevels).toEqual(goldenCase("002-growth-appendix-total").published);
    expect(paper.savingsLevels).toEqual(goldenCase("002-savings-appendix-total").published);
    expect(lineOf(paper, "Proposed net budget")).toEqual(published);
    expect(lineOf(paper, "Add proposed growth")).toEqual(figures(inputs, "growth"));
    expect(lineOf(paper, "Less proposed savings")).toEqual(figures(inputs, "savings").map((saving) => -saving));
  });

  test("002-mtfs-subtotal: transfers stand in the first year; each year opens with the budget before it", () => {
    const subTotal = goldenCase("002-mtfs-subtotal");
    expect(lineOf(paper, "Original prior year budget")).toEqual(figures(subTotal.inputs, "opening"));
    expect(lineOf(paper, "Budget transfers and adjustments")).toEqual(figures(subTotal.inputs, "adj"));
    expect(lineOf(paper, "Sub total")).toEqual(subTotal.published);
  });

  test("003-growth-headline, 003-savings-headline: the table of January 2020 from its appendices", () => {
    const given: BudgetMovements = {
      opening: 137_713,
      transfers: [9_775],
      growthLevels: figures(goldenCase("003-growth-headline").inputs, "cumulative"),
      savingsLevels: figures(goldenCase("003-savings-headline").inputs, "cumulative").map((level) => -Math.abs(level)),
    };
    expect(lineOf(given, "Sub total")).toEqual([147_488, 143_083, 143_623, 145_743]);
    expect(lineOf(given, "Less proposed savings")).toEqual([-7_250, -1_195, -170, -100]);
    expect(lineOf(given, "Proposed net budget")).toEqual([143_083, 143_623, 145_743, 147_993]);
  });

  test("increments typed where levels belong move the budget by something else", () => {
    const wrong = { ...paper, savingsLevels: figures(inputs, "savings").map((saving) => -saving) };
    expect(lineOf(wrong, "Proposed net budget")).not.toEqual(published);
  });

  test("the last budget is the opening, all transfers and the last levels; each year opens with the one before", () => {
    fc.assert(
      fc.property(movements, (given) => {
        const budgets = lineOf(given, "Proposed net budget") ?? [];
        expect(budgets.at(-1)).toBe(
          sumExactly([
            given.opening,
            ...given.transfers,
            given.growthLevels.at(-1) ?? 0,
            given.savingsLevels.at(-1) ?? 0,
          ]),
        );
        expect(lineOf(given, "Original prior year budget")).toEqual([given.opening, ...budgets.slice(0, -1)]);
      }),
    );
  });

  test("a positive saving would raise the budget and is refused", () => {
    expect(() => budgetRoll({ ...paper, savingsLevels: [-3390, 5760, -7185, -8285] })).toThrow(
      "savingsLevels, position 2: found 5760; enter a number of 0 or less (MTFS view: a saving is negative)",
    );
  });

  test("series that do not belong together are refused", () => {
    expect(() => budgetRoll({ ...paper, savingsLevels: [-1] })).toThrow(
      "savingsLevels: found 1 value; growthLevels has 4, and both need the same number",
    );
    expect(() => budgetRoll({ ...paper, transfers: [1, 2] })).toThrow(
      "transfers: found 2 values; give one for the first year, or one for each of the 4 years of growthLevels",
    );
    expect(() => budgetRoll({ ...paper, opening: Number.NaN })).toThrow("opening: found NaN");
  });
});

describe("savings tracking", () => {
  test("what is missing of the savings and the year's pressures both count", () => {
    expect(netUnachieved(2353, 1783, 387)).toBe(957);
    expect(netUnachieved(0.3, 0.1, 0.1)).toBe(0.3);
  });

  test("more than was proposed leaves less than nothing", () => {
    expect(netUnachieved(100, 150, 0)).toBe(-50);
    expect(netUnachieved(100, 100, -20)).toBe(-20);
  });

  test("a saving of the MTFS view is refused, for it would count the other way", () => {
    expect(() => netUnachieved(-2353, 1783, 387)).toThrow(
      "proposed: found -2353; enter a number of 0 or more (a saving as a positive amount)",
    );
    expect(() => netUnachieved(2353, -1783, 387)).toThrow("achieved: found -1783");
  });
});

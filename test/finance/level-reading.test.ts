import fc from "fast-check";
import { incrementsOf, levelsOf } from "../../src/finance/increments";
import { DEFAULT_LEDGER_TOLERANCE, readLevels } from "../../src/finance/level-reading";
import { sumExactly } from "../../src/finance/money";
import { figures, goldenCase, numbers } from "../fixtures/golden/cases";

const series = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 2, maxLength: 8 });

describe("levels or increments", () => {
  const savings = goldenCase("002-savings-increment-from-cumulative");
  const levels = figures(savings.inputs, "cumulative");
  const increments = numbers(savings.published);

  test("002-savings-increment-from-cumulative: the appendix holds levels, against the table's years or its total", () => {
    for (const control of [increments, [-8285]]) {
      expect(readLevels(levels, control, DEFAULT_LEDGER_TOLERANCE)).toEqual({
        reading: "levels",
        note: "These are levels: the last, -8,285, is the change of -8,285 over the plan. Where increments belong, enter -3,390; -2,370; -1,425; -1,100.",
      });
    }
  });

  test("002-savings-increment-from-cumulative: the budget table's row typed into the appendix is caught", () => {
    for (const control of [increments, [-8285]]) {
      expect(readLevels(increments, control, DEFAULT_LEDGER_TOLERANCE)).toEqual({
        reading: "increments",
        note: "These are increments: added up, they are the change of -8,285 over the plan. Where levels belong, enter -3,390; -5,760; -7,185; -8,285.",
      });
    }
  });

  test("002-growth-increment-from-cumulative: growth that begins below nil reads as what it is", () => {
    const growth = goldenCase("002-growth-increment-from-cumulative");
    const growthIncrements = numbers(growth.published);
    expect(readLevels(figures(growth.inputs, "cumulative"), growthIncrements, 1).reading).toBe("levels");
    expect(readLevels(growthIncrements, growthIncrements, 1).reading).toBe("increments");
  });

  test("003-cw-restructure-cumulative: the paper itself prints increments beside an appendix of levels", () => {
    const { inputs } = goldenCase("003-cw-restructure-cumulative");
    const collections = figures(inputs, "collections");
    const printed = figures(inputs, "restructure").map((amount, year) => amount + (collections[year] ?? 0));
    expect(readLevels(printed, [450], 1).reading).toBe("increments");
    expect(readLevels(levelsOf(printed), [450], 1).reading).toBe("levels");
  });

  test("002-savings-headline: a headline in £m needs a tolerance of half its last digit", () => {
    expect(readLevels(levels, [-8300], 50).reading).toBe("levels");
    expect(readLevels(levels, [-8300], 1).reading).toBe("neither");
  });

  test("signs the wrong way round are named", () => {
    const positive = levels.map((level) => -level);
    expect(readLevels(positive, increments, 1)).toEqual({
      reading: "neither",
      note: "The signs are the wrong way round: as levels they end at 8,285, as increments they add up to 24,620, and the change over the plan is -8,285. In the MTFS view growth is positive and a saving negative.",
    });
  });

  test("a line that is missing is named", () => {
    const { reading, note } = readLevels([-3290, -5560, -6885, -7885], increments, 1);
    expect(reading).toBe("neither");
    expect(note).toBe(
      "These agree neither way: as levels they end at -7,885, as increments they add up to -23,620, and the change over the plan is -8,285. A line is missing, or an amount is wrong.",
    );
  });

  test("one year out by more than the tolerance is not agreement, even when the total agrees", () => {
    expect(readLevels([-3390, -5762, -7185, -8285], increments, 1).reading).toBe("neither");
    expect(readLevels([-3390, -5761, -7185, -8285], increments, 1).reading).toBe("levels");
  });

  test("what was typed the wrong way round is always caught, and the note's cure reads the right way", () => {
    fc.assert(
      fc.property(series, (changes) => {
        const right = levelsOf(changes);
        expect(readLevels(right, changes, 0).reading).toBe("levels");
        fc.pre(incrementsOf(changes).some((change, year) => change !== changes[year]));
        expect(readLevels(changes, changes, 0).reading).toBe("increments");
      }),
    );
  });

  test("against a total, levels and increments are told apart unless the earlier years come to nothing", () => {
    fc.assert(
      fc.property(series, (changes) => {
        const total = sumExactly(changes);
        expect(readLevels(levelsOf(changes), [total], 0).reading).toBe("levels");
        fc.pre(changes.at(-1) !== total);
        expect(readLevels(changes, [total], 0).reading).toBe("increments");
      }),
    );
  });

  test("002-savings-heading-rule, 002-growth-appendix-total: no printed line shrinks, so none is doubted without a control", () => {
    for (const id of ["002-growth-appendix-total", "002-savings-heading-rule"]) {
      const lines = goldenCase(id).inputs["lines"] as Record<string, number[]>;
      for (const [reference, line] of Object.entries(lines)) {
        expect([reference, readLevels(line, undefined, 1).reading]).toEqual([reference, "levels"]);
      }
    }
    expect(readLevels(figures(goldenCase("002-growth-headline").inputs, "cumulative"), undefined, 1).reading).toBe(
      "levels",
    );
  });

  test("without a control, amounts that shrink are doubted, and what they would be as increments is said", () => {
    expect(readLevels([-400, 0, 0, 0], undefined, 1)).toEqual({
      reading: "unclear",
      note: "As levels these shrink in year 2, from -400 to 0: right only where growth or a saving ends. If they are increments, the levels are -400; -400; -400; -400.",
    });
    expect(readLevels(increments, undefined, 1).reading).toBe("unclear");
    expect(readLevels([-1780, 4250, 6600, 5640], undefined, 1).note).toContain("shrink in year 4, from 6,600 to 5,640");
  });

  test("a control of other years, and a negative tolerance, are refused", () => {
    expect(() => readLevels(levels, [1, 2], 1)).toThrow(
      "control: found 2 values; amounts has 4, and both need the same number",
    );
    expect(() => readLevels(levels, increments, -1)).toThrow("tolerance: found -1; enter a number of 0 or more");
    expect(() => readLevels([Number.NaN], [1], 1)).toThrow("amounts, position 1: found NaN");
    expect(() => readLevels([1], [Number.NaN], 1)).toThrow("control, position 1: found NaN");
  });
});

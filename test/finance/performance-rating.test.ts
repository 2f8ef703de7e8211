import fc from "fast-check";
import {
  type Aim,
  benchmarkRating,
  DEFAULT_AMBER_MARGIN,
  DEFAULT_SIMILAR_THRESHOLD,
  directionOfTravel,
  ragRating,
} from "../../src/finance/performance-rating";
import { figure, figures, goldenCase } from "../fixtures/golden/cases";

type RatedRow = [measure: string, aim: "H" | "L" | "band", value: number, target: number];

const AIMS = { H: "high", L: "low" } as const;
const RATINGS = { G: "Green", A: "Amber", R: "Red" } as const;
const ARROWS = { up: "Improved", similar: "Similar", down: "Not as good" } as const;

const measure = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
const aims = fc.constantFrom<Aim>("high", "low");
const margin = fc.integer({ min: 0, max: 100 }).map((percentage) => percentage / 100);

function turned(aim: Aim): Aim {
  return aim === "high" ? "low" : "high";
}

describe("red, amber, green", () => {
  test("003-rag-rule: every published rating against a single target", () => {
    const { inputs, published } = goldenCase("003-rag-rule");
    const rows = inputs["rows"] as RatedRow[];
    const rated = rows.flatMap(([name, aim, value, target], index) =>
      aim === "band" ? [] : [{ name, aim, value, target, printed: (published as ("G" | "A" | "R")[])[index] ?? "R" }],
    );
    expect(rated).toHaveLength(18);
    for (const { name, aim, value, target, printed } of rated) {
      expect([name, ragRating(value, target, AIMS[aim], DEFAULT_AMBER_MARGIN)]).toEqual([name, RATINGS[printed]]);
    }
  });

  test("003-rag-heritage-exception: a milestone in twelfths gives green, last year's profile the printed amber", () => {
    const { inputs } = goldenCase("003-rag-heritage-exception");
    const value = figure(inputs, "ytd");
    const twelfths = (figure(inputs, "milestone") * 8) / 12;
    expect(ragRating(value, twelfths, "high", DEFAULT_AMBER_MARGIN)).toBe("Green");
    expect(ragRating(value, figure(inputs, "prev_ytd"), "high", DEFAULT_AMBER_MARGIN)).toBe("Amber");
  });

  test("a target is met when equal, also where binary arithmetic leaves noise", () => {
    expect(ragRating(0.1 + 0.2, 0.3, "low", 0)).toBe("Green");
    expect(ragRating(1 - 0.9, 0.1, "high", 0)).toBe("Green");
  });

  test("the margin is a share of the target and belongs to amber", () => {
    expect(ragRating(79.2, 88, "high", 0.1)).toBe("Amber");
    expect(ragRating(79.1, 88, "high", 0.1)).toBe("Red");
    expect(ragRating(110, 100, "low", 0.1)).toBe("Amber");
    expect(ragRating(110.1, 100, "low", 0.1)).toBe("Red");
    expect(ragRating(99.9, 100, "high", 0)).toBe("Red");
    expect(ragRating(1, 0, "low", 0.1)).toBe("Red");
  });

  test("more of what the aim asks for never makes a rating worse, and both aims mirror each other", () => {
    const order = ["Red", "Amber", "Green"];
    fc.assert(
      fc.property(measure, measure, measure, aims, margin, (value, more, target, aim, amber) => {
        const better = aim === "high" ? value + Math.abs(more) : value - Math.abs(more);
        expect(order.indexOf(ragRating(better, target, aim, amber))).toBeGreaterThanOrEqual(
          order.indexOf(ragRating(value, target, aim, amber)),
        );
        expect(ragRating(-value, -target, turned(aim), amber)).toBe(ragRating(value, target, aim, amber));
      }),
    );
  });

  test("values, targets and margins are checked", () => {
    expect(() => ragRating(Number.NaN, 1, "high", 0.1)).toThrow("value: found NaN");
    expect(() => ragRating(1, Number.POSITIVE_INFINITY, "high", 0.1)).toThrow("target: found Infinity");
    expect(() => ragRating(1, 1, "high", 10)).toThrow("amber: found 10, which is 1000%");
  });
});

describe("direction of travel", () => {
  test("002-perf-dot-rule: every published arrow", () => {
    const { inputs, published } = goldenCase("002-perf-dot-rule");
    const before = figures(inputs, "prev");
    expect(figure(inputs, "threshold")).toBe(DEFAULT_SIMILAR_THRESHOLD);
    const words = figures(inputs, "now").map((now, index) =>
      directionOfTravel(now, before[index] ?? Number.NaN, "high", DEFAULT_SIMILAR_THRESHOLD),
    );
    expect(words).toEqual((published as (keyof typeof ARROWS)[]).map((arrow) => ARROWS[arrow]));
  });

  test("where less is better, a fall is an improvement", () => {
    expect(directionOfTravel(868, 897, "low", 0.025)).toBe("Improved");
    expect(directionOfTravel(897, 868, "low", 0.025)).toBe("Not as good");
    expect(directionOfTravel(61, 60, "low", 0.025)).toBe("Similar");
  });

  test("a change of exactly the threshold counts as none; from nothing every change counts", () => {
    expect(directionOfTravel(102.5, 100, "high", 0.025)).toBe("Similar");
    expect(directionOfTravel(97.5, 100, "high", 0.025)).toBe("Similar");
    expect(directionOfTravel(102.6, 100, "high", 0.025)).toBe("Improved");
    expect(directionOfTravel(0, 0, "high", 0.025)).toBe("Similar");
    expect(directionOfTravel(0.1, 0, "high", 0.025)).toBe("Improved");
  });

  test("both aims mirror each other", () => {
    const mirrored = { Improved: "Not as good", Similar: "Similar", "Not as good": "Improved" };
    fc.assert(
      fc.property(measure, measure, aims, margin, (value, prior, aim, threshold) => {
        expect(directionOfTravel(value, prior, turned(aim), threshold)).toBe(
          mirrored[directionOfTravel(value, prior, aim, threshold)],
        );
        expect(directionOfTravel(prior, prior, aim, threshold)).toBe("Similar");
      }),
    );
  });

  test("values and thresholds are checked", () => {
    expect(() => directionOfTravel(1, Number.NaN, "high", 0.1)).toThrow("prior: found NaN");
    expect(() => directionOfTravel(1, 1, "high", 2.5)).toThrow("threshold: found 2.5, which is 250%");
  });
});

describe("rating against a benchmark", () => {
  test("002-perf-satisfaction-contradiction: the words are computed, and 64.5 is not lower than 64.4", () => {
    const { inputs } = goldenCase("002-perf-satisfaction-contradiction");
    const local = figure(inputs, "local");
    const national = figure(inputs, "national");
    expect(benchmarkRating(local, national, "high", DEFAULT_SIMILAR_THRESHOLD)).toBe("Similar");
    expect(benchmarkRating(local, national, "high", 0)).toBe("Better");
  });

  test("002-perf-creative-learning: similar to the milestone and not as good as last year, independently", () => {
    const { inputs, published } = goldenCase("002-perf-creative-learning");
    const now = figure(inputs, "now");
    expect(published).toEqual(["down", "similar"]);
    expect(directionOfTravel(now, figure(inputs, "prev"), "high", DEFAULT_SIMILAR_THRESHOLD)).toBe(ARROWS.down);
    expect(benchmarkRating(now, figure(inputs, "milestone"), "high", DEFAULT_SIMILAR_THRESHOLD)).toBe("Similar");
  });

  test.each([
    ["people with a learning disability at home", 85.3, 81.6, "high", "Better"],
    ["carers who were consulted", 66.8, 66.4, "high", "Similar"],
    ["people with as much social contact as they like", 45, 46, "high", "Similar"],
    ["carers who find information", 56.1, 59, "high", "Below"],
    ["admissions of people aged 18 to 64 per 100,000", 13.8, 15.2, "low", "Better"],
    ["admissions of people aged 65 or over per 100,000", 564, 566, "low", "Similar"],
  ] as const)("paper 002 describes %s (%d against %d nationally) as %s-aim %s", (_, value, national, aim, word) => {
    expect(benchmarkRating(value, national, aim, DEFAULT_SIMILAR_THRESHOLD)).toBe(word);
  });

  test("values and thresholds are checked", () => {
    expect(() => benchmarkRating(1, Number.NaN, "high", 0.1)).toThrow("benchmark: found NaN");
    expect(() => benchmarkRating(1, 1, "high", -0.1)).toThrow("threshold: found -0.1; a rate is from 0% to 100%");
  });
});

import fc from "fast-check";
import { mayDisregardForPrice } from "../../src/finance/abnormally-low";
import { bidChecks } from "../../src/finance/bid-check";
import { explainGap } from "../../src/finance/bid-gap";
import { bidScores, SCORING_METHODS, type ScoringMethod } from "../../src/finance/bid-score";
import { domainCase, figure, figures } from "../fixtures/golden/cases";

const scored = (prices: readonly number[], method: ScoringMethod, terms = {}): number[] =>
  bidScores(prices, { method, weight: 100, ...terms }).map(({ score }) => score);

describe("published methods", () => {
  test("PR-01: lowest over bid", () => {
    const { inputs, expected, tolerance } = domainCase("PR-01");
    const scores = scored(figures(inputs, "bids"), "lowest");
    ["a", "b", "c"].forEach((bid, index) => {
      expect(Math.abs((scores[index] ?? 0) - figure(expected, bid))).toBeLessThanOrEqual(tolerance);
    });
    expect(scores[1]).toBeCloseTo(83.3333, 4);
  });

  test("PR-02: a point for each per cent from the mean, between 0 and 100", () => {
    const { inputs, expected } = domainCase("PR-02");
    expect(scored(figures(inputs, "bids"), "mean")).toEqual(["a", "b", "c"].map((bid) => figure(expected, bid)));
    expect(scored([1, 1, 10], "mean")).toEqual([100, 100, 0]);
  });

  test("a straight line from the ceiling to the optimal price, or to the lowest bid", () => {
    expect(scored([16, 18, 20, 22], "ceiling", { ceiling: 20 })).toEqual([100, 50, 0, 0]);
    expect(scored([16, 18, 20], "ceiling", { ceiling: 20, optimal: 12 })).toEqual([50, 25, 0]);
  });

  test("with a published optimal price no bid changes another's score; by the lowest bid it does", () => {
    const absolute = { ceiling: 20, optimal: 12 };
    expect(scored([16, 18], "ceiling", absolute)).toEqual(scored([16, 18, 13], "ceiling", absolute).slice(0, 2));
    expect(scored([16, 18], "ceiling", { ceiling: 20 })).not.toEqual(
      scored([16, 18, 13], "ceiling", { ceiling: 20 }).slice(0, 2),
    );
  });

  test("price for each quality point, and quality alone at a fixed price", () => {
    expect(scored([18, 20], "per quality point", { quality: [60, 80] })).toEqual([expect.closeTo(83.3333, 4), 100]);
    expect(scored([19, 19, 19], "fixed price", { quality: [60, 80, 80], weight: 50 })).toEqual([30, 40, 40]);
  });

  test("bids with the same score share the better rank, and the next is left out", () => {
    expect(bidScores([2, 1, 1, 3], { method: "lowest", weight: 40 }).map(({ rank }) => rank)).toEqual([3, 1, 1, 4]);
    expect(bidScores([0.1 + 0.2, 0.3], { method: "lowest", weight: 100 }).map(({ rank }) => rank)).toEqual([1, 1]);
  });
});

const prices = fc.array(
  fc.integer({ min: 100, max: 5000 }).map((pence) => pence / 100),
  { minLength: 1, maxLength: 12 },
);

describe("for any bids", () => {
  test("scores are from 0 to the weight; a lower price never scores less; ranks follow the scores", () => {
    fc.assert(
      fc.property(
        prices,
        fc.constantFrom("lowest", "mean", "ceiling"),
        fc.integer({ min: 1, max: 100 }),
        (bids, method, weight) => {
          const results = bidScores(bids, { method: method as ScoringMethod, weight, ceiling: 51 });
          results.forEach(({ score, rank }, index) => {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(weight);
            expect(rank).toBe(1 + results.filter((other) => other.score > score).length);
            results.forEach((other, place) => {
              expect((bids[place] ?? 0) < (bids[index] ?? 0) ? other.score >= score : true).toBe(true);
            });
          });
          expect(results.some(({ rank }) => rank === 1)).toBe(true);
        },
      ),
    );
  });

  test("the lowest bid has all the points by lowest over bid", () => {
    fc.assert(
      fc.property(prices, (bids) => {
        expect(Math.max(...scored(bids, "lowest"))).toBe(100);
      }),
    );
  });
});

describe("what a method lacks is named", () => {
  test.each<[ScoringMethod, number[], object, string]>([
    ["ceiling", [1], {}, 'ceiling: the method "ceiling" needs the price'],
    ["ceiling", [20, 21], { ceiling: 20 }, "enter a ceiling above the lowest bid, 20"],
    ["ceiling", [1], { ceiling: 20, optimal: 20 }, "enter a ceiling above the optimal price, 20"],
    ["per quality point", [1], {}, "quality: the method"],
    ["per quality point", [1], { quality: [0] }, "quality, position 1: found 0; a bid without quality points"],
    ["fixed price", [19, 20], { quality: [1, 2] }, "prices, position 2: found 20 beside 19"],
    ["lowest", [1, 0], {}, "prices, position 2: found 0; enter a number of more than 0"],
    ["lowest", [1], { weight: 101 }, "weight: found 101"],
    ["fixed price", [1], { quality: [101] }, "quality, position 1: found 101"],
    ["fixed price", [1, 1], { quality: [1] }, "quality: found 1 value; prices has 2"],
  ])("%s %j %j", (method, bids, terms, message) => {
    expect(() => scored(bids, method, terms)).toThrow(message);
  });
});

test("there are five methods", () => {
  expect(SCORING_METHODS).toHaveLength(5);
});

describe("screening", () => {
  const verdicts = (bids: number[], limits: Partial<Parameters<typeof bidChecks>[1]> = {}): string[] =>
    bidChecks(bids, { floor: [15], threshold: 0.1, ...limits }).map(({ verdict }) => verdict);

  test("ceiling first, then the floor, then the other bids", () => {
    expect(verdicts([23, 14, 15, 16, 19], { ceiling: 22 })).toEqual([
      "above ceiling",
      "below floor",
      "abnormally low",
      "in range",
      "in range",
    ]);
  });

  test("at the ceiling, at the floor and at the threshold a bid is in range", () => {
    expect(verdicts([15, 22], { ceiling: 22, threshold: 0.5 })).toEqual(["in range", "in range"]);
    expect(verdicts([18, 22], { floor: [10] })).toEqual(["in range", "in range"]);
    expect(verdicts([17.99, 22], { floor: [10] })).toEqual(["abnormally low", "in range"]);
  });

  test("each bid may have a floor of its own", () => {
    expect(verdicts([15, 15], { floor: [14, 16] })).toEqual(["in range", "below floor"]);
    expect(() => verdicts([15, 15, 15], { floor: [14, 16] })).toThrow("floor: found 2 values; give one floor for all");
    expect(() => verdicts([15], { ceiling: 14 })).toThrow("ceiling: found £14.00, below the floor of £15.00");
    expect(() => verdicts([15], { threshold: 10 })).toThrow("threshold: found 10");
  });

  const buildUp = [
    { line: "Contact pay", pounds: 6.31 },
    { line: "Travel time", pounds: 1.2 },
    { line: "Running costs", pounds: 4.1 },
    { line: "Surplus", pounds: 0.46 },
    { line: "Total", pounds: 12.07 },
  ];

  test("the reason names the line that a gap is as large as", () => {
    expect(bidChecks([13.85], { floor: [15], threshold: 0.1, buildUp })[0]?.reason).toBe(
      "£13.85 is £1.15 (7.67%) below the floor of £15.00: about the line Travel time (£1.20); ask whether it is in the price",
    );
    expect(explainGap(0.3, buildUp)).toBe("£0.30 of the £0.46 for Surplus");
    expect(explainGap(2.46, buildUp)).toBe("all of Surplus and £2.00 of the £4.10 for Running costs");
    expect(explainGap(5, buildUp)).toBe("all of Surplus and Running costs and £0.44 of the £1.20 for Travel time");
    expect(explainGap(13, buildUp)).toBe("more than the whole build-up");
  });

  test("PR-04: a low price is disregarded only after notice and an opportunity, and never once the supplier has shown it can perform", () => {
    const { expected } = domainCase("PR-04");
    const all = { consideredLow: true, notified: true, opportunityGiven: true, demonstrated: false };
    expect(Number(mayDisregardForPrice(all))).toBe(figure(expected, "tt"));
    expect(Number(mayDisregardForPrice({ ...all, demonstrated: true }))).toBe(figure(expected, "demonstrated"));
    expect(Number(mayDisregardForPrice({ ...all, notified: false }))).toBe(figure(expected, "not_notified"));
    expect(mayDisregardForPrice({ ...all, opportunityGiven: false })).toBe(false);
    expect(mayDisregardForPrice({ ...all, consideredLow: false })).toBe(false);
  });
});

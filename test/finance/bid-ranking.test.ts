import { rankBids, type EvaluatedBid, type RankingTerms } from "../../src/finance/bid-ranking";
import { bidWithdrawals, inWords } from "../../src/finance/bid-withdrawals";
import { seededRandom } from "../../src/finance/seeded-random";

const terms = (change: Partial<RankingTerms> = {}): RankingTerms => ({
  method: "lowest",
  priceWeight: 40,
  tie: "quality",
  decimals: 2,
  ...change,
});
const bidsOf = (...rows: readonly (readonly [string, number | undefined, number])[]): EvaluatedBid[] =>
  rows.map(([bid, price, quality]) => ({ bid, price, quality }));
const totals = (bids: readonly EvaluatedBid[], change?: Partial<RankingTerms>): (number | undefined)[] =>
  rankBids(bids, terms(change)).map(({ points }) => points?.total);
const ranks = (bids: readonly EvaluatedBid[], change?: Partial<RankingTerms>): (number | undefined)[] =>
  rankBids(bids, terms(change)).map(({ points }) => points?.rank);

describe("price and quality points", () => {
  test("PR-01 at a weight of 40, with quality for the rest", () => {
    const ranked = rankBids(bidsOf(["A", 1, 50], ["B", 1.2, 90], ["C", 2, 100]), terms());
    expect(ranked.map(({ points }) => points?.price)).toEqual([40, 33.33, 20]);
    expect(ranked.map(({ points }) => points?.quality)).toEqual([30, 54, 60]);
    expect(ranked.map(({ points }) => points?.total)).toEqual([70, 87.33, 80]);
    expect(ranked.map(({ points }) => points?.rank)).toEqual([3, 1, 2]);
  });

  test("PR-02 at the whole weight", () => {
    const bids = bidsOf(["A", 90, 0], ["B", 100, 0], ["C", 110, 0]);
    expect(totals(bids, { method: "mean", priceWeight: 100 })).toEqual([60, 50, 40]);
  });

  test("a straight line from the ceiling to the optimal price", () => {
    const bids = bidsOf(["A", 20, 100], ["B", 22, 100], ["C", 25, 100]);
    expect(totals(bids, { method: "ceiling", ceiling: 25, optimal: 20 })).toEqual([100, 84, 60]);
  });

  test("price per quality point decides all 100 points, and a bid without quality has none", () => {
    const ranked = rankBids(bidsOf(["A", 20, 80], ["B", 18, 60], ["C", 15, 0]), terms({ method: "per quality point" }));
    expect(ranked.map(({ points }) => points?.total)).toEqual([100, 83.33, undefined]);
    expect(ranked[0]?.points?.quality).toBeUndefined();
  });

  test("at a fixed price quality is the total, and prices that differ change nothing", () => {
    const bids = bidsOf(["A", 20, 80], ["B", 18, 90]);
    expect(totals(bids, { method: "fixed price" })).toEqual([80, 90]);
    expect(ranks(bids, { method: "fixed price" })).toEqual([2, 1]);
  });

  test("no weight for price leaves quality alone, no weight for quality price alone", () => {
    const bids = bidsOf(["A", 20, 80], ["B", 25, 90]);
    expect(totals(bids, { priceWeight: 0 })).toEqual([80, 90]);
    expect(totals(bids, { priceWeight: 100 })).toEqual([100, 80]);
  });
});

describe("ties", () => {
  const tied = bidsOf(["A", 20, 80], ["B", 25, 93.333_333_333_333], ["C", 40, 10]);

  test("the stated rule decides between totals that print the same", () => {
    expect(totals(tied).slice(0, 2)).toEqual([88, 88]);
    expect(ranks(tied)).toEqual([2, 1, 3]);
    expect(ranks(tied, { tie: "price" })).toEqual([1, 2, 3]);
    expect(ranks(tied, { tie: "shared" })).toEqual([1, 1, 3]);
  });

  test("bids that are alike in everything share a place whatever the rule", () => {
    expect(ranks(bidsOf(["A", 20, 80], ["B", 20, 80]))).toEqual([1, 1]);
  });
});

describe("bids that are not ranked", () => {
  test("a bid without a price has no place, and does not count in the others' scores", () => {
    const without = rankBids(bidsOf(["A", 20, 80], ["B", undefined, 100], ["C", 25, 70]), terms());
    expect(without[1]).toEqual({ bid: "B" });
    expect(without[0]?.points).toEqual(rankBids(bidsOf(["A", 20, 80], ["C", 25, 70]), terms())[0]?.points);
  });

  test("nobody with a price", () => expect(rankBids(bidsOf(["A", undefined, 1]), terms())).toEqual([{ bid: "A" }]));
});

describe("withdrawals", () => {
  test("by the mean, a bid that goes can turn two others round", () => {
    const bids = bidsOf(["A", 10, 60], ["B", 12, 74], ["C", 25, 60]);
    const [withoutA, , withoutC] = bidWithdrawals(bids, terms({ method: "mean", priceWeight: 50 }));
    expect(withoutA).toMatchObject({ withdrawn: "A", first: ["B"], changes: false });
    const full = ranks(bids, { method: "mean", priceWeight: 50 });
    expect(full.slice(0, 2)).toEqual([2, 1]);
    expect(withoutC).toMatchObject({ withdrawn: "C", first: ["A"], changes: true });
  });

  test("the last bid leaves nobody; a bid that is not ranked cannot withdraw", () => {
    expect(bidWithdrawals(bidsOf(["A", 10, 50], ["B", undefined, 50]), terms())).toEqual([
      { withdrawn: "A", first: [], order: [], changes: false },
    ]);
  });

  test("shared places in words", () => expect(inWords([["B"], ["A", "D"]])).toBe("B, A = D"));
});

describe("whatever the bids", () => {
  const random = seededRandom(7);
  const pick = (low: number, high: number): number => low + random() * (high - low);
  const cases = Array.from({ length: 40 }, (_, round) => ({
    bids: Array.from({ length: 2 + (round % 8) }, (__, index) => ({
      bid: `Bidder ${index}`,
      price: pick(15, 30),
      quality: pick(1, 100),
    })),
    method: (["lowest", "mean", "ceiling", "per quality point", "fixed price"] as const)[round % 5]!,
  }));

  test.each(cases)("points lie within 0 to 100 and places follow totals ($method)", ({ bids, method }) => {
    const ranked = rankBids(bids, terms({ method, ceiling: 30 }));
    const points = ranked.map((each) => each.points!);
    for (const { total, rank } of points) {
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(100);
      expect(points.every((other) => other.total <= total || other.rank < rank)).toBe(true);
    }
    expect(Math.min(...points.map(({ rank }) => rank))).toBe(1);
  });

  test.each(cases)("a dearer price never gains points ($method)", ({ bids, method }) => {
    const [first, ...rest] = bids;
    const before = rankBids(bids, terms({ method, ceiling: 40, optimal: 10 }))[0]!.points!.total;
    const dearer = [{ ...first!, price: first!.price * 1.2 }, ...rest];
    expect(rankBids(dearer, terms({ method, ceiling: 40, optimal: 10 }))[0]!.points!.total).toBeLessThanOrEqual(before);
  });

  test.each(cases)("the order in which bids are listed is nothing to their points ($method)", ({ bids, method }) => {
    const listed = rankBids(bids, terms({ method, ceiling: 30 }));
    const reversed = rankBids([...bids].reverse(), terms({ method, ceiling: 30 })).reverse();
    expect(reversed).toEqual(listed);
  });
});

describe("bad input", () => {
  test.each<[string, EvaluatedBid[], Partial<RankingTerms>, RegExp]>([
    ["one name twice", bidsOf(["A", 1, 1], [" a ", 2, 1]), {}, /" a " twice/],
    ["a price of 0", bidsOf(["A", 0, 1]), {}, /found 0/],
    ["quality above 100", bidsOf(["A", 1, 101]), {}, /found 101/],
    ["a weight above 100", bidsOf(["A", 1, 1]), { priceWeight: 101 }, /found 101/],
    ["no ceiling", bidsOf(["A", 1, 1]), { method: "ceiling" }, /needs the price/],
  ])("%s", (_, bids, change, message) => {
    expect(() => rankBids(bids, terms(change))).toThrow(message);
  });
});

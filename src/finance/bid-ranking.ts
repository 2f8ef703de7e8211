import type { Decimal } from "decimal.js";
import { bidScores, type ScoringMethod } from "./bid-score";
import { FinanceError } from "./finance-error";
import { ExactNumber } from "./money";
import { checkNumber } from "./number-checks";

/** What decides between bids with the same total; "shared": nothing does, and they share the better place. */
export const TIE_RULES = ["quality", "price", "shared"] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** A bid as it comes to the evaluation. */
export interface EvaluatedBid {
  readonly bid: string;
  /** £, more than 0; undefined where the bid is not ranked: incomplete, withdrawn, below the quality minimum. */
  readonly price: number | undefined;
  /** Quality points out of 100. */
  readonly quality: number;
}

/** How price and quality become one order. */
export interface RankingTerms {
  readonly method: ScoringMethod;
  /** Points of 100 that price carries; quality carries the rest. */
  readonly priceWeight: number;
  /** £ at which a bid scores nothing, by the method "ceiling". */
  readonly ceiling?: number | undefined;
  /** £ at which a bid scores full points, by the method "ceiling"; the lowest bid when left out. */
  readonly optimal?: number | undefined;
  readonly tie: TieRule;
  /** Decimals to which each score is rounded before totals are made and compared. */
  readonly decimals: number;
}

/** Points and place of a bid; no points at all where it is not ranked. */
export interface RankedBid {
  readonly bid: string;
  readonly points?: {
    /** Undefined by "fixed price", where price earns nothing. */
    readonly price: number | undefined;
    /** Undefined by "per quality point", where quality is in the price's score already. */
    readonly quality: number | undefined;
    readonly total: number;
    readonly rank: number;
  };
}

const ALL_POINTS = 100;

interface Scored {
  readonly bid: EvaluatedBid;
  readonly price: Decimal | undefined;
  readonly quality: Decimal | undefined;
  readonly total: Decimal;
}

/**
 * Price and quality points of bids, their totals and their order.
 *
 * By "lowest", "mean" and "ceiling" price carries its weight and quality the rest of 100. By "per quality point" and "fixed price"
 * the method decides all 100 points. Each score is rounded half up to the stated decimals before the total is made, so that what is
 * printed adds up; totals are compared as printed.
 *
 * @param bids Names, prices in £ and quality out of 100; a bid without a price is not ranked, and neither is one without quality
 * points by "per quality point".
 * @param terms Method, weight of price (0 to 100), what the method needs, rule for ties, decimals (0 to 6).
 * @returns One row for each bid, in the order given.
 * @throws FinanceError for two bids of one name, a value out of range, or what the method lacks.
 * @see PR-01 for the scores of prices.
 * @example rankBids([{ bid: "A", price: 20, quality: 80 }, { bid: "B", price: 25, quality: 90 }],
 * { method: "lowest", priceWeight: 40, tie: "quality", decimals: 2 }).map(({ points }) => points?.total) // [88, 86]
 */
export function rankBids(bids: readonly EvaluatedBid[], terms: RankingTerms): RankedBid[] {
  checkBids(bids);
  checkNumber(terms.priceWeight, "priceWeight", { atLeast: 0, atMost: ALL_POINTS, unit: "points" });
  checkNumber(terms.decimals, "decimals", { atLeast: 0, atMost: 6, whole: true });
  const ranked = bids.filter(
    ({ price, quality }) => price !== undefined && !(terms.method === "per quality point" && quality === 0),
  );
  const scored = new Map(scoresOf(ranked, terms).map((each) => [each.bid, each]));
  return bids.map((bid): RankedBid => {
    const own = scored.get(bid);
    if (own === undefined) return { bid: bid.bid };
    const ahead = [...scored.values()].filter((other) => isAhead(other, own, terms.tie)).length;
    return {
      bid: bid.bid,
      points: {
        price: own.price?.toNumber(),
        quality: own.quality?.toNumber(),
        total: own.total.toNumber(),
        rank: 1 + ahead,
      },
    };
  });
}

function scoresOf(bids: readonly EvaluatedBid[], { decimals, ...terms }: RankingTerms): Scored[] {
  if (bids.length === 0) return [];
  const rounded = (points: Decimal): Decimal => points.toDecimalPlaces(decimals, ExactNumber.ROUND_HALF_UP);
  const { method, priceWeight } = terms;
  const none = new ExactNumber(0);
  const prices = bids.map(({ price }) => price ?? Number.NaN);
  const ofPrice = (weight: number): Decimal[] =>
    weight === 0
      ? prices.map(() => none)
      : bidScores(prices, { ...terms, weight, quality: bids.map(({ quality }) => quality) }).map(({ score }) =>
          rounded(new ExactNumber(score)),
        );
  if (method === "fixed price") {
    return bids.map((bid) => {
      const quality = rounded(new ExactNumber(bid.quality));
      return { bid, price: undefined, quality, total: quality };
    });
  }
  if (method === "per quality point") {
    return ofPrice(ALL_POINTS).map((price, index) => ({
      bid: bids[index] as EvaluatedBid,
      price,
      quality: undefined,
      total: price,
    }));
  }
  return ofPrice(priceWeight).map((price, index) => {
    const bid = bids[index] as EvaluatedBid;
    const quality = rounded(new ExactNumber(bid.quality).times(ALL_POINTS - priceWeight).dividedBy(ALL_POINTS));
    return { bid, price, quality, total: price.plus(quality) };
  });
}

function isAhead(one: Scored, other: Scored, tie: TieRule): boolean {
  if (!one.total.equals(other.total)) return one.total.greaterThan(other.total);
  switch (tie) {
    case "quality":
      return one.bid.quality > other.bid.quality;
    case "price":
      return Number(one.bid.price) < Number(other.bid.price);
    case "shared":
      return false;
  }
}

function checkBids(bids: readonly EvaluatedBid[]): void {
  const seen = new Set<string>();
  bids.forEach(({ bid, price, quality }, index) => {
    const key = bid.trim().toLowerCase();
    if (seen.has(key)) {
      throw new FinanceError(`found "${bid}" twice; give each bid a name of its own`, `bids, position ${index + 1}`);
    }
    seen.add(key);
    if (price !== undefined) checkNumber(price, `prices, position ${index + 1}`, { above: 0, unit: "£" });
    checkNumber(quality, `quality, position ${index + 1}`, {
      atLeast: 0,
      atMost: ALL_POINTS,
      unit: "points out of 100",
    });
  });
}

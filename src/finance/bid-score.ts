import type { Decimal } from "decimal.js";
import { FinanceError } from "./finance-error";
import { ExactNumber } from "./money";
import { checkEqualLengths, checkNumber, type NumberRange, showNumber } from "./number-checks";

/** The published ways of turning prices into scores. */
export const SCORING_METHODS = ["lowest", "mean", "ceiling", "per quality point", "fixed price"] as const;
export type ScoringMethod = (typeof SCORING_METHODS)[number];

/** What the arguments of a score accept. */
export const BID_RANGES = {
  price: { above: 0, unit: "£" },
  weight: { above: 0, atMost: 100, unit: "points" },
  quality: { atLeast: 0, atMost: 100, unit: "points out of 100" },
} as const satisfies Record<string, NumberRange>;

/** What some methods need beside the prices. */
export interface ScoringTerms {
  readonly method: ScoringMethod;
  /** Most points a bid can score, more than 0 and at most 100. */
  readonly weight: number;
  /** Quality points out of 100, one for each price. */
  readonly quality?: readonly number[] | undefined;
  /** The published price that scores nothing. */
  readonly ceiling?: number | undefined;
  /** The published price that scores full points; the lowest bid when left out. */
  readonly optimal?: number | undefined;
}

/** A bid's points and its place; bids with the same points share the better place. */
export interface BidScore {
  readonly score: number;
  readonly rank: number;
}

/** Digits in which Excel compares numbers. */
const COMPARED_DIGITS = 15;
const POINTS_OF_THE_MEAN = 50;

/**
 * Scores bids by one of five published methods.
 *
 * lowest: weight × lowest ÷ bid. mean: 50 of 100 points at the mean, a point for each per cent below it, 0 to 100. ceiling: in a
 * straight line from nothing at the ceiling to full points at the optimal price. per quality point: lowest price per point ÷ the
 * bid's. fixed price: quality alone.
 *
 * @param prices One for each bid, more than 0.
 * @param terms The method, its weight and what it needs.
 * @returns Points (0 to the weight, not rounded) and rank of each bid, in the order given. Bids with the same points share a rank and
 * the next rank is left out (1, 1, 3).
 * @throws FinanceError naming what the method needs and lacks, or a value out of range.
 * @see PR-01, PR-02.
 * @example bidScores([1, 1.2, 2], { method: "lowest", weight: 100 }).map(({ score }) => score) // [100, 83.33..., 50]
 */
export function bidScores(prices: readonly number[], terms: ScoringTerms): BidScore[] {
  prices.forEach((price, index) => checkNumber(price, `prices, position ${index + 1}`, BID_RANGES.price));
  const weight = checkNumber(terms.weight, "weight", BID_RANGES.weight);
  if (terms.quality !== undefined) {
    checkEqualLengths({ prices, quality: terms.quality });
    terms.quality.forEach((points, index) => checkNumber(points, `quality, position ${index + 1}`, BID_RANGES.quality));
  }
  const shares = SHARES[terms.method](
    prices.map((price) => new ExactNumber(price)),
    terms,
  );
  const scores = shares.map((share) => share.times(weight).toSignificantDigits(COMPARED_DIGITS));
  return scores.map((score) => ({
    score: score.toNumber(),
    rank: 1 + scores.filter((other) => other.greaterThan(score)).length,
  }));
}

/** Share of the weight that each bid gets, 0 to 1. */
const SHARES: Readonly<Record<ScoringMethod, (prices: Decimal[], terms: ScoringTerms) => Decimal[]>> = {
  lowest: (prices) => prices.map((price) => ExactNumber.min(...prices).dividedBy(price)),
  mean: (prices) => {
    const mean = prices.reduce((sum, price) => sum.plus(price)).dividedBy(prices.length);
    return prices.map((price) => {
      const percentAbove = price.minus(mean).dividedBy(mean).times(100);
      return within(new ExactNumber(POINTS_OF_THE_MEAN).minus(percentAbove).dividedBy(100));
    });
  },
  ceiling: (prices, { ceiling, optimal }) => {
    if (ceiling === undefined) {
      throw new FinanceError('the method "ceiling" needs the price at which a bid scores nothing', "ceiling");
    }
    const most = new ExactNumber(checkNumber(ceiling, "ceiling", BID_RANGES.price));
    const best =
      optimal === undefined
        ? ExactNumber.min(...prices)
        : new ExactNumber(checkNumber(optimal, "optimal", { atLeast: 0, unit: "£" }));
    if (best.greaterThanOrEqualTo(most)) {
      const name = optimal === undefined ? "the lowest bid" : "the optimal price";
      throw new FinanceError(
        `found ${showNumber(most.toNumber())}; enter a ceiling above ${name}, ${showNumber(best.toNumber())}`,
        "ceiling",
      );
    }
    return prices.map((price) => within(most.minus(price).dividedBy(most.minus(best))));
  },
  "per quality point": (prices, { quality }) => {
    const points = qualityFor("per quality point", quality);
    const perPoint = prices.map((price, index) => {
      const earned = points[index] ?? 0;
      if (earned === 0) {
        throw new FinanceError(
          "found 0; a bid without quality points has no price per point: leave it out, as below the quality minimum",
          `quality, position ${index + 1}`,
        );
      }
      return price.dividedBy(earned);
    });
    return perPoint.map((each) => ExactNumber.min(...perPoint).dividedBy(each));
  },
  "fixed price": (prices, { quality }) => {
    const points = qualityFor("fixed price", quality);
    const other = prices.findIndex((price) => !price.equals(prices[0] ?? price));
    if (other >= 0) {
      throw new FinanceError(
        `found ${showNumber(prices[other]?.toNumber() ?? 0)} beside ${showNumber(prices[0]?.toNumber() ?? 0)}; with the method "fixed price" every bid carries the price set`,
        `prices, position ${other + 1}`,
      );
    }
    return points.map((earned) => new ExactNumber(earned).dividedBy(100));
  },
};

function qualityFor(method: ScoringMethod, quality: readonly number[] | undefined): readonly number[] {
  if (quality === undefined) {
    throw new FinanceError(`the method "${method}" needs the quality points of each bid (0 to 100)`, "quality");
  }
  return quality;
}

function within(share: Decimal): Decimal {
  return ExactNumber.max(0, ExactNumber.min(1, share));
}

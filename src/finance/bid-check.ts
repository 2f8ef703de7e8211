import { FinanceError } from "./finance-error";
import { explainGap } from "./bid-gap";
import { ExactNumber } from "./money";
import { checkNumber, checkRate, POSITIVE } from "./number-checks";
import { inPounds, percentage } from "./rate-wording";

/** What a price looks like before anybody has asked the bidder; none of them is a decision. */
export type BidVerdict = "above ceiling" | "below floor" | "abnormally low" | "in range";

/** What prices are held against. */
export interface BidLimits {
  /** £: what the work costs by the build-up; one for each price, or one for all. */
  readonly floor: readonly number[];
  /** £: the most the council pays. */
  readonly ceiling?: number | undefined;
  /** Share below the mean of all bids from which a price is called abnormally low, 0 to 1. */
  readonly threshold: number;
  /** The build-up behind the floor, to say which line a gap is as large as. */
  readonly buildUp?: readonly { readonly line: string; readonly pounds: number }[] | undefined;
}

/** A bid with its verdict and the figures behind it. */
export interface BidCheck {
  readonly verdict: BidVerdict;
  readonly reason: string;
}

/**
 * Screens prices: above the ceiling, below the cost floor, or far below the other bids.
 *
 * A flag starts a conversation with the bidder and decides nothing: under section 19 of the Procurement Act 2023 a tender may be
 * disregarded as abnormally low only after notice and a reasonable opportunity to explain.
 *
 * @param prices One for each bid, more than 0.
 * @param limits Floor, ceiling and threshold.
 * @returns The first verdict that applies, in the order above ceiling, below floor, abnormally low, in range.
 * @throws FinanceError for a ceiling below a floor or a value out of range.
 * @example bidChecks([12.1], { floor: [15.19], threshold: 0.1 })[0].verdict // "below floor"
 */
export function bidChecks(prices: readonly number[], limits: BidLimits): BidCheck[] {
  const threshold = checkRate(limits.threshold, "threshold");
  const bids = prices.map(
    (price, index) => new ExactNumber(checkNumber(price, `prices, position ${index + 1}`, { ...POSITIVE, unit: "£" })),
  );
  const floors = floorOfEach(bids.length, limits);
  const mean = bids.reduce((sum, bid) => sum.plus(bid), new ExactNumber(0)).dividedBy(bids.length);
  return bids.map((bid, index): BidCheck => {
    const floor = floors[index] ?? new ExactNumber(0);
    if (limits.ceiling !== undefined && bid.greaterThan(limits.ceiling)) {
      const over = bid.minus(limits.ceiling);
      return {
        verdict: "above ceiling",
        reason: `${inPounds(bid)} is ${inPounds(over)} above the ceiling of ${inPounds(limits.ceiling)}`,
      };
    }
    if (bid.lessThan(floor)) {
      const gap = floor.minus(bid);
      const explained = limits.buildUp === undefined ? "" : `: ${explainGap(gap.toNumber(), limits.buildUp)}`;
      return {
        verdict: "below floor",
        reason: `${inPounds(bid)} is ${inPounds(gap)} (${percentage(gap.dividedBy(floor))}) below the floor of ${inPounds(floor)}${explained}`,
      };
    }
    const belowMean = mean.minus(bid).dividedBy(mean);
    if (belowMean.greaterThan(threshold)) {
      return {
        verdict: "abnormally low",
        reason: `${inPounds(bid)} is ${percentage(belowMean)} below the mean of the bids, ${inPounds(mean)}; more than ${percentage(threshold)} is asked about`,
      };
    }
    return {
      verdict: "in range",
      reason: `${inPounds(bid)} is at or above the floor of ${inPounds(floor)}${limits.ceiling === undefined ? "" : ` and within the ceiling of ${inPounds(limits.ceiling)}`}`,
    };
  });
}

function floorOfEach(bids: number, { floor, ceiling }: BidLimits): InstanceType<typeof ExactNumber>[] {
  if (floor.length !== 1 && floor.length !== bids) {
    throw new FinanceError(
      `found ${floor.length} values; give one floor for all bids, or one for each of the ${bids}`,
      "floor",
    );
  }
  if (ceiling !== undefined) {
    checkNumber(ceiling, "ceiling", { ...POSITIVE, unit: "£" });
  }
  return Array.from({ length: bids }, (_, index) => {
    const value = floor[floor.length === 1 ? 0 : index] ?? Number.NaN;
    const place = floor.length === 1 ? "floor" : `floor, position ${index + 1}`;
    checkNumber(value, place, { atLeast: 0, unit: "£" });
    if (ceiling !== undefined && value > ceiling) {
      throw new FinanceError(
        `found ${inPounds(ceiling)}, below the floor of ${inPounds(value)}; no price fits`,
        "ceiling",
      );
    }
    return new ExactNumber(value);
  });
}

import { rankBids, type EvaluatedBid, type RankingTerms, type TieRule } from "../../../finance/bid-ranking";
import type { ScoringMethod } from "../../../finance/bid-score";
import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { contradictionsIn } from "./contradictions";
import { offersOf } from "./offers";

/** Where the preview's figures stand in the sheets. */
export const EVALUATION_CELLS = {
  rankedCount: "rankedCount",
  firstTotal: "firstTotal",
  firstValue: "firstValue",
} as const;

/**
 * The first place and its points, computed as the sheets compute them.
 *
 * @param template The template whose fields the case fills.
 * @param values The case: prices in £ an hour, marks, weights in points of 100.
 * @returns Headline with the first place, its points of 100 and its value in £ a year, and every bid's total as bars; or the problems by name.
 * @example previewEvaluation(bidEvaluation, workedCase(bidEvaluation)) // headline.text "Bidder B: 86.14 points"
 */
export function previewEvaluation(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, evaluate, contradictionsIn);
}

function evaluate(figures: CaseFigures) {
  const offers = offersOf(figures);
  const bids = offers.map(({ bidder, price, quality, ranked }): EvaluatedBid => ({
    bid: bidder,
    price: ranked ? price : undefined,
    quality,
  }));
  const ranked = rankBids(bids, termsOf(figures, offers[0]?.lineCeiling)).flatMap(({ bid, points }) =>
    points === undefined ? [] : [{ bid, ...points }],
  );
  const first = ranked.filter(({ rank }) => rank === 1);
  const winner = first[0]?.bid ?? "";
  const hours = figures.column("schedule", "weeklyHours").reduce((sum, each) => sum + each, 0);
  const price = bids.find(({ bid }) => bid === winner)?.price ?? Number.NaN;
  const firstValue = price * hours * figures.number("weeksPerYear");
  const totals = ranked.map(({ total }) => total).sort((one, other) => other - one);
  const firstTotal = totals[0] ?? Number.NaN;
  const next = totals[1];
  return {
    headline: {
      text: `${first.length > 1 ? "A shared place" : winner}: ${firstTotal.toFixed(2)} points`,
      definition: "First by price and quality together, of 100 points",
      lines: [
        `${poundsInMillions(firstValue)} a year at £${price.toFixed(2)} an hour`,
        ...(next === undefined ? [] : [`${(firstTotal - next).toFixed(2)} points ahead of the next bid`]),
      ],
      figures: { rankedCount: ranked.length, firstTotal, firstValue },
    },
    bars: {
      title: "Points of 100, by bid",
      format: "whole" as const,
      points: ranked.map(({ bid, total }) => ({ label: bid, value: total })),
    },
  };
}

function termsOf(figures: CaseFigures, lineCeiling: number | undefined): RankingTerms {
  const given = (id: string): number | undefined => {
    const value = figures.numberOr(id, Number.NaN);
    return Number.isNaN(value) ? undefined : value;
  };
  return {
    method: figures.text("method") as ScoringMethod,
    priceWeight: figures.number("priceWeight"),
    ceiling: given("ceilingPrice") ?? lineCeiling,
    optimal: given("optimalPrice"),
    tie: figures.text("tieRule") as TieRule,
    decimals: figures.number("scoreDecimals"),
  };
}

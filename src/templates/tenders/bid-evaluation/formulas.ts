import { countOf } from "../../blocks/table-parts";

/** The bids of all bidders as the ranking functions take them, by a method given as a cell or a quoted word. */
function bidsBy(method: string): string {
  return `{offers.bidder},{offers.evaluated},{offers.quality},${method},{priceWeight},{ceilingUsed},{optimalPrice},{tieRule},{scoreDecimals}`;
}

const OWN_ROW = "1+MATCH({row.bidder},{offers.bidder},0)";

/** Columns of the result of BIDRANKS. */
export const RANKING = { priceScore: 2, qualityScore: 3, total: 4, rank: 5 } as const;

/** One figure of the ranking, for the bidder of the row. */
export function rankingOf(column: keyof typeof RANKING, method = "{method}"): string {
  return `INDEX(CARECASE.BIDRANKS(${bidsBy(method)}),${OWN_ROW},${countOf(RANKING[column])})`;
}

/** Columns of the result of WITHDRAWALS. */
export const WITHOUT = { first: 2, order: 3, change: 4 } as const;

/** What becomes of the order without the bidder of the row. */
export function withoutBidder(column: keyof typeof WITHOUT): string {
  return `=INDEX(CARECASE.WITHDRAWALS(${bidsBy("{method}")}),${OWN_ROW},${countOf(WITHOUT[column])})`;
}

/** A figure of the bidder's offer, worked out once on the working sheet. */
export function offerOf(column: string): string {
  return `=INDEX({offers.${column}},MATCH({row.bidder},{offers.bidder},0))`;
}

/** The bidder in the first place of a column of ranks. */
export function firstOf(ranks: string): string {
  return `=IF(COUNTIF(${ranks},1)=0,"none",IF(COUNTIF(${ranks},1)>1,"a shared place",INDEX({methods.bidder},MATCH(1,${ranks},0))))`;
}

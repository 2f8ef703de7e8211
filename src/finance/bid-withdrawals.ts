import { rankBids, type EvaluatedBid, type RankedBid, type RankingTerms } from "./bid-ranking";

/** What becomes of the order when one bid is no longer there. */
export interface Withdrawal {
  readonly withdrawn: string;
  /** Who is first without it; several where they share the place, none where no bid is left. */
  readonly first: readonly string[];
  /** The rest, best first; bids that share a place stand together. */
  readonly order: readonly (readonly string[])[];
  /** Whether the rest stand in another order than they did beside the bid withdrawn. */
  readonly changes: boolean;
}

/**
 * The order of the rest when each bid in turn is withdrawn: scores that depend on the other bids can turn two bids round.
 *
 * @param bids As for rankBids.
 * @param terms As for rankBids.
 * @returns One row for each bid that is ranked, in the order given.
 * @throws FinanceError as rankBids does.
 * @example bidWithdrawals(bids, terms)[0]?.first // ["Bidder B"]
 */
export function bidWithdrawals(bids: readonly EvaluatedBid[], terms: RankingTerms): Withdrawal[] {
  const full = rankBids(bids, terms);
  return full
    .filter(({ points }) => points !== undefined)
    .map(({ bid: withdrawn }) => {
      const order = placesOf(
        rankBids(
          bids.filter(({ bid }) => bid !== withdrawn),
          terms,
        ),
      );
      const before = placesOf(full.filter(({ bid }) => bid !== withdrawn));
      return { withdrawn, first: order[0] ?? [], order, changes: inWords(order) !== inWords(before) };
    });
}

/**
 * An order as a sentence has it: places apart by commas, bids that share one joined by "=".
 *
 * @example inWords([["B"], ["A", "D"]]) // "B, A = D"
 */
export function inWords(order: readonly (readonly string[])[]): string {
  return order.map((place) => place.join(" = ")).join(", ");
}

/** Names by place, best first. */
export function placesOf(ranked: readonly RankedBid[]): string[][] {
  const places = new Map<number, string[]>();
  for (const { bid, points } of ranked) {
    if (points !== undefined) places.set(points.rank, [...(places.get(points.rank) ?? []), bid]);
  }
  return [...places.entries()].sort(([one], [other]) => one - other).map(([, names]) => names);
}

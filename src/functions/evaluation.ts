import { rankBids, TIE_RULES, type EvaluatedBid, type RankingTerms } from "../finance/bid-ranking";
import { bidWithdrawals, inWords } from "../finance/bid-withdrawals";
import { BID_RANGES, SCORING_METHODS } from "../finance/bid-score";
import { FinanceError } from "../finance/finance-error";
import { checkNumber, describeRange, type NumberRange } from "../finance/number-checks";
import { readChoice, readNumber, readOptionalNumber, readOptionalWholeNumber } from "./arguments";
import { type Cell, numberInCell, readCell, rectangle, textInCell } from "./cells";
import { calculate } from "./errors";

const NOT_RANKED = "not ranked";
const USUAL_DECIMALS = 2;

/**
 * Ranks bids on price and quality: points of each, total and place, with a stated rule for ties.
 * @customfunction BIDRANKS
 * @param bids Names of the bids in one column or row; a blank name is an empty row.
 * @param prices £ of each bid, more than 0; a bid without a price is not ranked.
 * @param quality Quality points of each bid, 0 to 100.
 * @param method "lowest", "mean", "ceiling", "per quality point" or "fixed price", as in BIDSCORE.
 * @param priceWeight Points of 100 that price carries, 0 to 100; quality carries the rest. By "per quality point" and "fixed price" the method decides all 100.
 * @param [ceiling] The published price that scores nothing; needed for "ceiling", not used by the others.
 * @param [optimal] The published price that scores full points by "ceiling"; the lowest bid when left out.
 * @param [tie] Which of two bids with the same total goes first: "quality" (more quality points; the default), "price" (the lower) or "shared" (neither: both have the better place).
 * @param [decimals] Decimals to which each score is rounded before totals are made and compared, 0 to 6; default 2.
 * @returns Table: Bid, Price score, Quality score, Total, Rank, in the order given; "not ranked" for a bid without a price. A score that the method does not use is blank.
 * @throws A name that stands twice, a price of 0 or below, quality points out of range, ranges of different lengths, a ceiling missing where the method needs it.
 * @see Prices score as in BIDSCORE (PR-01, PR-02); by "fixed price" the quality points alone are the total, whatever the prices.
 * @example =CARECASE.BIDRANKS({"A";"B"}, {20;25}, {80;90}, "lowest", 40) → {"Bid","Price score","Quality score","Total","Rank";"A",40,48,88,1;"B",32,54,86,2}
 */
export function ranksOfBids(
  bids: unknown[][],
  prices: unknown[][],
  quality: unknown[][],
  method: unknown,
  priceWeight: unknown,
  ceiling?: unknown,
  optimal?: unknown,
  tie?: unknown,
  decimals?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const rows = readEvaluatedBids(bids, prices, quality);
    const ranked = rankBids(
      rows.filter((row) => row !== undefined),
      readTerms({ method, priceWeight, ceiling, optimal, tie, decimals }),
    );
    const results = ranked.values();
    return [
      ["Bid", "Price score", "Quality score", "Total", "Rank"],
      ...rows.map((row) => {
        const result = row === undefined ? undefined : results.next().value;
        if (result === undefined) return ["", "", "", "", ""];
        const { bid, points } = result;
        return points === undefined
          ? [bid, NOT_RANKED, NOT_RANKED, NOT_RANKED, NOT_RANKED]
          : [bid, points.price ?? "", points.quality ?? "", points.total, points.rank];
      }),
    ];
  });
}

/**
 * Shows what would become of the order of bids if one of them were withdrawn, for each in turn.
 * @customfunction WITHDRAWALS
 * @param bids Names of the bids in one column or row; a blank name is an empty row.
 * @param prices £ of each bid, more than 0; a bid without a price is not ranked.
 * @param quality Quality points of each bid, 0 to 100.
 * @param method "lowest", "mean", "ceiling", "per quality point" or "fixed price", as in BIDSCORE.
 * @param priceWeight Points of 100 that price carries, 0 to 100; quality carries the rest.
 * @param [ceiling] The published price that scores nothing; needed for "ceiling", not used by the others.
 * @param [optimal] The published price that scores full points by "ceiling"; the lowest bid left when left out.
 * @param [tie] "quality" (the default), "price" or "shared", as in BIDRANKS.
 * @param [decimals] Decimals to which each score is rounded, 0 to 6; default 2.
 * @returns Table: Withdrawn, First of the rest, Order of the rest (places apart by commas, a shared place by "="), Change ("order changes" where two of the rest change places, else "none"); "not ranked" for a bid that is not.
 * @throws As BIDRANKS.
 * @see Scores by "lowest", "mean" and "per quality point", and by "ceiling" without an optimal price, depend on who else bids.
 * @example =INDEX(CARECASE.WITHDRAWALS({"A";"B";"C"}, {20;25;30}, {70;80;95}, "lowest", 40), 2, 3) → "C, B"
 */
export function ordersWithoutEachBid(
  bids: unknown[][],
  prices: unknown[][],
  quality: unknown[][],
  method: unknown,
  priceWeight: unknown,
  ceiling?: unknown,
  optimal?: unknown,
  tie?: unknown,
  decimals?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const rows = readEvaluatedBids(bids, prices, quality);
    const withdrawals = bidWithdrawals(
      rows.filter((row) => row !== undefined),
      readTerms({ method, priceWeight, ceiling, optimal, tie, decimals }),
    );
    return [
      ["Withdrawn", "First of the rest", "Order of the rest", "Change"],
      ...rows.map((row) => {
        if (row === undefined) return ["", "", "", ""];
        const without = withdrawals.find(({ withdrawn }) => withdrawn === row.bid);
        if (without === undefined) return [row.bid, NOT_RANKED, NOT_RANKED, NOT_RANKED];
        const { first, order, changes } = without;
        return [
          row.bid,
          first.length === 0 ? "no bid left" : first.join(" = "),
          order.length === 0 ? "no bid left" : inWords(order),
          changes ? "order changes" : "none",
        ];
      }),
    ];
  });
}

interface Terms {
  readonly method: unknown;
  readonly priceWeight: unknown;
  readonly ceiling: unknown;
  readonly optimal: unknown;
  readonly tie: unknown;
  readonly decimals: unknown;
}

function readTerms({ method, priceWeight, ceiling, optimal, tie, decimals }: Terms): RankingTerms {
  return {
    method: readChoice(method, "method", SCORING_METHODS),
    priceWeight: readNumber(priceWeight, "priceWeight", { atLeast: 0, atMost: 100, unit: "points" }),
    ceiling: readOptionalNumber(ceiling, "ceiling", undefined, BID_RANGES.price),
    optimal: readOptionalNumber(optimal, "optimal", undefined, { atLeast: 0, unit: "£" }),
    tie: readChoice(tie, "tie", TIE_RULES, "quality"),
    decimals: readOptionalWholeNumber(decimals, "decimals", USUAL_DECIMALS, { atLeast: 0, atMost: 6 }),
  };
}

/** One bid for each row; undefined for an empty one, so that results stay beside the rows they came from. */
function readEvaluatedBids(bids: unknown, prices: unknown, quality: unknown): (EvaluatedBid | undefined)[] {
  const names = cellsOf(bids, "bids");
  if (names.every(isBlank)) {
    throw new FinanceError("found no names; give one for each bid", "bids");
  }
  const priceCells = cellsOf(prices, "prices", names.length);
  const qualityCells = cellsOf(quality, "quality", names.length);
  return names.map((name, index): EvaluatedBid | undefined => {
    if (isBlank(name)) return undefined;
    const price = priceCells[index] ?? { kind: "blank" };
    return {
      bid: textInCell(name, `bids, position ${index + 1}`, "a name"),
      price: price.kind === "blank" ? undefined : figureIn(price, `prices, position ${index + 1}`, BID_RANGES.price),
      quality: figureIn(qualityCells[index] ?? { kind: "blank" }, `quality, position ${index + 1}`, BID_RANGES.quality),
    };
  });
}

function figureIn(cell: Cell, place: string, range: NumberRange): number {
  return checkNumber(numberInCell(cell, place, describeRange(range)), place, range);
}

/** A number 0 among names is an empty cell: some versions of Excel hand one over as 0. */
function isBlank(cell: Cell): boolean {
  return cell.kind === "blank" || (cell.kind === "number" && cell.number === 0);
}

function cellsOf(values: unknown, argument: string, length?: number): Cell[] {
  const cells = rectangle(values, argument).flat().map(readCell);
  if (length !== undefined && cells.length !== length) {
    throw new FinanceError(`found ${cells.length} cells for ${length} bids; give one for each`, argument);
  }
  return cells;
}

import { bidChecks } from "../finance/bid-check";
import { BID_RANGES, bidScores } from "../finance/bid-score";
import { FEWEST_RETURNS, lineQuartiles, type Quartiles, returnTotals } from "../finance/quartiles";
import {
  isOmitted,
  readOptionalFlag,
  readOptionalNumber,
  readOptionalRate,
  readOptionalWholeNumber,
} from "./arguments";
import { readOptionalSeries, readSeriesOrNumber } from "./arguments-series";
import { readBids, readMethod } from "./bids";
import { calculate, type ResultTable } from "./errors";
import { readReturns } from "./returns";
import { readTable } from "./table";
import { numberColumn, optionalColumn, textColumn } from "./table-columns";

const BUILD_UP_COLUMNS = {
  line: textColumn("Line", ["Driver", "Item"]),
  pounds: numberColumn("£ an hour", {}, ["£", "Amount", "Cost", "Price"]),
  basis: optionalColumn(textColumn("Basis", ["Note"]), ""),
} as const;

/** A price below the mean of the bids by more than this is asked about, unless the council says otherwise. */
const USUAL_LOW_THRESHOLD = 0.1;
const WITHHELD = "withheld";

/**
 * Scores the prices of bids by one of five published methods, with their ranks.
 * @customfunction BIDSCORE
 * @param prices One row or one column of prices, more than 0; or two columns with the headers Bid and Price.
 * @param method "lowest" (lowest ÷ bid), "mean" (50 points at the mean, 1 for each per cent), "ceiling" (straight line from the ceiling to the optimal price), "per quality point" (price ÷ quality, lowest wins) or "fixed price" (quality alone); also "mean deviation", "linear", "price per quality point", "quality only".
 * @param [weight] Points for the best bid, more than 0 to 100; default 100.
 * @param [quality] Quality points of each bid out of 100; needed for "per quality point" and "fixed price", not used by the others.
 * @param [ceiling] The published price that scores nothing; needed for "ceiling", not used by the others.
 * @param [optimal] The published price that scores full points by "ceiling"; the lowest bid when left out, which makes scores depend on who bids.
 * @returns Table: Bid (its name, or its number), Score (0 to the weight, not rounded), Rank. Bids with the same score share the better rank and the next is left out: 1, 1, 3.
 * @throws A price of 0 or below, an unknown method, quality or a ceiling missing where the method needs it, a ceiling at or below the optimal price, different prices by "fixed price".
 * @see Lowest ÷ bid as the Scottish Government's guidance shows it (PR-01); mean = 50 − 100 × (bid − mean) ÷ mean, 0 to 100 (PR-02).
 * @example =CARECASE.BIDSCORE({1,1.2,2}, "lowest") → {"Bid","Score","Rank";1,100,1;2,83.3,2;3,50,3}
 * @example =CARECASE.BIDSCORE({"Bid","Price";"A",90;"B",100;"C",110}, "mean") → {"Bid","Score","Rank";"A",60,1;"B",50,2;"C",40,3}
 */
export function scoresOfBids(
  prices: unknown[][],
  method: unknown,
  weight?: unknown,
  quality?: unknown[][],
  ceiling?: unknown,
  optimal?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const bids = readBids(prices, "prices");
    const scores = bidScores(
      bids.map(({ price }) => price),
      {
        method: readMethod(method, "method"),
        weight: readOptionalNumber(weight, "weight", 100, BID_RANGES.weight),
        quality: readOptionalSeries(quality, "quality", BID_RANGES.quality),
        ceiling: readOptionalNumber(ceiling, "ceiling", undefined, BID_RANGES.price),
        optimal: readOptionalNumber(optimal, "optimal", undefined, { atLeast: 0, unit: "£" }),
      },
    );
    return [["Bid", "Score", "Rank"], ...scores.map(({ score, rank }, index) => [bids[index]?.bid ?? "", score, rank])];
  });
}

/**
 * Screens the prices of bids against a ceiling, the cost floor and each other; a flag is a reason to ask, not a decision.
 * @customfunction BIDCHECK
 * @param prices One row or one column of prices, more than 0; or two columns with the headers Bid and Price.
 * @param floor £ that the work costs by the build-up, 0 or more: one for all bids, or one for each.
 * @param [ceiling] £ that the council pays at most.
 * @param [threshold] Share below the mean of all bids beyond which a price is called abnormally low; default 10% (0.1).
 * @param [buildUp] The table of HOURLYRATE behind the floor (Line, £ an hour): the reason then names the line that a gap is as large as.
 * @returns Table: Bid, Verdict ("above ceiling", "below floor", "abnormally low" or "in range", the first that applies), Reason with the figures.
 * @throws A price of 0 or below, a ceiling below the floor, as many floors as neither one nor the bids, text in place of a number.
 * @see Procurement Act 2023, section 19: a tender is disregarded as abnormally low only after notice and a reasonable opportunity to show that it can be performed (PR-04). The threshold is the council's own.
 * @example =INDEX(CARECASE.BIDCHECK({14,16,17,24}, 15.19, 22), 2, 2) → "below floor"
 * @example =INDEX(CARECASE.BIDCHECK({14,16,17,24}, 15.19, 22), 5, 3) → "£24.00 is £2.00 above the ceiling of £22.00"
 */
export function checkOfBids(
  prices: unknown[][],
  floor: unknown[][],
  ceiling?: unknown,
  threshold?: unknown,
  buildUp?: unknown[][],
): Array<Array<string | number>> {
  return calculate(() => {
    const bids = readBids(prices, "prices");
    const checks = bidChecks(
      bids.map(({ price }) => price),
      {
        floor: readSeriesOrNumber(floor, "floor", { atLeast: 0, unit: "£" }),
        ceiling: readOptionalNumber(ceiling, "ceiling", undefined, BID_RANGES.price),
        threshold: readOptionalRate(threshold, "threshold", USUAL_LOW_THRESHOLD),
        buildUp: isOmitted(buildUp) ? undefined : readTable(buildUp, "buildUp", BUILD_UP_COLUMNS),
      },
    );
    return [
      ["Bid", "Verdict", "Reason"],
      ...checks.map(({ verdict, reason }, index) => [bids[index]?.bid ?? "", verdict, reason]),
    ];
  });
}

/**
 * Count and quartiles of each cost line over providers' returns, as a fair cost of care exercise reports them.
 * @customfunction QUARTILES
 * @param returns Table with one column for each cost line, its name as the header, and one row for each return. A first column of names (Provider, Return) may lead. A blank is no answer and is not counted; 0 is an answer.
 * @param [fewest] Answers below which a line's quartiles are withheld, 1 or more; default 3, because fewer would show one provider's costs.
 * @param [totals] TRUE adds three rows: the quartiles of the totals of complete returns, the sum of the lines, and the difference; default FALSE.
 * @returns Table: Line, Count, Lower quartile, Median, Upper quartile; the text "withheld" where too few answered.
 * @throws A line without a name or two with the same, text in place of a number, a row without any answer, no returns.
 * @see Quartiles by straight line between the two nearest answers (Excel's QUARTILE.INC). The median of totals is not the sum of the lines' medians: each line's median may be another provider's.
 * @example =CARECASE.QUARTILES({"Provider","Pay","Travel";"A",12,1;"B",13,2;"C",14,1.5;"D",15,""}) → {"Line","Count","Lower quartile","Median","Upper quartile";"Pay",4,12.75,13.5,14.25;"Travel",3,1.25,1.5,1.75}
 */
export function quartilesOfReturns(
  returns: unknown[][],
  fewest?: unknown,
  totals?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const lines = readReturns(returns, "returns");
    const least = readOptionalWholeNumber(fewest, "fewest", FEWEST_RETURNS, { atLeast: 1, unit: "returns" });
    const table: ResultTable = [
      ["Line", "Count", "Lower quartile", "Median", "Upper quartile"],
      ...lineQuartiles(lines, least).map(({ line, count, quartiles }) => [line, count, ...shown(quartiles)]),
    ];
    if (!readOptionalFlag(totals, "totals", false)) {
      return table;
    }
    const { ofCompleteReturns, sumOfLines, difference } = returnTotals(lines, least);
    return [
      ...table,
      [ofCompleteReturns.line, ofCompleteReturns.count, ...shown(ofCompleteReturns.quartiles)],
      ["Sum of the lines", "", ...shown(sumOfLines)],
      ["Difference", "", ...shown(difference)],
    ];
  });
}

function shown(quartiles: Quartiles | undefined): Array<string | number> {
  return quartiles === undefined
    ? [WITHHELD, WITHHELD, WITHHELD]
    : [quartiles.lower, quartiles.median, quartiles.upper];
}

import { readChoice } from "./arguments";
import { readSeries } from "./arguments-series";
import { readCell, rectangle, singleValue } from "./cells";
import { BID_RANGES, SCORING_METHODS, type ScoringMethod } from "../finance/bid-score";
import { readTable } from "./table";
import { numberColumn, textColumn } from "./table-columns";

const BID_COLUMNS = {
  bid: textColumn("Bid", ["Bidder", "Provider", "Tenderer", "Supplier", "Name"]),
  price: numberColumn("Price", BID_RANGES.price, ["Bid price", "Tender price", "Rate", "£ an hour"]),
} as const;

/** A bid by its name, or by its number where only prices are given. */
export interface Bid {
  readonly bid: string | number;
  readonly price: number;
}

/**
 * Bids as a series of prices, or as a table with names.
 *
 * @throws FinanceError naming the position or the row for a blank, a text or a price of 0 or below.
 * @example readBids([["Bid", "Price"], ["A", 18.2]], "prices") // [{ bid: "A", price: 18.2 }]
 */
export function readBids(values: unknown, argument: string): Bid[] {
  const rows = rectangle(values, argument);
  const isTable = rows.length > 1 && (rows[0]?.length ?? 0) > 1 && readCell(rows[0]?.[0]).kind === "text";
  return isTable
    ? readTable(values, argument, BID_COLUMNS)
    : readSeries(values, argument, BID_RANGES.price).map((price, index) => ({ bid: index + 1, price }));
}

/** What tender documents call the methods. */
const METHOD_SYNONYMS: ReadonlyMap<string, ScoringMethod> = new Map([
  ["lowest bid", "lowest"],
  ["lowest/bid", "lowest"],
  ["lowest price", "lowest"],
  ["mean deviation", "mean"],
  ["linear", "ceiling"],
  ["linear to a ceiling", "ceiling"],
  ["linear to ceiling", "ceiling"],
  ["price per quality point", "per quality point"],
  ["fixed", "fixed price"],
  ["quality only", "fixed price"],
  ["fixed price, quality only", "fixed price"],
]);

/**
 * A scoring method, by its own name or by one that tender documents use.
 *
 * @throws FinanceError listing the methods.
 * @example readMethod("Mean deviation", "method") // "mean"
 */
export function readMethod(value: unknown, argument: string): ScoringMethod {
  const cell = readCell(singleValue(value, argument, "a scoring method"));
  const known = cell.kind === "text" ? METHOD_SYNONYMS.get(cell.text.trim().toLowerCase()) : undefined;
  return known ?? readChoice(value, argument, SCORING_METHODS);
}

import { readSeries } from "./arguments-series";
import { readCell, rectangle } from "./cells";
import { BID_RANGES } from "../finance/bid-score";
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

import { blendedRate } from "../../../finance/hourly-cost";
import type { CaseFigures, FigureRow } from "../../case-figures";
import { IMPORT_STATES, STANDINGS } from "./words";

/** What one bidder's prices and marks come to. */
export interface Offer {
  readonly bidder: string;
  /** £ an hour, weighted with the hours of the lines that count; undefined where none does. */
  readonly price: number | undefined;
  /** Quality points out of 100. */
  readonly quality: number;
  /** Complete, marked, of the least quality, and still taking part. */
  readonly ranked: boolean;
  /** The ceilings of the lines weighted with their hours; undefined where a line has none. */
  readonly lineCeiling: number | undefined;
}

const key = (row: FigureRow, column: string): string => row.text(column).trim().toLowerCase();

/**
 * The offers of a case, by the rules that the sheet "Bids" states beside each price.
 *
 * @param figures A case that has passed its field checks; prices in £ an hour.
 */
export function offersOf(figures: CaseFigures): Offer[] {
  const lines = figures.rows("schedule");
  const bids = figures.rows("bids");
  const criteria = new Map(figures.rows("criteria").map((row) => [key(row, "criterion"), row.number("weight")]));
  const ceilings = lines.map((line) => line.number("ceiling"));
  const hours = lines.map((line) => line.number("weeklyHours"));
  const lineCeiling = ceilings.every((ceiling) => ceiling > 0) ? blendedRate(hours, ceilings) : undefined;
  return figures.rows("bidders").map((row) => {
    const bidder = row.text("bidder");
    const own = (each: FigureRow): boolean => key(each, "bidder") === bidder.trim().toLowerCase();
    const priced = pricedLines(lines, bids.filter(own));
    const marks = figures.rows("scores").filter(own);
    const quality = marks.reduce(
      (sum, mark) =>
        sum + ((criteria.get(key(mark, "criterion")) ?? 0) * mark.number("mark")) / figures.number("maximumMark"),
      0,
    );
    return {
      bidder,
      price:
        priced.length === 0
          ? undefined
          : blendedRate(
              priced.map((each) => each.hours),
              priced.map((each) => each.price),
            ),
      quality,
      ranked:
        row.text("standing") === STANDINGS.evaluated &&
        priced.length === lines.length &&
        marks.length >= criteria.size &&
        quality >= figures.number("qualityMinimum"),
      lineCeiling,
    };
  });
}

/** The prices that count: of a line of the schedule, priced once, not refused, and not above the line's ceiling. */
function pricedLines(
  lines: readonly FigureRow[],
  bids: readonly FigureRow[],
): { readonly hours: number; readonly price: number }[] {
  return bids.flatMap((bid) => {
    const line = lines.find((each) => key(each, "reference") === key(bid, "reference"));
    const price = bid.number("price");
    const repeated = bids.filter((other) => key(other, "reference") === key(bid, "reference")).length > 1;
    if (line === undefined || repeated || price <= 0 || bid.text("importState") === IMPORT_STATES.refused) return [];
    const ceiling = line.number("ceiling");
    return ceiling > 0 && price > ceiling ? [] : [{ hours: line.number("weeklyHours"), price }];
  });
}

import { type ReadReturn, type ReturnedLine, type ReturnReading } from "./reading";
import { workbookText, type WorkbookText } from "./workbook-text";

/** One line of a return as a row of a table of bids. */
export interface BidRow {
  readonly bidder: WorkbookText;
  /** The schedule's own reference. */
  readonly lineReference: WorkbookText;
  /** Pounds an hour; `null` for a line that is refused. */
  readonly price: number | null;
  readonly state: "accepted" | "refused";
  /** Why a line is refused, or what to look at; empty for a line with nothing to say of it. */
  readonly reason: WorkbookText;
  readonly note: WorkbookText;
  readonly sourceFile: WorkbookText;
}

/**
 * The rows that a return puts into a table of bids, one for each line of the schedule.
 *
 * @param bidder What to call the bidder; the name in the file unless given.
 */
export function bidRows(reading: ReadReturn, bidder?: string): BidRow[] {
  const name = workbookText(bidder ?? reading.bidder ?? reading.fileName);
  return reading.lines.map((line) => ({
    bidder: name,
    lineReference: line.reference,
    price: line.price,
    state: line.state,
    reason: reasonOf(line),
    note: line.note,
    sourceFile: reading.fileName,
  }));
}

/** Names that more than one file gives as its bidder's, each with those files: only one of them can be the offer. */
export function repeatedBidders(readings: readonly ReturnReading[]): Map<WorkbookText, WorkbookText[]> {
  const files = new Map<string, { bidder: WorkbookText; fileNames: WorkbookText[] }>();
  for (const reading of readings) {
    if (reading.status !== "read" || reading.bidder === null) continue;
    const key = reading.bidder.toLowerCase();
    const known = files.get(key) ?? { bidder: reading.bidder, fileNames: [] };
    files.set(key, { ...known, fileNames: [...known.fileNames, reading.fileName] });
  }
  const repeated = [...files.values()].filter(({ fileNames }) => fileNames.length > 1);
  return new Map(repeated.map(({ bidder, fileNames }) => [bidder, fileNames]));
}

function reasonOf(line: ReturnedLine): WorkbookText {
  return workbookText(line.findings.map(({ message }) => message).join(" "));
}

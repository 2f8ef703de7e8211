import { type ReadReturn, type ReturnedLine } from "./reading";
import { workbookText, type WorkbookText } from "./workbook-text";

/** Characters: what fits a cell that people read. The findings themselves say it in full. */
const LONGEST_REASON = 500;

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

function reasonOf(line: ReturnedLine): WorkbookText {
  const reason = line.findings.map(({ message }) => message).join(" ");
  return workbookText(reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON - 1)}…` : reason);
}

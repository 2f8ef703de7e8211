import { type RefusalCode } from "./refusal";
import { type WorkbookText } from "./workbook-text";

/** What was found in a return, on one line or on the sheet as a whole. */
export type FindingCode =
  | "missing-line"
  | "missing-zone"
  | "duplicated-line"
  | "unknown-line"
  | "price-without-line"
  | "changed-zone"
  | "changed-band"
  | "changed-hours"
  | "changed-ceiling"
  | "changed-floor"
  | "blank-price"
  | "merged-price"
  | "formula"
  | "formula-like-text"
  | "number-as-text"
  | "text-for-number"
  | "error-value"
  | "truth-value"
  | "date-for-price"
  | "percentage-for-price"
  | "other-currency"
  | "zero-price"
  | "negative-price"
  | "too-many-decimals"
  | "implausible-price"
  | "above-ceiling"
  | "below-floor"
  | "formula-in-label"
  | "formula-in-note"
  | "shortened-note"
  | "hidden-row"
  | "hidden-column"
  | "hidden-sheet"
  | "other-version"
  | "no-bidder"
  | "no-contact"
  | "no-offer-date"
  | "unreadable-offer-date";

export interface ReturnFinding {
  readonly code: FindingCode;
  /** `refused`: the line, or the cell, is not used. `warning`: used, and somebody should look. */
  readonly severity: "refused" | "warning";
  /** Address of the cell, `G12`; `null` where it is about something that is not there. */
  readonly cell: string | null;
  /** File, cell, what was found, what is accepted. */
  readonly message: WorkbookText;
}

/** What a return says of one line of the schedule. */
export interface ReturnedLine {
  /** The schedule's own reference, zone and band, never the return's. */
  readonly reference: WorkbookText;
  readonly zone: WorkbookText;
  readonly band: WorkbookText;
  readonly state: "accepted" | "refused";
  /** Pounds an hour, two decimals at most; `null` unless the line is accepted. */
  readonly price: number | null;
  /** What the bidder wrote beside the price; empty where nothing. */
  readonly note: WorkbookText;
  /** Address of the price cell; `null` for a line that is missing. */
  readonly cell: string | null;
  /** Empty for a line with nothing to say of it. */
  readonly findings: readonly ReturnFinding[];
}

/** A file that could be read. Single lines of it may still be refused. */
export interface ReadReturn {
  readonly status: "read";
  readonly fileName: WorkbookText;
  /** Name of the sheet read; `null` for a .csv file. */
  readonly sheet: WorkbookText | null;
  readonly scheduleReference: WorkbookText;
  /** `null` where the cell is blank or no text. */
  readonly bidder: WorkbookText | null;
  readonly contact: WorkbookText | null;
  /** `2027-01-29`. */
  readonly offerDate: string | null;
  /** Every line of the schedule, in its order. */
  readonly lines: readonly ReturnedLine[];
  /** What does not belong to a line of the schedule. */
  readonly findings: readonly ReturnFinding[];
  readonly acceptedCount: number;
  readonly refusedCount: number;
  /** Warnings of the file and of its lines. */
  readonly warningCount: number;
}

/** A file of which nothing is used. */
export interface RefusedReturn {
  readonly status: "refused";
  readonly fileName: WorkbookText;
  readonly code: RefusalCode;
  readonly cell: string | null;
  /** File, what was found, what is accepted. */
  readonly message: WorkbookText;
}

export type ReturnReading = ReadReturn | RefusedReturn;

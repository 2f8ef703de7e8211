/** A failure told to a person: what happened, why, what to do about it. */

export interface PlainFailure {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** Work on the workbook that did not happen, in plain words; the cause is kept for whoever looks deeper. */
export class WorkbookError extends Error implements PlainFailure {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;

  constructor({ what, why, remedy }: PlainFailure, cause?: unknown) {
    super(`${what} ${why} ${remedy}`, { cause });
    this.name = "WorkbookError";
    this.what = what;
    this.why = why;
    this.remedy = remedy;
  }
}

/** An insertion that did not happen. Unless `remains` says otherwise, the workbook is as it was before. */
export class InsertionError extends WorkbookError {
  /** Sheets and styles that could not be taken away again; empty when the workbook is as it was. */
  readonly remains: readonly string[];

  constructor(failure: PlainFailure, cause?: unknown, remains: readonly string[] = []) {
    super(failure, cause);
    this.name = "InsertionError";
    this.remains = remains;
  }
}

/** The user stopped the work; the workbook is as it was. */
export class InsertionCancelled extends InsertionError {
  constructor(remains: readonly string[] = []) {
    super(
      { what: "The insertion was stopped.", why: "You cancelled it.", remedy: "Press Insert to start again." },
      undefined,
      remains,
    );
    this.name = "InsertionCancelled";
  }
}

interface Known {
  readonly why: string;
  readonly remedy: string;
}

const TRY_AGAIN = "Try again; if it happens again, save the workbook and reopen it.";

const PROTECTED: Known = {
  why: "The workbook's structure is protected, or you may only read it.",
  remedy: "Unprotect the workbook (Review > Protect Workbook) or save a copy of your own, then try again.",
};

/** Excel's error codes in plain words. */
const KNOWN: Readonly<Record<string, Known>> = {
  AccessDenied: PROTECTED,
  InsertDeleteConflict: { why: "Excel could not make room for the sheets.", remedy: TRY_AGAIN },
  InvalidOperationInCellEditMode: {
    why: "A cell is being edited.",
    remedy: "Press Enter or Escape in the cell, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    why: "Excel refused the amount of data in one request.",
    remedy: "Close other workbooks and try again in the desktop version of Excel.",
  },
  NotImplemented: {
    why: "This version of Excel lacks something that the sheets need.",
    remedy: "Update Excel, then try again.",
  },
  ApiNotFound: {
    why: "This version of Excel lacks something that the sheets need.",
    remedy: "Update Excel, then try again.",
  },
  ActivityLimitReached: { why: "Excel is too busy at the moment.", remedy: "Wait a moment, then try again." },
  ServiceNotAvailable: { why: "Excel's service does not answer.", remedy: "Check the connection, then try again." },
  Timeout: { why: "Excel did not answer in time.", remedy: "Check the connection, then try again." },
  Unauthenticated: { why: "You are no longer signed in.", remedy: "Sign in to Excel again, then try again." },
  ItemNotFound: {
    why: "A sheet or a name that belongs to the case is no longer there.",
    remedy: "Look at the sheet tabs and refresh the list.",
  },
};

/**
 * Says in plain words why Excel refused.
 *
 * @param error Whatever was thrown.
 * @returns The reason and the remedy; Excel's own words where the reason is not one that is known.
 */
export function explainReason(error: unknown): Known {
  const words = wordsOf(error);
  const known = KNOWN[codeOf(error)];
  if (known !== undefined) return known;
  if (/protected/i.test(words)) return PROTECTED;
  if (/network|offline|connection/i.test(words)) {
    return { why: "There is no connection to Excel.", remedy: "Check the connection, then try again." };
  }
  return { why: `Excel said: ${words}`, remedy: TRY_AGAIN };
}

/**
 * Any error as a person should read it.
 *
 * @param error Whatever was thrown.
 * @param what What did not happen, as a sentence.
 */
export function explainFailure(error: unknown, what = "That did not work."): PlainFailure {
  if (error instanceof WorkbookError) return { what: error.what, why: error.why, remedy: error.remedy };
  return { what, ...explainReason(error) };
}

/** Errors of Microsoft's client come from another window in the embedded workbook, so their class says nothing here. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export function wordsOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

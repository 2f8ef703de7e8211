/** Why a whole file is refused. */
export type RefusalCode =
  | "empty"
  | "cannot-open"
  | "too-large"
  | "password"
  | "macros"
  | "old-format"
  | "other-format"
  | "damaged"
  | "zip-bomb"
  | "unsafe-xml"
  | "external-links"
  | "active-content"
  | "no-prices-sheet"
  | "no-header-row"
  | "changed-header"
  | "no-schedule-reference"
  | "wrong-schedule"
  | "too-many-rows"
  | "too-many-cells"
  | "unreadable-text";

/**
 * Ends the reading of a file. Its message says what was found and what is accepted; the file's name is put before it where the
 * refusal is reported.
 *
 * @param code For the caller to tell refusals apart.
 * @param message One or two sentences.
 * @param cell Address on the sheet of prices, where the reason stands in one cell.
 * @example throw new ReturnRefusal("empty", "The file is empty. Ask for it to be sent again.");
 */
export class ReturnRefusal extends Error {
  readonly code: RefusalCode;
  readonly cell: string | null;

  constructor(code: RefusalCode, message: string, cell: string | null = null) {
    super(message);
    this.name = "ReturnRefusal";
    this.code = code;
    this.cell = cell;
  }
}

/** A refusal of a file whose bytes do not hold together. */
export function damaged(what: string): ReturnRefusal {
  return new ReturnRefusal(
    "damaged",
    `The file is damaged: ${what}. Open it in Excel, save it again as .xlsx, or ask for it to be sent again.`,
  );
}

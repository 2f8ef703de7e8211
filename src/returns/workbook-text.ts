declare const guarded: unique symbol;

/** A text that stays a text when it is written into a cell. Only `workbookText` makes one. */
export type WorkbookText = string & { readonly [guarded]: true };

/** What a spreadsheet may take for the beginning of a formula, in Latin and in full-width letters. */
const FORMULA_START = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/;
/** Control characters, and marks that turn the direction of writing and so let a text look like another. */
const UNSEEN = new RegExp(
  "[\\u0000-\\u001F\\u007F-\\u009F\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+",
  "g",
);
/** Halves of characters that stand alone: no XML file can hold them. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const MOST_CHARACTERS = 32_000;

/**
 * Makes a text from a returned file safe to write into a cell: nothing in it can become a formula. A beginning that a
 * spreadsheet would read as a formula gets an apostrophe before it (as typing `'=A1` in Excel does); tabs, line ends and other
 * control characters become a space. Every text that leaves this folder has been through here.
 *
 * @param text Anything a bidder may have typed.
 * @returns The text, trimmed, at most 32,000 characters. A text that is safe already comes back as it is.
 * @example workbookText("=cmd|' /C calc'!A0") // "'=cmd|' /C calc'!A0"
 * @example workbookText("Bidder A") // "Bidder A"
 */
export function workbookText(text: string): WorkbookText {
  const plain = text.replace(UNSEEN, " ").replace(LONE_SURROGATE, "\uFFFD").trim().slice(0, MOST_CHARACTERS);
  const safe = FORMULA_START.test(plain) ? `'${plain}` : plain;
  // The only place where a text is declared guarded.
  return safe as WorkbookText;
}

/**
 * Whether a text begins as a formula would (`=`, `+`, `-`, `@`, or a tab or line end before it).
 *
 * @example looksLikeFormula("+44 20 7946 0000") // true
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\t\r\n]/.test(text) || FORMULA_START.test(text.replace(UNSEEN, " ").trim());
}

const SHOWN_CHARACTERS = 60;

/**
 * A text as a message shows it: in quotation marks, its control characters out, long ones cut.
 *
 * @example shown("  20.69 an hour ") // '"20.69 an hour"'
 */
export function shown(text: string): string {
  const plain = text.replace(UNSEEN, " ").replace(LONE_SURROGATE, "\uFFFD").trim();
  return plain.length > SHOWN_CHARACTERS ? `"${plain.slice(0, SHOWN_CHARACTERS)}…"` : `"${plain}"`;
}

import { FinanceError } from "../finance/finance-error";
import { messages } from "./errors";

/** A cell as Excel hands it over, with blanks, texts and errors told apart. */
export type Cell =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "other" };

const BLANK: Cell = { kind: "blank" };

/**
 * Tells what a single value is.
 *
 * Blank cells arrive as null, undefined or empty text; a cell with a data type (a formatted number, an error) arrives as an
 * object that carries its plain value as `basicValue`.
 */
export function readCell(value: unknown): Cell {
  if (value === null || value === undefined) {
    return BLANK;
  }
  if (typeof value === "number") {
    return { kind: "number", number: value };
  }
  if (typeof value === "string") {
    return value.trim() === "" ? BLANK : { kind: "text", text: value };
  }
  if (typeof value === "boolean") {
    return { kind: "boolean", boolean: value };
  }
  return readDataType(value);
}

function readDataType(value: unknown): Cell {
  if (typeof value !== "object" || value === null || !("type" in value)) {
    return { kind: "other" };
  }
  const basicValue = "basicValue" in value ? value.basicValue : undefined;
  switch (value.type) {
    case "Empty":
      return BLANK;
    case "Error":
      return { kind: "error", error: typeof basicValue === "string" ? basicValue : "#VALUE!" };
    case "Double":
    case "FormattedNumber":
    case "String":
    case "Boolean":
      return typeof basicValue === "object" ? { kind: "other" } : readCell(basicValue);
    default:
      return { kind: "other" };
  }
}

/**
 * The single value of a scalar argument; a one-cell range counts as its cell.
 *
 * @throws FinanceError when the argument is a larger range.
 */
export function singleValue(value: unknown, argument: string, accepted: string): unknown {
  if (!Array.isArray(value)) {
    return value;
  }
  const rows = rectangle(value, argument);
  const only = rows[0]?.[0];
  if (rows.length !== 1 || rows[0]?.length !== 1) {
    throw new FinanceError(messages.oneCell(rows.length, rows[0]?.length ?? 0, accepted), argument);
  }
  return only;
}

/**
 * The argument as rows of equal length; a single value counts as a one-cell range.
 *
 * @throws FinanceError for a range without cells or with rows of different lengths.
 */
export function rectangle(values: unknown, argument: string): unknown[][] {
  const rows: unknown[][] = Array.isArray(values)
    ? values.map((row: unknown) => (Array.isArray(row) ? [...(row as unknown[])] : [row]))
    : [[values]];
  const width = rows[0]?.length ?? 0;
  if (width === 0) {
    throw new FinanceError(messages.emptyRange(), argument);
  }
  rows.forEach((row, index) => {
    if (row.length !== width) {
      throw new FinanceError(messages.ragged(index + 1, row.length, width), argument);
    }
  });
  return rows;
}

/**
 * The number in a cell.
 *
 * @param cell The cell.
 * @param place What the message calls it: an argument, or an argument's row and column.
 * @param accepted What belongs there, in words.
 * @throws FinanceError for a blank, a text (also one that looks like a number), TRUE or FALSE, or an error value.
 */
export function numberInCell(cell: Cell, place: string, accepted: string): number {
  switch (cell.kind) {
    case "number":
      return cell.number;
    case "blank":
      throw new FinanceError(messages.blankNumber(accepted), place);
    case "text":
      throw new FinanceError(aboutText(cell.text, accepted), place);
    case "boolean":
      throw new FinanceError(messages.boolean(cell.boolean, accepted), place);
    case "error":
      throw new FinanceError(messages.cellError(cell.error), place);
    case "other":
      throw new FinanceError(messages.unknownKind(accepted), place);
  }
}

/**
 * The text in a cell; a number is taken as its digits, because references such as 7108 are labels.
 *
 * @throws FinanceError for a blank, TRUE or FALSE, or an error value.
 */
export function textInCell(cell: Cell, place: string, accepted: string): string {
  switch (cell.kind) {
    case "text":
      return cell.text.trim();
    case "number":
      return String(cell.number);
    case "blank":
      throw new FinanceError(messages.blankText(accepted), place);
    case "boolean":
      throw new FinanceError(messages.boolean(cell.boolean, accepted), place);
    case "error":
      throw new FinanceError(messages.cellError(cell.error), place);
    case "other":
      throw new FinanceError(messages.unknownKind(accepted), place);
  }
}

const DASHES = /[‐-―−]/g;
const NUMBER_TEXT = /^([-+]?)£?\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)\s*(%?)$/;
const IN_BRACKETS = /^\((£?\d.*)\)$/;

function aboutText(text: string, accepted: string): string {
  const trimmed = text.trim();
  const plain = trimmed.replace(DASHES, "-");
  if (/^-+$/.test(plain)) {
    return messages.dash(trimmed, accepted);
  }
  // Ledgers and board papers print a negative amount in brackets.
  const match = NUMBER_TEXT.exec(plain.replace(IN_BRACKETS, "-$1"));
  const digits = match?.[2] ?? "";
  const number = digits === "" ? Number.NaN : Number(`${match?.[1] ?? ""}${digits.replace(/,/g, "")}`);
  if (!Number.isFinite(number)) {
    return messages.text(text, accepted);
  }
  return match?.[3] === "%"
    ? messages.textPercentage(trimmed, number, Number((number / 100).toPrecision(15)))
    : messages.textNumber(text, number);
}

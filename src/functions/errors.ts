import { FinanceError } from "../finance/finance-error";

/** One value of a result table. */
export type ResultCell = string | number;
/** A labelled result that spills: header row first, labels in the first column. */
export type ResultTable = ResultCell[][];

/** Every message about a cell, a series or a table. Messages about a number's range live with the checks in finance. */
export const messages = {
  blankNumber: (accepted: string) => `is blank; enter ${accepted} (a blank is not 0)`,
  blankText: (accepted: string) => `is blank; enter ${accepted}`,
  dash: (text: string, accepted: string) =>
    `found ${quoted(text)}; a dash is neither a number nor 0: enter ${accepted}`,
  text: (text: string, accepted: string) => `found the text ${quoted(text)}; enter ${accepted}`,
  textPercentage: (text: string, percentage: number, fraction: number) =>
    `found the text ${quoted(text)}; enter the number ${percentage}% (${fraction})`,
  textNumber: (text: string, number: number) => `found the text ${quoted(text)}; enter the number ${number}`,
  number: (value: number, accepted: string) => `found ${value}; enter ${accepted}`,
  boolean: (value: boolean, accepted: string) => `found ${value ? "TRUE" : "FALSE"}; enter ${accepted}`,
  cellError: (error: string) => `found the error ${error}; correct that cell first`,
  unknownKind: (accepted: string) => `found a kind of value CareCase does not read; enter ${accepted}`,
  oneCell: (rows: number, columns: number, accepted: string) =>
    `found a range of ${counted(rows, "row")} and ${counted(columns, "column")}; give one cell with ${accepted}`,
  choice: (found: string, choices: readonly string[]) =>
    `found ${quoted(found)}; accepted: ${choices.map(quoted).join(", ")}`,
  emptyRange: () => "found no cells; give a range with values",
  notASeries: (rows: number, columns: number) =>
    `found ${rows} rows and ${columns} columns; a series is one row or one column of numbers`,
  ragged: (row: number, found: number, expected: number) =>
    `row ${row} has ${found} cells and the first has ${expected}; give a rectangular range`,
  emptyRow: () => "is empty; fill it in or delete it (only empty rows at the end are left out)",
  onlyHeaders: (headers: readonly string[]) =>
    `found no rows under the headers; enter at least one row (columns: ${headers.join(", ")})`,
  noHeaderRow: (headers: readonly string[]) =>
    `the first row has no headers; start the range at its header row (columns: ${headers.join(", ")})`,
  missingHeader: (missing: string, accepted: readonly string[]) =>
    `the column ${quoted(missing)} is missing; accepted headers: ${accepted.join(", ")}`,
  unknownHeader: (found: string, accepted: readonly string[]) =>
    `the header ${quoted(found)} is not known; accepted headers: ${accepted.join(", ")}`,
  duplicateHeader: (found: string, header: string) =>
    `the header ${quoted(found)} gives the column ${quoted(header)} a second time; keep one`,
  blankHeader: (column: number, accepted: readonly string[]) =>
    `column ${column} has values but no header; accepted headers: ${accepted.join(", ")}`,
  notANumberResult: () =>
    "the result is too large or undefined for these values; check for an amount that is far out of scale",
  emptyResult: () => "there is nothing to show for these values",
  unexpected: (detail: string) => `CareCase could not compute this (${detail}); please report it with the values used`,
} as const;

/** The longest text a message repeats; a paragraph pasted into a number cell stays readable in Excel's error card. */
const LONGEST_QUOTE = 60;

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

/** The text in double quotes, shortened. */
export function quoted(text: string): string {
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}

/**
 * Runs a custom function's body and turns every failure into the error Excel shows.
 *
 * @param compute Reads the arguments and returns a number, a text or a result table.
 * @returns The result, with every number finite and no negative zero.
 * @throws CustomFunctions.Error only: #VALUE! for bad input, #N/A where sound input has no result, both with a message.
 * @example calculate(() => readNumber(value, "value") * 2)
 */
export function calculate<Result extends ResultCell | ResultTable>(compute: () => Result): Result {
  try {
    return presentable(compute());
  } catch (error) {
    throw asExcelError(error);
  }
}

// CustomFunctions is looked up at each call: Excel and the embedded workbook may define it after this file has loaded.
function asExcelError(error: unknown): Error {
  if (error instanceof FinanceError) {
    const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
    return excelError(error.kind === "no-result" ? notAvailable : invalidValue, error.message);
  }
  if (error instanceof CustomFunctions.Error) {
    return error as unknown as Error;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return excelError(CustomFunctions.ErrorCode.invalidValue, messages.unexpected(detail));
}

function excelError(code: CustomFunctions.ErrorCode, message: string): Error {
  return new CustomFunctions.Error(code, message) as unknown as Error;
}

function presentable<Result extends ResultCell | ResultTable>(result: Result): Result {
  if (!Array.isArray(result)) {
    return presentableCell(result) as Result;
  }
  if (result.length === 0 || result.some((row) => row.length === 0)) {
    throw new FinanceError(messages.emptyResult());
  }
  return result.map((row) => row.map(presentableCell)) as Result;
}

function presentableCell(cell: ResultCell): ResultCell {
  if (typeof cell !== "number") {
    return cell;
  }
  if (!Number.isFinite(cell)) {
    throw new FinanceError(messages.notANumberResult());
  }
  return cell === 0 ? 0 : cell;
}

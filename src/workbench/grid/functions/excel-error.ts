/** The error values that a cell can show. */
export const excelErrorCodes = [
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#DIV/0!",
  "#REF!",
  "#NULL!",
  "#NAME?",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
] as const;

/** An error on its way into a cell: the code that the cell shows and, where there is one, the message behind it. */
export class ExcelError extends Error {
  readonly code: string;

  constructor(code: string, message = "") {
    super(message);
    this.name = "ExcelError";
    this.code = code;
  }
}

/**
 * Whether a cell's value is one of Excel's error values.
 *
 * @param value A cell's value.
 */
export function isExcelErrorCode(value: unknown): value is string {
  return typeof value === "string" && (excelErrorCodes as readonly string[]).includes(value);
}

/**
 * Reads whatever a custom function threw as the error that Excel would show.
 *
 * `CustomFunctions.Error` comes from another window, so it is known by its shape; anything else becomes #VALUE! and keeps
 * its message, as in Excel.
 *
 * @param thrown The value that was thrown.
 * @example readThrownError(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No such authority."))
 */
export function readThrownError(thrown: unknown): ExcelError {
  if (thrown instanceof ExcelError) return thrown;
  if (typeof thrown !== "object" || thrown === null) return new ExcelError("#VALUE!", String(thrown));
  const code = "code" in thrown && isExcelErrorCode(thrown.code) ? thrown.code : "#VALUE!";
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  return new ExcelError(code, message === code ? "" : message);
}

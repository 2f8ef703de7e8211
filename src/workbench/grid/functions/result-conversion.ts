import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { ExcelError, isExcelErrorCode, readThrownError } from "./excel-error";

/**
 * Turns what a custom function returned into the engine's value, so that a 2-D array spills.
 *
 * As in Excel, an empty place (null or undefined) becomes 0, and a number that is not finite becomes #NUM!. Numbers keep
 * every digit.
 *
 * @param result A number, text, boolean, error object, or rows of them.
 * @returns The engine's value.
 * @throws ExcelError When the result is a promise, a ragged or empty array or an object that a cell cannot hold.
 * @example convertResult([[1, 2], [3, 4]]) // spills over two rows and two columns
 */
export function convertResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return convertScalar(result);
  const rows = result.every(Array.isArray) ? (result as unknown[][]) : [result as unknown[]];
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) throw new ExcelError("#CALC!");
  if (rows.some((row) => row.length !== columnCount)) {
    throw new ExcelError("#VALUE!", "The function returned rows of different lengths.");
  }
  return arrayOf(rows.map((row) => row.map(convertScalar)));
}

/** Rows of engine values as one engine array. */
export function arrayOf(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

/** The engine's error value for a code such as #N/A. */
export function errorValue(code: string): ErrorValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

function convertScalar(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    case "undefined":
      return NumberValueObject.create(0);
    case "object":
      return convertObject(value);
    default:
      throw new ExcelError("#VALUE!", `The function returned a ${typeof value}, which a cell cannot hold.`);
  }
}

function convertObject(value: object | null): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if ("code" in value && isExcelErrorCode(value.code)) return errorValue(readThrownError(value).code);
  if ("then" in value) {
    throw new ExcelError("#VALUE!", "The function answers later (a promise); the embedded workbook computes at once.");
  }
  throw new ExcelError("#VALUE!", "The function returned an object, which a cell cannot hold.");
}

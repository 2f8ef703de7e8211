import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./metadata";
import { ExcelError } from "./excel-error";

/** What a custom function receives for one cell. */
export type Scalar = string | number | boolean | null;

const numericText = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

/**
 * Turns a cell's content into what Excel would pass for it.
 *
 * A blank cell arrives as 0 for a number, "" for text, FALSE for a boolean and null for `any` (the behaviour of Excel on
 * the web, whose client library this workbook runs). Errors are passed on without calling the function.
 *
 * @param cell The engine's value, or nothing for a blank cell.
 * @param parameter The parameter that receives it.
 * @returns The plain value.
 * @throws ExcelError The cell's own error, or #VALUE! when the content cannot be read as the parameter's type.
 * @example convertCell(NumberValueObject.create(3), { name: "weeks", type: "number" }) // 3
 */
export function convertCell(cell: Nullable<BaseValueObject>, parameter: ParameterMetadata): Scalar {
  if (!cell || cell.isNull()) return blankOf(parameter);
  const content = cell.getValue();
  if (cell.isError()) throw new ExcelError(String(content));
  switch (parameter.type) {
    case "number":
      return toNumber(content, parameter);
    case "string":
      return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : String(content);
    case "boolean":
      return toBoolean(content, parameter);
    default:
      return content;
  }
}

/**
 * Turns one argument of a call into the 2-D array that a `matrix` parameter receives; a single value becomes [[value]].
 *
 * @throws ExcelError The first error found, row by row.
 */
export function convertMatrix(argument: BaseValueObject, parameter: ParameterMetadata): Scalar[][] {
  if (!argument.isArray()) return [[convertCell(argument, parameter)]];
  return argument.getArrayValue().map((row) => Array.from(row, (cell) => convertCell(cell, parameter)));
}

function blankOf(parameter: ParameterMetadata): Scalar {
  if (parameter.type === "number") return 0;
  if (parameter.type === "string") return "";
  return parameter.type === "boolean" ? false : null;
}

function toNumber(content: string | number | boolean, parameter: ParameterMetadata): number {
  if (typeof content === "number") return content;
  if (typeof content === "boolean") return content ? 1 : 0;
  if (numericText.test(content)) return Number(content);
  throw new ExcelError("#VALUE!", `${parameter.name}: "${content}" is text; a number is needed.`);
}

function toBoolean(content: string | number | boolean, parameter: ParameterMetadata): boolean {
  if (typeof content === "boolean") return content;
  if (typeof content === "number") return content !== 0;
  const upper = content.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  throw new ExcelError("#VALUE!", `${parameter.name}: "${content}" is text; TRUE or FALSE is needed.`);
}

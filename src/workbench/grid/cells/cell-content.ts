import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellEntry, CellError, CellValue } from "../../host/port";
import { isExcelErrorCode } from "../functions/excel-error";

/**
 * A stored cell's value.
 *
 * @param cell What the grid stores, for the cell itself or for a place that an array spills into.
 * @param messageOf Tells the message behind an error.
 * @returns The value with all its digits.
 */
export function valueOf(cell: Nullable<ICellData>, messageOf: (code: string) => string | undefined): CellValue {
  if (!cell) return null;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "");
  const content = cell.v;
  if (content === undefined || content === null) return cell.t === CellValueType.NUMBER && cell.f ? 0 : null;
  if (cell.t === CellValueType.BOOLEAN)
    return content === 1 || content === true || content === "1" || content === "TRUE";
  if (isExcelErrorCode(content)) return cellError(content, messageOf(content));
  return cell.t === CellValueType.NUMBER && typeof content === "string" ? Number(content) : content;
}

/** What the grid stores for something entered; the former content goes, the format stays. */
export function storedEntry(entry: CellEntry): ICellData {
  if ("formula" in entry) return { f: entry.formula, v: null, si: null, p: null };
  const fresh: ICellData = { f: null, si: null, p: null };
  switch (typeof entry.value) {
    case "number":
      return { ...fresh, v: entry.value, t: CellValueType.NUMBER };
    case "boolean":
      return { ...fresh, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "string":
      return { ...fresh, v: entry.value === "" ? null : entry.value, ...textType(entry.value) };
    default:
      return { ...fresh, v: null };
  }
}

/** Text that reads as a number stays text only if the grid is told twice. */
function textType(text: string): ICellData {
  if (text === "") return {};
  return { t: Number.isNaN(Number(text)) ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

function cellError(error: string, message: string | undefined): CellError {
  return message === undefined ? { error } : { error, message };
}

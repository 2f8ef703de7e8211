import { type CellValue, type NumberLook } from "../price-sheet/cells";
import { damaged } from "../refusal";
import { shown } from "../workbook-text";
import { unescaped } from "./escaped-text";
import { isTrue } from "./workbook-part";

/** What the cells of a sheet refer to. */
export interface CellSurroundings {
  readonly sharedTexts: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly countsFrom1904: boolean;
}

/** One `c` element of a sheet. */
export interface RawCell {
  readonly address: string;
  readonly type: string;
  readonly style: number;
  /** Texts of its elements v, is and f; `undefined` where it has none. */
  readonly value: string | undefined;
  readonly inlineText: string | undefined;
  readonly formula: string | undefined;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const DAY_MILLISECONDS = 86_400_000;
const DAYS_TO_1970 = 25_569;
const DAYS_1900_TO_1904 = 1_462;
const LAST_DAY = 2_958_465;

/** What a cell holds; `undefined` for a blank one. */
export function cellValue(cell: RawCell, around: CellSurroundings): CellValue | undefined {
  const value = plainValue(cell, around);
  return cell.formula === undefined ? value : { kind: "formula", text: `=${cell.formula}`, result: value };
}

function plainValue(cell: RawCell, around: CellSurroundings): CellValue | undefined {
  const { type, value } = cell;
  if (type === "inlineStr") return textValue(unescaped(cell.inlineText ?? ""));
  if (value === undefined || value === "") return undefined;
  switch (type) {
    case "s": {
      const text = /^\d+$/.test(value) ? around.sharedTexts[Number(value)] : undefined;
      if (text === undefined) throw damaged(`cell ${cell.address} refers to a text that the file does not have`);
      return textValue(text);
    }
    case "str":
      return textValue(unescaped(value));
    case "b":
      return { kind: "truth", text: isTrue(value) ? "TRUE" : "FALSE" };
    case "e":
      return { kind: "error", text: value };
    case "d":
      return { kind: "date", isoDate: isoDay(Date.parse(value.slice(0, 10))), text: value };
    case "n":
      return numberValue(value, around.looks[cell.style] ?? "plain", cell.address, around.countsFrom1904);
    default:
      throw damaged(`cell ${cell.address} is of a kind that Excel does not know (${shown(type)})`);
  }
}

function textValue(text: string): CellValue | undefined {
  // Spaces alone look blank, and are.
  return text.trim() === "" ? undefined : { kind: "text", text };
}

function numberValue(text: string, look: NumberLook, address: string, countsFrom1904: boolean): CellValue {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw damaged(`cell ${address} should hold a number and holds ${shown(text)}`);
  if (look !== "date") return { kind: "number", value, look, text: String(value) };
  const days = Math.floor(value) + (countsFrom1904 ? DAYS_1900_TO_1904 : 0);
  const isoDate = days >= 1 && days <= LAST_DAY ? isoDay((days - DAYS_TO_1970) * DAY_MILLISECONDS) : null;
  return { kind: "date", isoDate, text: isoDate ?? String(value) };
}

function isoDay(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}

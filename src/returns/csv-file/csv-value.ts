import { type CellValue } from "../price-sheet/cells";
import { readOfferDate } from "../price-sheet/offer-date";

const SHOWN_NUMBER = /^(-?)(£?)\s?(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\s?%)?$/;
const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/i;

/**
 * What a field of a .csv file would be in a workbook. A .csv file holds what Excel displayed: `£1,250.00` is the number 1,250.
 *
 * @returns `undefined` for a blank field.
 * @example csvValue("£20.69") // the number 20.69, shown with 2 decimals
 */
export function csvValue(field: string): CellValue | undefined {
  const text = field.trim();
  if (text === "") return undefined;
  if (text.startsWith("=")) return { kind: "formula", text, result: undefined };
  if (ERROR.test(text)) return { kind: "error", text: text.toUpperCase() };
  const isoDate = /^\d/.test(text) ? readOfferDate(text) : null;
  if (isoDate !== null) return { kind: "date", isoDate, text };
  return shownNumber(text) ?? { kind: "text", text: field };
}

/** The number that a text displays, with or without £, thousands separators and %. */
export function shownNumber(text: string): Extract<CellValue, { kind: "number" }> | undefined {
  const [matched, minus, , innerMinus, whole = "", decimals = "", percent] = SHOWN_NUMBER.exec(text.trim()) ?? [];
  if (matched === undefined || (minus !== "" && innerMinus !== "")) return undefined;
  const size = Number(`${whole.replaceAll(",", "")}.${decimals}`);
  if (!Number.isFinite(size)) return undefined;
  const value = minus === "" && innerMinus === "" ? size : -size;
  return percent === undefined
    ? { kind: "number", value, look: "plain", text: text.trim(), shownDecimals: decimals.length }
    : { kind: "number", value: value / 100, look: "percentage", text: text.trim(), shownDecimals: decimals.length + 2 };
}

/** What Excel makes of a text that a program or a person enters into a cell, in a British workbook. */
import { HostFailure } from "./failure";
import type { CellEntry } from "./port";

export interface EnteredText {
  readonly entry: CellEntry;
  /** The number format Excel gives a cell that had none. */
  readonly numberFormat?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBER = /^([+-]?)(£?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
const ERRORS = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
const DAY_MS = 86_400_000;
/** Serial 1 is 1 January 1900; counting from here allows for the 29 February 1900 that Excel believes in. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/**
 * @param text what is entered
 * @param isTextCell whether the cell's number format is "@", which keeps everything as text
 * @param thisYear the year meant by a date that names none
 */
export function enteredText(text: string, isTextCell: boolean, thisYear: number): EnteredText {
  if (text === "") return { entry: { value: null } };
  if (isTextCell) return { entry: { value: text } };
  if (text.startsWith("'")) return { entry: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { entry: { formula: text } };
  if (/^(true|false)$/i.test(text)) return { entry: { value: text.toLowerCase() === "true" } };
  if (ERRORS.test(text)) {
    throw new HostFailure(
      "NotImplemented",
      `Entering the error ${text} as a constant is not available in the embedded workbook; enter a formula.`,
    );
  }
  return enteredNumber(text.trim()) ?? enteredDate(text.trim(), thisYear) ?? { entry: { value: text } };
}

function enteredNumber(text: string): EnteredText | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = "", pound = "", digits = "", power = "", percent = ""] = match;
  const value = Number(`${sign}${digits.replaceAll(",", "")}${power}`);
  if (!Number.isFinite(value)) return null;
  const decimals = digits.includes(".");
  if (percent) return { entry: { value: value / 100 }, numberFormat: decimals ? "0.00%" : "0%" };
  if (pound) return { entry: { value }, numberFormat: decimals ? "£#,##0.00" : "£#,##0" };
  if (digits.includes(",")) return { entry: { value }, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return power ? { entry: { value }, numberFormat: "0.00E+00" } : { entry: { value } };
}

function enteredDate(text: string, thisYear: number): EnteredText | null {
  const named = /^(?:(\d{1,2})[ -])?([a-z]{3,9})[ -](\d{2}|\d{4})$/i.exec(text);
  if (named) {
    const [, day, month = "", year = ""] = named;
    const index = monthNamed(month);
    return index < 0 ? null : dated(fullYear(year), index, Number(day ?? 1), day ? "dd-mmm-yy" : "mmm-yy");
  }
  const parts = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (!parts) return enteredTime(text);
  const [, first = "", second = "", third] = parts;
  if (first.length === 4) {
    return third === undefined
      ? dated(Number(first), Number(second) - 1, 1, "mmm-yy")
      : dated(Number(first), Number(second) - 1, Number(third), "dd/mm/yyyy");
  }
  if (first.length > 2) return null;
  if (third !== undefined) {
    return third.length === 2 || third.length === 4
      ? dated(fullYear(third), Number(second) - 1, Number(first), "dd/mm/yyyy")
      : null;
  }
  return dated(thisYear, Number(second) - 1, Number(first), "dd-mmm");
}

function enteredTime(text: string): EnteredText | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { entry: { value }, numberFormat: seconds === undefined ? "hh:mm" : "hh:mm:ss" };
}

function monthNamed(word: string): number {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  if (index < 0 || word.length === 3) return index;
  const full = new Date(Date.UTC(2000, index, 1)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
  return full.toLowerCase() === word.toLowerCase() ? index : -1;
}

/** Excel reads 00 to 29 as this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, monthIndex: number, day: number, numberFormat: string): EnteredText | null {
  const date = new Date(Date.UTC(year, monthIndex, day));
  const exists =
    year >= 1900 && date.getUTCFullYear() === year && date.getUTCMonth() === monthIndex && date.getUTCDate() === day;
  return exists ? { entry: { value: (date.getTime() - EPOCH_MS) / DAY_MS }, numberFormat } : null;
}

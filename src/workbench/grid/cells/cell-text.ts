import { numfmt } from "@univerjs/core";
import type { CellValue } from "../../host/port";

/**
 * A value as a cell shows it.
 *
 * @param value The cell's value.
 * @param numberFormat Excel's code, for example "£#,##0.00".
 * @returns The text; a value that the code cannot show (a negative date) reads as Excel's row of hashes.
 * @example cellText(1234.5, "£#,##0.00") // "£1,234.50"
 */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  if (numberFormat === "@") return String(value);
  const code = ordinaryGaps(numberFormat);
  return numfmt.isValidFormat(code) ? numfmt.format(code, value, { locale: "en-GB", throws: false }) : String(value);
}

/** In a printed string the gap left by "_)" and the filling of "* " are nothing but space. */
function ordinaryGaps(numberFormat: string): string {
  return numberFormat.replace(/\*./g, "");
}

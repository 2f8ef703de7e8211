/** How Excel is told to show each of a template's formats. */
import type { Format } from "../templates/template";

const CODES: Readonly<Record<Format, string>> = {
  whole: "#,##0;-#,##0;0",
  one: "#,##0.0",
  two: "#,##0.00",
  percent: "0%",
  percentOne: "0.0%",
  percentTwo: "0.00%",
  pounds: "£#,##0;-£#,##0;£0",
  pence: "£#,##0.00;-£#,##0.00",
  millions: '£0.00,,"m";-£0.00,,"m"',
  factor: "0.000",
  // A formula in a cell of Excel's own Text format shows itself instead of its answer, so texts stay General.
  text: "General",
  date: "d mmm yyyy",
  flag: "General",
};

/** Keeps a typed text a text: "2011/12" stays a financial year instead of becoming December 2011. */
export const TYPED_TEXT = "@";

/** The Excel number format of a template's format. */
export function numberFormatCode(format: Format): string {
  return CODES[format];
}

/** What `TEXT` takes to show a number inside a sentence as its own cell shows it. */
export function sentenceFormatCode(format: Format): string {
  return CODES[format].split(";")[0] ?? "General";
}

/** Formats whose values stand at the left of the cell. */
export function isText(format: Format): boolean {
  return format === "text" || format === "flag";
}

import { type NumberLook } from "../price-sheet/cells";

/** Number formats that Excel has without writing their code into the file. */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTAGES = [9, 10];

/**
 * What a number format makes of a number.
 *
 * @param id The format's number in the file.
 * @param code Its code, where the file has one: `[$£-809]#,##0.00`.
 * @example numberLook(14, undefined) // "date"
 * @example numberLook(164, "0.0%") // "percentage"
 */
export function numberLook(id: number, code: string | undefined): NumberLook {
  if (code === undefined) {
    if (BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last)) return "date";
    return BUILT_IN_PERCENTAGES.includes(id) ? "percentage" : "plain";
  }
  // Only the first section, of positive numbers, is looked at: a price is one.
  const section = code.slice(0, 255).split(";")[0] ?? "";
  if (/[€$¥]/.test(section.replace(/\[\$[^\]]*\]/g, currencySign))) return "other-currency";
  const digitsOnly = section.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (/general/i.test(digitsOnly)) return "plain";
  if (digitsOnly.includes("%")) return "percentage";
  return /[ymdhs]/i.test(digitsOnly) ? "date" : "plain";
}

/** The sign in `[$€-2]`, without the dollar that only opens the bracket; nothing for `[$-809]`, a mere language. */
function currencySign(bracket: string): string {
  const sign = bracket.slice(2, -1).replace(/-[0-9A-F]*$/i, "");
  return sign === "" || sign.includes("£") || sign === "GBP" ? "" : "¥";
}

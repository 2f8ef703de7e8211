/** Reads what a person types into a form field. */
import { describeAccepted, rateBounds } from "./accepted-values";
import { checkValue } from "./case-validation";
import { financialYearOf, isIsoDate, isoDate } from "./financial-year";
import type { Accepts } from "./template";

export type ParsedEntry =
  { readonly ok: true; readonly value: number | string | null } | { readonly ok: false; readonly message: string };

/**
 * The value a typed text stands for: "£578.90" is 578.9, "1,876" is 1876, "29%" is 0.29, an empty field is blank.
 *
 * A rate may be typed as 29% or as 0.29; a plain 29 is refused rather than guessed, because 2900% and 29% are both figures
 * that somebody could mean.
 *
 * @param text What was typed.
 * @param accepts What the field accepts.
 * @param unit The field's unit, named in messages about numbers.
 * @returns The value, or a message that says what was found and what is accepted. Blank is `null`, also where it is required.
 * @example parseEntry("29", { kind: "rate" }) // { ok: false, message: "Found 29: enter 29% or 0.29" }
 */
export function parseEntry(text: string, accepts: Accepts, unit?: string): ParsedEntry {
  const entry = text.trim();
  if (entry === "") return { ok: true, value: null };
  switch (accepts.kind) {
    case "number":
    case "rate":
      return parseNumber(entry, accepts, unit);
    case "choice": {
      const option = accepts.options.find((candidate) => candidate.toLowerCase() === entry.toLowerCase());
      return option === undefined ? refuse(entry, accepts) : { ok: true, value: option };
    }
    case "financialYear": {
      const year = financialYearOf(entry);
      return year === null ? refuse(entry, accepts) : { ok: true, value: year };
    }
    case "date": {
      const date = dateOf(entry);
      return date === null ? refuse(entry, accepts) : { ok: true, value: date };
    }
    case "text":
      return held(entry, accepts, unit);
  }
}

function parseNumber(entry: string, accepts: Accepts & { kind: "number" | "rate" }, unit?: string): ParsedEntry {
  const match = /^([-−]?)\s*£?\s*([-−]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?\s*(%?)$/.exec(entry);
  const [, signBefore = "", signAfter = "", whole = "", decimals = "", percent = ""] = match ?? [];
  const digits = `${whole.replaceAll(",", "")}${decimals}`;
  if (match === null || !/\d/.test(digits) || (signBefore !== "" && signAfter !== ""))
    return refuse(entry, accepts, unit);
  if (percent === "%" && accepts.kind !== "rate") return refuse(entry, accepts, unit);
  const size = Number(percent === "%" ? shiftTwoPlaces(digits) : digits);
  const value = `${signBefore}${signAfter}` === "" || size === 0 ? size : -size;
  if (accepts.kind === "rate" && percent === "" && value > rateBounds(accepts).maximum && value <= 100) {
    return { ok: false, message: `Found ${entry}: enter ${entry}% or ${Number(shiftTwoPlaces(digits))}` };
  }
  const parsed = held(value, accepts, unit);
  // What was typed as a percentage is named as one.
  return parsed.ok || percent === "" ? parsed : refuse(entry, accepts, unit);
}

/** Divides by a hundred in the decimal text, so that 7.25% is 0.0725 and not 0.07250000000000001. */
function shiftTwoPlaces(digits: string): string {
  return `${digits}e-2`;
}

function held(value: number | string, accepts: Accepts, unit?: string): ParsedEntry {
  const problem = checkValue("", value, accepts, unit, true);
  if (problem === null) return { ok: true, value };
  const message = problem.message.replace(/^: /, "");
  return { ok: false, message: message.charAt(0).toUpperCase() + message.slice(1) };
}

function refuse(entry: string, accepts: Accepts, unit?: string): ParsedEntry {
  return { ok: false, message: `Found "${entry}"; enter ${describeAccepted(accepts, unit)}` };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function dateOf(entry: string): string | null {
  if (isIsoDate(entry)) return entry;
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(entry);
  if (numeric !== null) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})$/.exec(entry);
  const month = MONTHS.indexOf((worded?.[2] ?? "").slice(0, 3).toLowerCase());
  return worded === null || month < 0 ? null : isoDate(Number(worded[3]), month + 1, Number(worded[1]));
}

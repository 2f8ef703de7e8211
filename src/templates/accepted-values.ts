/** What a field accepts, in the words that every message, prompt and hint uses. */
import type { Accepts } from "./template";

/** The bounds a rate has when the template gives none. */
export const RATE_BOUNDS = { minimum: 0, maximum: 1 } as const;
export const DEFAULT_TEXT_LENGTH = 255;

/**
 * The accepted values in words, ready to follow "enter".
 *
 * @param accepts What the field accepts.
 * @param unit The field's unit, for numbers.
 * @example describeAccepted({ kind: "rate" }) // "a rate from 0% to 100%, such as 29% or 0.29"
 */
export function describeAccepted(accepts: Accepts, unit?: string): string {
  switch (accepts.kind) {
    case "number": {
      const noun = accepts.whole === true ? "a whole number" : "a number";
      return `${noun}${bounds(accepts.minimum, accepts.maximum, plainNumber)}${unit === undefined || unit === "" ? "" : ` (${unit})`}`;
    }
    case "rate": {
      const { minimum, maximum } = rateBounds(accepts);
      return `a rate from ${percentage(minimum)} to ${percentage(maximum)}, such as 29% or 0.29`;
    }
    case "choice":
      return `one of: ${accepts.options.join(", ")}`;
    case "financialYear":
      return "a financial year such as 2026/27";
    case "date":
      return "a date such as 2026-04-01 or 1/4/2026";
    case "text":
      return `a text of at most ${accepts.maximumLength ?? DEFAULT_TEXT_LENGTH} characters`;
  }
}

export function rateBounds(accepts: { readonly minimum?: number; readonly maximum?: number }): {
  minimum: number;
  maximum: number;
} {
  return { minimum: accepts.minimum ?? RATE_BOUNDS.minimum, maximum: accepts.maximum ?? RATE_BOUNDS.maximum };
}

/** 1876 -> "1,876"; 0.29 -> "0.29". */
export function plainNumber(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
}

/** 0.29 -> "29%". */
export function percentage(rate: number): string {
  return `${plainNumber(Number((rate * 100).toPrecision(12)))}%`;
}

function bounds(minimum: number | undefined, maximum: number | undefined, show: (value: number) => string): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${show(minimum)} to ${show(maximum)}`;
  if (minimum !== undefined) return ` of ${show(minimum)} or more`;
  return maximum === undefined ? "" : ` of ${show(maximum)} or less`;
}

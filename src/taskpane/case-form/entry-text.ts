import type { Accepts, Format } from "../../templates/template";

interface Written {
  readonly accepts: Accepts;
  readonly format: Format;
}

const significantDigits = 12;

/** Moves the decimal point two places without a binary remainder: 0.0725 is 7.25, never 7.249999. */
const percentage = (fraction: number): number => Number((fraction * 100).toPrecision(significantDigits));

const grouped = (value: number): string => {
  const [whole = "0", decimals] = Math.abs(value).toString().split(".");
  if (whole.includes("e")) return value.toString();
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${thousands}${decimals === undefined ? "" : `.${decimals}`}`;
};

const pence = (value: number): string => {
  const text = grouped(value);
  const decimals = text.split(".")[1]?.length ?? 0;
  if (decimals === 0) return text;
  return decimals === 1 ? `${text}0` : text;
};

const pounds = (text: string): string => (text.startsWith("-") ? `-£${text.slice(1)}` : `£${text}`);

const longDate = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A figure with more decimals than this is the result of a division; nobody reads them all. */
const readableDecimals = 4;

/** Decimals of a figure that is shown short. */
const shortDecimals: Readonly<Record<"rate" | "other", number>> = { rate: 1, other: 2 };

/**
 * The text that a field begins with: as `entryText`, but two thirds is `66.7%` rather than twelve digits. While the field
 * shows that text it stands for the value with every digit; `readDraft` sees to it.
 */
export function firstText(value: number | string | null | undefined, field: Written): string {
  const exact = entryText(value, field);
  const decimals = /\.(\d+)/.exec(exact)?.[1]?.length ?? 0;
  if (typeof value !== "number" || decimals <= readableDecimals) return exact;
  const isRate = field.accepts.kind === "rate";
  const power = 10 ** (isRate ? shortDecimals.rate + 2 : shortDecimals.other);
  const rounded = Math.round(value * power) / power;
  // A figure so small that nothing would be left of it keeps its digits.
  return rounded === 0 ? exact : entryText(rounded, field);
}

/**
 * The text of a value with every digit it has, and the signs a reader expects. A form must not round what is typed into it,
 * so 0.28571 is `28.571%` even where the sheet shows 28.6%.
 */
export function entryText(value: number | string | null | undefined, field: Written): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") {
    if (field.accepts.kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value))
      return longDate.format(new Date(`${value}T00:00:00Z`));
    return value;
  }
  if (field.accepts.kind === "rate") return `${percentage(value)}%`;
  switch (field.format) {
    case "pence":
      return pounds(pence(value));
    case "pounds":
    case "millions":
      return pounds(grouped(value));
    default:
      return grouped(value);
  }
}

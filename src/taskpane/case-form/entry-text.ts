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

/**
 * The text that stands in a field for a value: every digit that the value has, with the signs a reader expects. A form must
 * not round what it holds, so 0.28571 is `28.571%` even where the sheet shows 28.6%.
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

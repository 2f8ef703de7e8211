import { PRICE_DECIMALS, PRICE_UNIT, type ScheduleLine } from "../../templates/tenders/schedule-shape";
import { shownNumber } from "../csv-file/csv-value";
import { type Findings } from "../findings";
import { type FindingCode, type ReturnFinding } from "../reading";
import { looksLikeFormula, shown } from "../workbook-text";
import { type CellValue } from "./cells";

const ACCEPTED = `enter ${PRICE_UNIT} as a number above 0 with up to two decimals, such as 20.69`;
const HUNDREDTHS = 10 ** PRICE_DECIMALS;
/** No hour of care costs this much: whoever enters more has typed a yearly sum, or lost the point. */
const MOST_POUNDS = 1_000;
/** How far a price may miss whole pence through the way computers store 20.69. */
const STORING_ERROR = 1e-6;

/** A price that is accepted has one; a warning may stand beside it. */
export interface PriceAnswer {
  readonly price: number | null;
  readonly findings: readonly ReturnFinding[];
}

/**
 * Whether what stands in a price cell is a price that the schedule accepts.
 *
 * @param value What the cell holds.
 * @param cell Its address, for the findings.
 */
export function checkPrice(value: CellValue, line: ScheduleLine, cell: string, findings: Findings): PriceAnswer {
  const refuse = (code: FindingCode, found: string, accepted = ACCEPTED): PriceAnswer => ({
    price: null,
    findings: [findings.refused(code, cell, `found ${found}; ${accepted}.`)],
  });
  switch (value.kind) {
    case "formula":
      return refuse("formula", `the formula ${shown(value.text)} instead of a value`);
    case "error":
      return refuse("error-value", `the error ${shown(value.text)}`);
    case "truth":
      return refuse("truth-value", value.text);
    case "date":
      return refuse("date-for-price", `the date ${shown(value.text)} in place of a price`);
    case "text":
      return refuseText(value.text, refuse);
    case "number":
      break;
  }
  if (value.look === "percentage") return refuse("percentage-for-price", `the percentage ${shown(percentage(value))}`);
  if (value.look === "other-currency") {
    return refuse("other-currency", `${value.text}, shown in another currency than pounds`);
  }
  const { value: price } = value;
  if (price === 0) return refuse("zero-price", "a price of 0");
  if (price < 0) return refuse("negative-price", `the negative price ${value.text}`);
  if (price > MOST_POUNDS)
    return refuse("implausible-price", `${value.text} for one hour`, `enter up to ${pounds(MOST_POUNDS)}`);
  const pence = price * HUNDREDTHS;
  if (Math.abs(pence - Math.round(pence)) > STORING_ERROR || (value.shownDecimals ?? 0) > PRICE_DECIMALS) {
    return refuse("too-many-decimals", `${value.text}, which has more than two decimals`);
  }
  return againstBounds(Math.round(pence) / HUNDREDTHS, line, cell, findings, refuse);
}

function refuseText(text: string, refuse: (code: FindingCode, found: string) => PriceAnswer): PriceAnswer {
  if (looksLikeFormula(text) && shownNumber(text) === undefined) {
    return refuse("formula-like-text", `the text ${shown(text)}, which begins like a formula`);
  }
  return shownNumber(text) === undefined
    ? refuse("text-for-number", `the text ${shown(text)}`)
    : refuse("number-as-text", `the number ${shown(text)} stored as text`);
}

function againstBounds(
  price: number,
  line: ScheduleLine,
  cell: string,
  findings: Findings,
  refuse: (code: FindingCode, found: string, accepted: string) => PriceAnswer,
): PriceAnswer {
  const { ceiling, floor } = line;
  if (ceiling !== null && price > ceiling) {
    return refuse("above-ceiling", pounds(price), `the ceiling of line ${line.reference} is ${pounds(ceiling)}`);
  }
  if (floor === null || price >= floor) return { price, findings: [] };
  const sentence = `found ${pounds(price)}, below the floor of line ${line.reference}, ${pounds(floor)}; accepted, ask the bidder to explain it.`;
  return { price, findings: [findings.warning("below-floor", cell, sentence)] };
}

function pounds(amount: number): string {
  const decimals = Math.max(PRICE_DECIMALS, (String(amount).split(".")[1] ?? "").length);
  return `£${amount.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: Math.min(20, decimals) })}`;
}

function percentage(value: Extract<CellValue, { kind: "number" }>): string {
  return `${Number((100 * value.value).toPrecision(12))}%`;
}

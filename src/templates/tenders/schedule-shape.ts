/**
 * What a pricing schedule is, wherever it is met: in the council's workbook, in the file the bidders get, in what they send
 * back and in the evaluation. The words of the bidders' sheet stand here once, so that the sheet is written and read by the
 * same texts.
 */

/** Every price of a schedule is in this unit. */
export const PRICE_UNIT = "£ an hour";

/** Digits after the point that a price may have. */
export const PRICE_DECIMALS = 2;

/** One thing to be priced: a band of a zone. */
export interface ScheduleLine {
  /** Unique in the schedule: `Z01-U`. A returned price is matched by it, never by its row. */
  readonly reference: string;
  readonly zone: string;
  readonly band: string;
  readonly unit: typeof PRICE_UNIT;
  readonly weeklyHours: number;
  /** Pounds an hour; a price above it is refused. `null`: no ceiling. */
  readonly ceiling: number | null;
  /** Pounds an hour; a price below it is accepted with a warning. `null`: no floor. */
  readonly floor: number | null;
}

/** A schedule as it was issued. */
export interface PricingSchedule {
  /** Names the schedule in every return: `HC-2027-01`. */
  readonly reference: string;
  /** Version or date of issue, in words; empty where the council gives none. */
  readonly version: string;
  readonly lines: readonly ScheduleLine[];
}

/** Names of the two sheets of the file for bidders. */
export const BIDDER_SHEETS = { instructions: "Instructions", prices: "Prices" } as const;

/** Header row of the sheet "Prices", in this order. Only `Price` and `Note` are the bidder's. */
export const PRICE_HEADERS = {
  reference: "Line",
  zone: "Zone",
  band: "Band",
  weeklyHours: "Hours a week",
  ceiling: "Ceiling",
  floor: "Floor",
  price: "Price",
  note: "Note",
} as const;

/** Labels above the header row, each with its value in the cell to the right. The last three are the bidder's to fill in. */
export const PRICE_LABELS = {
  reference: "Schedule reference",
  version: "Schedule version",
  bidder: "Bidder name",
  contact: "Contact (post)",
  offerDate: "Date of the offer",
} as const;

export type PriceColumn = keyof typeof PRICE_HEADERS;
export type PriceLabel = keyof typeof PRICE_LABELS;

/** The columns of the assumptions register. */

export const REGISTER = {
  label: 1,
  value: 2,
  unit: 3,
  state: 4,
  source: 5,
  place: 6,
  asAt: 7,
  priceBase: 8,
  owner: 9,
  signedOffBy: 10,
  quality: 11,
  impact: 12,
  reviewBy: 13,
  note: 14,
  id: 15,
} as const;

/** In the order of the columns. */
export const REGISTER_HEADERS = [
  "Assumption",
  "Value",
  "Unit",
  "State",
  "Source",
  "Place",
  "As at",
  "Price base",
  "Owner",
  "Signed off by",
  "Quality",
  "Impact",
  "Review by",
  "Note",
  "Id",
] as const;

/** Width in characters of each column; a template may ask for more. */
const REGISTER_WIDTHS = [46, 17, 16, 22, 12, 40, 13, 12, 13, 13, 9, 9, 13, 38, 24] as const;

export function registerWidths(asked: readonly number[]): readonly number[] {
  const columns = Math.max(asked.length, REGISTER_WIDTHS.length);
  return Array.from({ length: columns }, (_, index) => Math.max(asked[index] ?? 0, REGISTER_WIDTHS[index] ?? 0));
}

export const RATINGS = ["red", "amber", "green"] as const;

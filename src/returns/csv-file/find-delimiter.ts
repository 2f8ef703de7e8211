import { PRICE_HEADERS } from "../../templates/tenders/schedule-shape";
import { comparable } from "../price-sheet/cells";

/** What a spreadsheet program may put between two fields. */
const DELIMITERS = [",", ";", "\t"] as const;
const LONGEST_HEADER_ROW = 2_000;

/**
 * Finds what separates the fields of a .csv file: the character that parts the header row into its columns.
 *
 * @returns A comma where no line looks like the header row.
 * @example findDelimiter("Line;Zone;Price\nZ01-U;Z01;20.69") // ";"
 */
export function findDelimiter(text: string): string {
  for (const line of text.split(/[\r\n]+/)) {
    if (line.length > LONGEST_HEADER_ROW) continue;
    const found = DELIMITERS.find((delimiter) => isHeaderRow(line.split(delimiter)));
    if (found !== undefined) return found;
  }
  return ",";
}

function isHeaderRow(fields: readonly string[]): boolean {
  const names = fields.map((field) => comparable(field.replaceAll('"', "")).toLowerCase());
  return [PRICE_HEADERS.reference, PRICE_HEADERS.price].every((header) => names.includes(header.toLowerCase()));
}

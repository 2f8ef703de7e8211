import { PRICE_HEADERS, type PriceColumn } from "../../templates/tenders/schedule-shape";
import { ReturnRefusal } from "../refusal";
import { addressOf, labelOf, type SheetCells } from "./cells";

/** Where the table of prices begins and which column is which. */
export interface HeaderRow {
  readonly row: number;
  readonly columns: Readonly<Record<PriceColumn, number>>;
}

const COLUMN_NAMES = Object.entries(PRICE_HEADERS) as [PriceColumn, string][];

/**
 * Finds the header row wherever it stands: the first row that has both "Line" and "Price".
 *
 * @throws ReturnRefusal where no row is one, or where its columns are not those that were issued.
 */
export function findHeaderRow(sheet: SheetCells): HeaderRow {
  for (const row of [...sheet.rows.keys()].sort((one, other) => one - other)) {
    const places = placesIn(sheet, row);
    if (places.reference.length > 0 && places.price.length > 0) return checkedHeader(row, places);
  }
  throw new ReturnRefusal(
    "no-header-row",
    `No row has the headers "${PRICE_HEADERS.reference}" and "${PRICE_HEADERS.price}". The header row must be as it was issued: ${listed(COLUMN_NAMES.map(([, header]) => header))}.`,
  );
}

function placesIn(sheet: SheetCells, row: number): Record<PriceColumn, number[]> {
  const places: Record<PriceColumn, number[]> = {
    reference: [],
    zone: [],
    band: [],
    weeklyHours: [],
    ceiling: [],
    floor: [],
    price: [],
    note: [],
  };
  for (const [column, value] of sheet.rows.get(row) ?? []) {
    const label = labelOf(value).toLowerCase();
    const named = COLUMN_NAMES.find(([, header]) => header.toLowerCase() === label);
    if (named !== undefined) places[named[0]].push(column);
  }
  return places;
}

function checkedHeader(row: number, places: Record<PriceColumn, number[]>): HeaderRow {
  for (const [name, header] of COLUMN_NAMES) {
    const [first, second] = places[name];
    if (second !== undefined) {
      throw new ReturnRefusal(
        "changed-header",
        `The header row (row ${row}) has "${header}" twice, in ${addressOf(row, first ?? 0)} and ${addressOf(row, second)}. It must be as it was issued.`,
        addressOf(row, second),
      );
    }
    if (first === undefined && name !== "note") {
      throw new ReturnRefusal(
        "changed-header",
        `The header row (row ${row}) has no column "${header}". It must be as it was issued: ${listed(COLUMN_NAMES.map(([, each]) => each))}.`,
      );
    }
  }
  const columnOf = (name: PriceColumn) => places[name][0] ?? 0;
  return {
    row,
    columns: {
      reference: columnOf("reference"),
      zone: columnOf("zone"),
      band: columnOf("band"),
      weeklyHours: columnOf("weeklyHours"),
      ceiling: columnOf("ceiling"),
      floor: columnOf("floor"),
      price: columnOf("price"),
      note: columnOf("note"),
    },
  };
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

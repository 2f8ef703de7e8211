import { type PricingSchedule } from "../../templates/tenders/schedule-shape";
import { type Findings } from "../findings";
import { type ReturnFinding } from "../reading";
import { shown } from "../workbook-text";
import { addressOf, comparable, labelOf, type SheetCells } from "./cells";
import { type HeaderRow } from "./header-row";

/** Which rows of a return answer which lines of the schedule. */
export interface PriceRows {
  /** Row numbers by the schedule's reference: none for a missing line, several for a duplicated one. */
  readonly byReference: ReadonlyMap<string, readonly number[]>;
  /** Of rows that answer no line. */
  readonly findings: readonly ReturnFinding[];
}

/**
 * Matches the rows below the header to the schedule's lines by their references, wherever they stand and in whatever order.
 */
export function matchRows(
  sheet: SheetCells,
  header: HeaderRow,
  schedule: PricingSchedule,
  findings: Findings,
): PriceRows {
  const byReference = new Map(schedule.lines.map(({ reference }): [string, number[]] => [comparable(reference), []]));
  const found: ReturnFinding[] = [];
  const rowsBelow = [...sheet.rows.keys()].filter((row) => row > header.row).sort((one, other) => one - other);
  for (const row of rowsBelow) {
    const reference = labelOf(sheet.rows.get(row)?.get(header.columns.reference));
    const rows = byReference.get(reference);
    if (rows !== undefined) rows.push(row);
    else found.push(...strayRow(sheet, header, row, reference, findings));
  }
  return { byReference, findings: found };
}

/** Rows of totals and remarks belong to no line and are passed over; a price that nobody would see is not. */
function strayRow(
  sheet: SheetCells,
  header: HeaderRow,
  rowNumber: number,
  reference: string,
  findings: Findings,
): ReturnFinding[] {
  const row = sheet.rows.get(rowNumber);
  const { columns } = header;
  const price = row?.get(columns.price);
  const isPriced = price !== undefined && price.kind !== "formula";
  const isLabelled = row?.has(columns.zone) === true || row?.has(columns.band) === true;
  if (reference === "") {
    if (!isPriced) return [];
    const sentence = `found ${shown(labelOf(price))} in a row without a line reference; it is not read. Prices stand in the rows of the schedule's lines.`;
    return [findings.refused("price-without-line", addressOf(rowNumber, columns.price), sentence)];
  }
  if (!isPriced && !isLabelled) return [];
  const sentence = `found the line ${shown(reference)}, which the schedule does not have; it is not read.`;
  return [findings.refused("unknown-line", addressOf(rowNumber, columns.reference), sentence)];
}

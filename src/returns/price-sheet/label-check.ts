import { PRICE_HEADERS, type ScheduleLine } from "../../templates/tenders/schedule-shape";
import { type Findings } from "../findings";
import { type FindingCode, type ReturnFinding } from "../reading";
import { shown } from "../workbook-text";
import { addressOf, comparable, labelOf, type CellValue, type SheetCells } from "./cells";
import { type HeaderRow } from "./header-row";

/** What may stand where a line has no ceiling or no floor. */
const NO_BOUND = new Set(["", "-", "–", "none", "n/a", "no ceiling", "no floor"]);
const STORING_ERROR = 1e-9;

/** The columns of a line that are not the bidder's, each with what to call a change. */
const LABELS = [
  { column: "zone", code: "changed-zone" },
  { column: "band", code: "changed-band" },
  { column: "weeklyHours", code: "changed-hours" },
  { column: "ceiling", code: "changed-ceiling" },
  { column: "floor", code: "changed-floor" },
] as const satisfies readonly { column: keyof ScheduleLine & keyof typeof PRICE_HEADERS; code: FindingCode }[];

/**
 * Compares what a row of a return says of its line with what the schedule says: a price is an offer for the line as issued.
 *
 * @param row Row of the sheet that has the line's reference.
 */
export function checkLabels(
  sheet: SheetCells,
  header: HeaderRow,
  row: number,
  line: ScheduleLine,
  findings: Findings,
): ReturnFinding[] {
  return LABELS.flatMap(({ column, code }) => {
    const place = header.columns[column];
    const value = sheet.rows.get(row)?.get(place);
    const issued = line[column];
    const same = typeof issued === "string" ? labelOf(value) === comparable(issued) : sameNumber(value, issued);
    const cell = addressOf(row, place);
    const name = PRICE_HEADERS[column];
    if (!same) {
      const found = value === undefined ? "a blank" : shown(labelOf(value));
      const wanted = issued === null ? "none" : shown(String(issued));
      return [
        findings.refused(
          code,
          cell,
          `${name} of line ${line.reference} found as ${found}; the schedule says ${wanted}.`,
        ),
      ];
    }
    if (value?.kind !== "formula") return [];
    const sentence = `${name} of line ${line.reference} is a formula; what it shows is what the schedule says.`;
    return [findings.warning("formula-in-label", cell, sentence)];
  });
}

function sameNumber(value: CellValue | undefined, issued: number | null): boolean {
  if (value?.kind === "formula") return sameNumber(value.result, issued);
  if (issued === null) return NO_BOUND.has(labelOf(value).toLowerCase());
  if (value?.kind !== "number") return false;
  // A .csv file has the number as it was displayed, so rounded.
  const rounding = value.shownDecimals === undefined ? 0 : 0.5 * 10 ** -value.shownDecimals;
  return Math.abs(value.value - issued) <= rounding + STORING_ERROR * Math.max(1, Math.abs(issued));
}

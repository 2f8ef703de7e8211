import { PRICE_HEADERS, type PriceColumn } from "../../templates/tenders/schedule-shape";
import { type Findings } from "../findings";
import { type ReturnFinding } from "../reading";
import { addressOf, type SheetCells } from "./cells";
import { type HeaderRow } from "./header-row";

/** What a bidder, or whoever had the file between, may have hidden: read all the same, and said. */
export function hiddenParts(sheet: SheetCells, header: HeaderRow, findings: Findings): ReturnFinding[] {
  const found: ReturnFinding[] = [];
  if (sheet.hidden) found.push(findings.warning("hidden-sheet", null, "the sheet is hidden in the file; it was read."));
  const columns = Object.entries(header.columns) as [PriceColumn, number][];
  for (const [name, column] of columns) {
    if (sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last)) {
      const sentence = `the column "${PRICE_HEADERS[name]}" is hidden in the file; it was read.`;
      found.push(findings.warning("hidden-column", addressOf(header.row, column), sentence));
    }
  }
  return found;
}

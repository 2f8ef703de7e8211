import { PRICE_HEADERS } from "../../templates/tenders/schedule-shape";
import { type Findings } from "../findings";
import { type ReturnFinding } from "../reading";
import { looksLikeFormula, shown, workbookText, type WorkbookText } from "../workbook-text";
import { addressOf, type SheetCells } from "./cells";
import { type HeaderRow } from "./header-row";

/** What a bidder wrote beside a price. It is kept as text; a formula is not kept at all. */
export function readNote(
  sheet: SheetCells,
  header: HeaderRow,
  row: number,
  mostCharacters: number,
  findings: Findings,
): { text: WorkbookText; findings: readonly ReturnFinding[] } {
  const column = header.columns.note;
  const value = sheet.rows.get(row)?.get(column);
  if (value === undefined) return { text: workbookText(""), findings: [] };
  const cell = addressOf(row, column);
  const name = PRICE_HEADERS.note;
  if (value.kind === "formula") {
    const sentence = `${name} found as the formula ${shown(value.text)}; enter text. It is left out.`;
    return { text: workbookText(""), findings: [findings.refused("formula-in-note", cell, sentence)] };
  }
  const found: ReturnFinding[] = [];
  if (value.kind === "text" && looksLikeFormula(value.text)) {
    const sentence = `${name} found as ${shown(value.text)}, which begins like a formula; kept as text.`;
    found.push(findings.warning("formula-like-text", cell, sentence));
  }
  if (value.text.length > mostCharacters) {
    const sentence = `${name} has ${value.text.length.toLocaleString("en-GB")} characters; the first ${mostCharacters.toLocaleString("en-GB")} are kept.`;
    found.push(findings.warning("shortened-note", cell, sentence));
  }
  return { text: workbookText(value.text.slice(0, mostCharacters)), findings: found };
}

import { PRICE_HEADERS, type PricingSchedule, type ScheduleLine } from "../../templates/tenders/schedule-shape";
import { type Findings } from "../findings";
import { type ReturnFinding, type ReturnedLine } from "../reading";
import { shown, workbookText } from "../workbook-text";
import { addressOf, areaHolds, comparable, type SheetCells } from "./cells";
import { type HeaderRow } from "./header-row";
import { checkLabels } from "./label-check";
import { readNote } from "./note";
import { checkPrice } from "./price-check";
import { type PriceRows } from "./price-rows";

/** Where the lines of a return are read from. */
export interface LineSource {
  readonly sheet: SheetCells;
  readonly header: HeaderRow;
  readonly rows: PriceRows;
  readonly findings: Findings;
  readonly noteCharacters: number;
}

/** Accepts or refuses every line of the schedule, in its order. */
export function readLines(source: LineSource, schedule: PricingSchedule): ReturnedLine[] {
  return schedule.lines.map((line) => {
    const rows = source.rows.byReference.get(comparable(line.reference)) ?? [];
    const [row, ...others] = rows;
    if (row === undefined) return missingLine(line, source.findings);
    return others.length > 0 ? duplicatedLine(line, rows, source) : readLine(line, row, source);
  });
}

/** Zones of which not one line was returned: one finding says so, beside those of the lines. */
export function missingZones(lines: readonly ReturnedLine[], findings: Findings): ReturnFinding[] {
  const zones = [...new Set(lines.map(({ zone }) => zone))];
  return zones.flatMap((zone) => {
    const inZone = lines.filter((line) => line.zone === zone);
    const allMissing = inZone.every((line) => line.findings.some(({ code }) => code === "missing-line"));
    if (!allMissing) return [];
    const sentence = `the zone ${shown(zone)} is missing: none of its ${inZone.length} ${inZone.length === 1 ? "line" : "lines"} was found.`;
    return [findings.refused("missing-zone", null, sentence)];
  });
}

function readLine(line: ScheduleLine, row: number, source: LineSource): ReturnedLine {
  const { sheet, header, findings } = source;
  const column = header.columns.price;
  const cell = addressOf(row, column);
  const value = sheet.rows.get(row)?.get(column);
  const answer =
    value === undefined
      ? { price: null, findings: [blankPrice(line, row, source)] }
      : checkPrice(value, line, cell, findings);
  const note = readNote(sheet, header, row, source.noteCharacters, findings);
  const all = [...checkLabels(sheet, header, row, line, findings), ...answer.findings, ...note.findings];
  if (sheet.hiddenRows.has(row)) {
    all.push(findings.warning("hidden-row", cell, `row ${row} is hidden in the file; it was read like any other.`));
  }
  // What is wrong with a note does not spoil the price beside it.
  const isRefused = all.some((finding) => finding.severity === "refused" && finding.code !== "formula-in-note");
  return lineOf(line, { price: isRefused ? null : answer.price, note: note.text, cell, findings: all });
}

function blankPrice(line: ScheduleLine, row: number, { sheet, header, findings }: LineSource): ReturnFinding {
  const column = header.columns.price;
  const cell = addressOf(row, column);
  const area = sheet.merged.find((each) => areaHolds(each, row, column));
  if (area !== undefined && (area.firstRow !== row || area.firstColumn !== column)) {
    const first = addressOf(area.firstRow, area.firstColumn);
    const sentence = `the cell is merged with ${first}, so line ${line.reference} has no price of its own; enter one in every line.`;
    return findings.refused("merged-price", cell, sentence);
  }
  return findings.refused(
    "blank-price",
    cell,
    `${PRICE_HEADERS.price} of line ${line.reference} is blank; enter one in every line.`,
  );
}

function missingLine(line: ScheduleLine, findings: Findings): ReturnedLine {
  const sentence = `line ${line.reference} (${line.zone}, ${line.band}) was not found; every line of the schedule must be there.`;
  return lineOf(line, { findings: [findings.refused("missing-line", null, sentence)] });
}

function duplicatedLine(line: ScheduleLine, rows: readonly number[], { header, findings }: LineSource): ReturnedLine {
  const cells = rows.map((row) => addressOf(row, header.columns.reference));
  const listed = cells.slice(0, 5).join(", ");
  const sentence = `line ${line.reference} stands there ${cells.length} times (${listed}), so that its price is not clear; each line may stand once.`;
  return lineOf(line, { findings: [findings.refused("duplicated-line", cells[1] ?? null, sentence)] });
}

function lineOf(
  line: ScheduleLine,
  found: Partial<Pick<ReturnedLine, "price" | "note" | "cell">> & Pick<ReturnedLine, "findings">,
): ReturnedLine {
  const price = found.price ?? null;
  return {
    reference: workbookText(line.reference),
    zone: workbookText(line.zone),
    band: workbookText(line.band),
    state: price === null ? "refused" : "accepted",
    price,
    note: found.note ?? workbookText(""),
    cell: found.cell ?? null,
    findings: found.findings,
  };
}

import { PRICE_LABELS, type PriceLabel, type PricingSchedule } from "../../templates/tenders/schedule-shape";
import { type Findings } from "../findings";
import { type ReturnFinding } from "../reading";
import { ReturnRefusal } from "../refusal";
import { looksLikeFormula, shown, workbookText, type WorkbookText } from "../workbook-text";
import { addressOf, areaHolds, comparable, labelOf, type CellValue, type SheetCells } from "./cells";
import { type HeaderRow } from "./header-row";
import { readOfferDate } from "./offer-date";

/** What stands above the table of prices. */
export interface BidderCells {
  readonly bidder: WorkbookText | null;
  readonly contact: WorkbookText | null;
  readonly offerDate: string | null;
  readonly findings: readonly ReturnFinding[];
}

interface LabelledCell {
  /** Address of the value, or of where it should stand. */
  readonly cell: string;
  readonly value: CellValue | undefined;
}

const LABEL_NAMES = Object.entries(PRICE_LABELS) as [PriceLabel, string][];

/**
 * Reads who offers and when, from the labelled cells above the header row.
 *
 * @throws ReturnRefusal where the file answers another schedule than this, or does not say which.
 */
export function readBidderCells(
  sheet: SheetCells,
  header: HeaderRow,
  schedule: PricingSchedule,
  findings: Findings,
): BidderCells {
  const cells = labelledCells(sheet, header);
  checkSchedule(cells.get("reference"), schedule);
  const found: ReturnFinding[] = [];
  const text = (label: "bidder" | "contact", missing: "no-bidder" | "no-contact") => {
    const { value, finding } = readText(cells.get(label), PRICE_LABELS[label], missing, findings);
    if (finding !== undefined) found.push(finding);
    return value;
  };
  const bidder = text("bidder", "no-bidder");
  const contact = text("contact", "no-contact");
  const offer = readDate(cells.get("offerDate"), findings);
  found.push(...offer.findings, ...checkVersion(cells.get("version"), schedule, findings));
  return { bidder, contact, offerDate: offer.date, findings: found };
}

function labelledCells(sheet: SheetCells, header: HeaderRow): Map<PriceLabel, LabelledCell> {
  const found = new Map<PriceLabel, LabelledCell>();
  const rowsAbove = [...sheet.rows].filter(([row]) => row < header.row).sort(([one], [other]) => one - other);
  for (const [rowNumber, row] of rowsAbove) {
    for (const [column, cell] of row) {
      const name = labelName(cell);
      if (name === undefined || found.has(name)) continue;
      // The value stands in the next cell to the right, past all the cells that the label may span.
      const span = sheet.merged.find((area) => areaHolds(area, rowNumber, column));
      const next = (span?.lastColumn ?? column) + 1;
      found.set(name, { cell: addressOf(rowNumber, next), value: row.get(next) });
    }
  }
  return found;
}

function labelName(value: CellValue | undefined): PriceLabel | undefined {
  const label = labelOf(value).replace(/\s*:$/, "").toLowerCase();
  return LABEL_NAMES.find(([, text]) => text.toLowerCase() === label)?.[0];
}

function checkSchedule(found: LabelledCell | undefined, schedule: PricingSchedule): void {
  const label = PRICE_LABELS.reference;
  const wanted = comparable(schedule.reference);
  const given = labelOf(found?.value);
  if (given === wanted && wanted !== "") return;
  if (given === "") {
    throw new ReturnRefusal(
      "no-schedule-reference",
      `"${label}" above the prices is ${found === undefined ? "missing" : "blank"}; this schedule is ${shown(wanted)}. Prices are read from the schedule as it was issued only.`,
      found?.cell ?? null,
    );
  }
  throw new ReturnRefusal(
    "wrong-schedule",
    `It answers the schedule ${shown(given)}; this schedule is ${shown(wanted)}. Choose the return of this schedule.`,
    found?.cell ?? null,
  );
}

/** The version only warns: every line's labels are compared with the schedule anyway. */
function checkVersion(found: LabelledCell | undefined, schedule: PricingSchedule, findings: Findings): ReturnFinding[] {
  const wanted = comparable(schedule.version);
  const given = labelOf(found?.value);
  if (wanted === "" || given === wanted) return [];
  const value = found?.value;
  const wantedDate = readOfferDate(wanted);
  if (value?.kind === "date" && value.isoDate !== null && value.isoDate === wantedDate) return [];
  const what = given === "" ? "a blank" : shown(given);
  return [
    findings.warning(
      "other-version",
      found?.cell ?? null,
      `${PRICE_LABELS.version} found as ${what}; this schedule is ${shown(wanted)}. Every line was compared with this one.`,
    ),
  ];
}

function readText(
  found: LabelledCell | undefined,
  label: string,
  missing: "no-bidder" | "no-contact",
  findings: Findings,
): { value: WorkbookText | null; finding?: ReturnFinding } {
  const value = found?.value;
  const cell = found?.cell ?? null;
  if (value === undefined) {
    const sentence = `"${label}" is ${found === undefined ? "missing" : "blank"}; enter it as text.`;
    return { value: null, finding: findings.refused(missing, cell, sentence) };
  }
  if (value.kind === "formula") {
    const sentence = `"${label}" found as the formula ${shown(value.text)}; enter it as text.`;
    return { value: null, finding: findings.refused("formula", cell, sentence) };
  }
  if (value.kind === "error") {
    const sentence = `"${label}" found as the error ${shown(value.text)}; enter it as text.`;
    return { value: null, finding: findings.refused("error-value", cell, sentence) };
  }
  const text = workbookText(comparable(value.text).slice(0, 200));
  if (value.kind !== "text" || !looksLikeFormula(value.text)) return { value: text };
  const sentence = `"${label}" found as ${shown(value.text)}, which begins like a formula; kept as text.`;
  return { value: text, finding: findings.warning("formula-like-text", cell, sentence) };
}

function readDate(
  found: LabelledCell | undefined,
  findings: Findings,
): { date: string | null; findings: ReturnFinding[] } {
  const value = found?.value;
  const cell = found?.cell ?? null;
  const accepted = "enter a date such as 29/01/2027";
  if (value === undefined) {
    const sentence = `"${PRICE_LABELS.offerDate}" is ${found === undefined ? "missing" : "blank"}; ${accepted}.`;
    return { date: null, findings: [findings.refused("no-offer-date", cell, sentence)] };
  }
  const read = { date: value.kind === "date" ? value.isoDate : null };
  if (value.kind === "text") read.date = readOfferDate(value.text);
  if (read.date !== null) return { ...read, findings: [] };
  const what = value.kind === "formula" ? `the formula ${shown(value.text)}` : shown(value.text);
  const sentence = `"${PRICE_LABELS.offerDate}" found as ${what}; ${accepted}.`;
  return { date: null, findings: [findings.refused("unreadable-offer-date", cell, sentence)] };
}

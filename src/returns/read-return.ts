import { type PricingSchedule } from "../templates/tenders/schedule-shape";
import { readPricesFromCsv } from "./csv-file/read-csv";
import { fileKind } from "./file-kind";
import { Findings } from "./findings";
import { RETURN_LIMITS, type ReturnLimits } from "./limits";
import { readBidderCells } from "./price-sheet/bidder-cells";
import { type SheetCells } from "./price-sheet/cells";
import { findHeaderRow } from "./price-sheet/header-row";
import { hiddenParts } from "./price-sheet/hidden-parts";
import { matchRows } from "./price-sheet/price-rows";
import { missingZones, readLines } from "./price-sheet/returned-lines";
import { type ReadReturn, type RefusedReturn, type ReturnReading } from "./reading";
import { ReturnRefusal } from "./refusal";
import { readPricesFromWorkbook } from "./workbook-file/read-workbook";
import { workbookText, type WorkbookText } from "./workbook-text";

export interface ReadReturnOptions {
  /** Narrower limits than `RETURN_LIMITS`. */
  readonly limits?: Partial<ReturnLimits>;
}

/**
 * Reads a bidder's returned file and checks it against the schedule that was issued, line by line.
 *
 * @param bytes The file as it was sent; never trusted, never changed.
 * @param fileName Its name, for messages and to tell a .csv file from others.
 * @param schedule The schedule as issued.
 * @returns Either the whole file refused with the reason, or each line of the schedule accepted with its price in pounds an hour
 * or refused with the reason. No text in it can become a formula in a workbook (see `workbookText`).
 * @example readReturn(bytes, "Bidder A.xlsx", schedule).status // "read"
 */
export function readReturn(
  bytes: Uint8Array,
  fileName: string,
  schedule: PricingSchedule,
  options: ReadReturnOptions = {},
): ReturnReading {
  const limits = { ...RETURN_LIMITS, ...options.limits };
  const name = shownFileName(fileName);
  try {
    checkFileSize(bytes.length, limits);
    const kind = fileKind(bytes, fileName);
    const sheet = kind === "csv" ? readPricesFromCsv(bytes, limits) : readPricesFromWorkbook(bytes, limits);
    return checkSheet(sheet, name, schedule, limits);
  } catch (error) {
    // Anything but a refusal is a fault of this program and must be seen as one.
    if (!(error instanceof ReturnRefusal)) throw error;
    return refusedReturn(name, error);
  }
}

/** A file's name without the folders it came from, fit for a message and for a cell. */
export function shownFileName(fileName: string): WorkbookText {
  const name = workbookText((fileName.split(/[/\\]/).at(-1) ?? "").slice(0, 120));
  return name === "" ? workbookText("a file without a name") : name;
}

/** Refuses a file by its size, before its bytes are read. */
export function checkFileSize(fileBytes: number, limits: ReturnLimits): void {
  if (fileBytes <= limits.fileBytes) return;
  const inMegabytes = (size: number) =>
    `${(size / 1024 / 1024).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
  throw new ReturnRefusal(
    "too-large",
    `The file has ${inMegabytes(fileBytes)}; up to ${inMegabytes(limits.fileBytes)} is accepted. Ask for the schedule as it was issued, with nothing else in the file.`,
  );
}

/** The reading of a file of which nothing is used. */
export function refusedReturn(fileName: WorkbookText, refusal: ReturnRefusal): RefusedReturn {
  const place = refusal.cell === null ? "" : `, ${refusal.cell}`;
  const message = workbookText(`${fileName}${place}: ${refusal.message}`);
  return { status: "refused", fileName, code: refusal.code, cell: refusal.cell, message };
}

function checkSheet(
  sheet: SheetCells,
  fileName: WorkbookText,
  schedule: PricingSchedule,
  limits: ReturnLimits,
): ReadReturn {
  const sheetName = sheet.name === null ? null : workbookText(sheet.name);
  const findings = new Findings(fileName, sheetName);
  const header = findHeaderRow(sheet);
  const above = readBidderCells(sheet, header, schedule, findings);
  const rows = matchRows(sheet, header, schedule, findings);
  const { noteCharacters } = limits;
  const lines = readLines({ sheet, header, rows, findings, noteCharacters }, schedule);
  const all = [
    ...above.findings,
    ...hiddenParts(sheet, header, findings),
    ...missingZones(lines, findings),
    ...rows.findings,
  ];
  const acceptedCount = lines.filter(({ state }) => state === "accepted").length;
  return {
    status: "read",
    fileName,
    sheet: sheetName,
    scheduleReference: workbookText(schedule.reference),
    bidder: above.bidder,
    contact: above.contact,
    offerDate: above.offerDate,
    lines,
    findings: all,
    acceptedCount,
    refusedCount: lines.length - acceptedCount,
    warningCount: [...all, ...lines.flatMap((line) => line.findings)].filter(({ severity }) => severity === "warning")
      .length,
  };
}

import { strToU8, zipSync } from "fflate";
import { readReturn } from "../../returns/read-return";
import {
  PRICE_HEADERS,
  PRICE_LABELS,
  PRICE_UNIT,
  type PricingSchedule,
  type ScheduleLine,
} from "../../templates/tenders/schedule-shape";
import { type BenchRow, median, times } from "./measure";

const FILES = 10;
const ROUNDS = 5;

/** Ten returns of 60 lines against ten of 600: time per line must not grow with their number. */
export function returnedFiles(): BenchRow[] {
  const few = priceSchedule(60);
  const many = priceSchedule(600);
  const files = [returnedWorkbook(few), returnedWorkbook(many)] as const;
  const milliseconds: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    milliseconds[0].push(millisecondsFor(files[0], few));
    milliseconds[1].push(millisecondsFor(files[1], many));
  }
  const [ofFew, ofMany] = [median(milliseconds[0]), median(milliseconds[1])];
  return [
    {
      measure: `${FILES} returned workbooks of 600 lines, read and checked`,
      result: `${ofMany.toFixed(0)} ms`,
      against: `of 60 lines: ${ofFew.toFixed(0)} ms`,
      ratio: `${times(ofMany / 600 / (ofFew / 60))} the time per line`,
      target: "at most about 1× (linear)",
    },
  ];
}

function priceSchedule(lineCount: number): PricingSchedule {
  const lines = Array.from({ length: lineCount }, (_, index): ScheduleLine => ({
    reference: `Z${index + 1}-U`,
    zone: `Zone ${index + 1}`,
    band: "Urban",
    unit: PRICE_UNIT,
    weeklyHours: 100 + index,
    ceiling: 30,
    floor: 18,
  }));
  return { reference: "HC-BENCH", version: "", lines };
}

/** A filled-in schedule as the bytes of an .xlsx file, with as little around its cells as a reader accepts. */
function returnedWorkbook(schedule: PricingSchedule): Uint8Array {
  const rows: (string | number)[][] = [
    [PRICE_LABELS.reference, schedule.reference],
    Object.values(PRICE_HEADERS),
    ...schedule.lines.map((line) => [
      line.reference,
      line.zone,
      line.band,
      line.weeklyHours,
      line.ceiling ?? "",
      line.floor ?? "",
      21.5,
      "All in",
    ]),
  ];
  const cells = (row: readonly (string | number)[]) =>
    row.map((cell) =>
      typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
    );
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const links = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  return zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": strToU8(links("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(
      `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Prices" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(links("worksheet", "worksheets/sheet1.xml")),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet ${main}><sheetData>${rows.map((row) => `<row>${cells(row).join("")}</row>`).join("")}</sheetData></worksheet>`,
    ),
  });
}

function millisecondsFor(file: Uint8Array, schedule: PricingSchedule): number {
  const start = performance.now();
  for (let index = 0; index < FILES; index += 1) {
    const reading = readReturn(file, "return.xlsx", schedule);
    if (reading.status === "refused" || reading.refusedCount > 0) {
      throw new Error("a return of the bench was refused");
    }
  }
  return performance.now() - start;
}

import { readReturn, type ReadReturnOptions } from "../../src/returns/read-return";
import { type ReadReturn, type RefusedReturn, type ReturnedLine } from "../../src/returns/reading";
import { PRICE_UNIT, type PricingSchedule, type ScheduleLine } from "../../src/templates/tenders/schedule-shape";
import { makeXlsx, type MadeCell, type MadeSheet, type MadeWorkbook } from "./make-xlsx";

function scheduleLine(
  zoneNumber: number,
  band: string,
  weeklyHours: number,
  ceiling: number | null,
  floor: number | null,
): ScheduleLine {
  const zone = `Zone ${zoneNumber} & surroundings`;
  const reference = `Z0${zoneNumber}-${band.charAt(0)}`;
  return { reference, zone, band, unit: PRICE_UNIT, weeklyHours, ceiling, floor };
}

/** An invented schedule: two zones with limits, one without. */
export const SCHEDULE: PricingSchedule = {
  reference: "HC-2027-01",
  version: "2 (12 January 2027)",
  lines: [
    scheduleLine(1, "Urban", 1250.5, 24.5, 19.25),
    scheduleLine(1, "Rural", 310, 26, 20.4),
    scheduleLine(2, "Urban", 2080, 24.5, 19.25),
    scheduleLine(2, "Rural", 95.25, 26, 20.4),
    scheduleLine(3, "Isolated", 40, null, null),
  ],
};

/** Rows of the sheet "Prices" that can be changed before a file is made of them. Rows and columns from 0. */
export type Grid = MadeCell[][];

/** Where the first line stands in the grid, and which column is which. */
export const FIRST_LINE = 8;
export const COLUMN = { reference: 0, zone: 1, band: 2, weeklyHours: 3, ceiling: 4, floor: 5, price: 6, note: 7 };
/** The offer's date, 29 January 2027, as Excel counts days. */
export const OFFER_DAY = 46_416;

export function filledGrid(): Grid {
  return [
    ["Prices"],
    ["Schedule reference", SCHEDULE.reference],
    ["Schedule version", SCHEDULE.version],
    ["Bidder name", "Bidder A"],
    ["Contact (post)", "Bid manager"],
    ["Date of the offer", { number: OFFER_DAY, style: "builtInDate" }],
    [],
    ["Line", "Zone", "Band", "Hours a week", "Ceiling", "Floor", "Price", "Note"],
    ...SCHEDULE.lines.map((line, index): MadeCell[] => [
      line.reference,
      line.zone,
      line.band,
      line.weeklyHours,
      line.ceiling,
      line.floor,
      20.5 + index / 4,
      null,
    ]),
    [],
    ["Annual value", null, null, null, null, null, { formula: "SUMPRODUCT(D9:D13,G9:G13)*52", cached: 4_000_000 }],
  ];
}

/** A filled-in return after a change to its grid, as the bytes of an .xlsx file. */
export function returnFile(
  change: (grid: Grid) => void = () => undefined,
  sheet: Partial<MadeSheet> = {},
  workbook: Partial<MadeWorkbook> = {},
): Uint8Array {
  const grid = filledGrid();
  change(grid);
  const instructions: MadeSheet = { name: "Instructions", rows: [["Fill in the yellow cells"]] };
  return makeXlsx({ sheets: [instructions, { name: "Prices", rows: grid, ...sheet }], ...workbook });
}

export function read(bytes: Uint8Array, fileName = "Bidder A.xlsx", options: ReadReturnOptions = {}): ReadReturn {
  const reading = readReturn(bytes, fileName, SCHEDULE, options);
  if (reading.status === "refused") throw new Error(`refused: ${reading.message}`);
  return reading;
}

export function refused(bytes: Uint8Array, fileName = "Bidder A.xlsx", options: ReadReturnOptions = {}): RefusedReturn {
  const reading = readReturn(bytes, fileName, SCHEDULE, options);
  if (reading.status === "read") throw new Error("the file was read");
  return reading;
}

/** What becomes of the first line when something else stands in one of its cells. */
export function firstLineWith(column: keyof typeof COLUMN, cell: MadeCell): ReturnedLine {
  const bytes = returnFile((grid) => {
    grid[FIRST_LINE]![COLUMN[column]] = cell;
  });
  return read(bytes).lines[0]!;
}

/** The same grid as a .csv file as Excel saves it. */
export function csvText(grid: Grid, delimiter = ","): string {
  const field = (cell: MadeCell): string => {
    if (cell === null) return "";
    if (typeof cell !== "object") return quoted(String(cell), delimiter);
    return "number" in cell && cell.number === OFFER_DAY ? "29/01/2027" : "";
  };
  return grid.map((row) => row.map(field).join(delimiter)).join("\r\n");
}

function quoted(text: string, delimiter: string): string {
  return text.includes('"') || text.includes("\n") || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

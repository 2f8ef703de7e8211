/** The file for bidders on its way back: filled in, some of it wrongly, and read against the schedule that was issued. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeFile } from "../../src/files/write-file";
import { readReturn } from "../../src/returns/read-return";
import { workedCase } from "../../src/templates/case-values";
import { pricingSchedule } from "../../src/templates/tenders/pricing-schedule";
import { scheduleOf } from "../../src/templates/tenders/pricing-schedule/schedule-of";
import { PRICE_HEADERS } from "../../src/templates/tenders/schedule-shape";
import { readBidderSheets } from "../../src/workbook/bidder-sheets";
import { insertTemplate } from "../../src/workbook/insert-template";
import { openWorkbook } from "../workbook/open-workbook";

jest.setTimeout(120_000);
const options = { asAt: "2026-01-31", version: "0.1.0" };
const schedule = scheduleOf(workedCase(pricingSchedule));
const PRICES_PART = "xl/worksheets/sheet2.xml";

let issued: Uint8Array;
let firstPriceRow: number;

beforeAll(async () => {
  const workbook = await openWorkbook();
  const { id } = await insertTemplate(pricingSchedule, workedCase(pricingSchedule), options);
  const { sheets } = await readBidderSheets(id, pricingSchedule, options);
  firstPriceRow = sheets[1]!.values.findIndex((cells) => cells.includes(PRICE_HEADERS.price)) + 2;
  issued = await writeFile(sheets, { title: "Home care", organisation: "Testshire", created: new Date("2026-01-31") });
  workbook.dispose();
});

/** Types values into cells of the sheet "Prices", as a program that saves the file again would write them. */
function fillIn(entries: Readonly<Record<string, string | number>>): Uint8Array {
  const parts = unzipSync(issued);
  let text = strFromU8(parts[PRICES_PART]!);
  for (const [address, value] of Object.entries(entries)) {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")[^>]*?(?:/>|>.*?</c>)`);
    if (!cell.test(text)) throw new Error(`The file has no cell ${address}.`);
    text = text.replace(cell, (_, style: string) =>
      typeof value === "number"
        ? `<c r="${address}"${style}><v>${value}</v></c>`
        : `<c r="${address}"${style} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }
  return zipSync({ ...parts, [PRICES_PART]: strToU8(text) });
}

const details = { C9: "Bidder A", C10: "Contracts manager", C11: 43938 };
const prices = (): Record<string, number> =>
  Object.fromEntries(schedule.lines.map(({ ceiling }, line) => [`H${firstPriceRow + line}`, ceiling ?? 0]));

test("a full return is accepted line by line", () => {
  const reading = readReturn(fillIn({ ...details, ...prices() }), "Bidder A.xlsx", schedule);
  if (reading.status !== "read") throw new Error(reading.message);
  expect(reading.lines.map(({ reference, state, findings }) => [reference, state, findings])).toEqual(
    schedule.lines.map(({ reference }) => [reference, "accepted", []]),
  );
  expect(JSON.stringify(reading)).toContain("Bidder A");
});

test("the file as it was issued, without prices, has no line accepted", () => {
  const reading = readReturn(issued, "Bidder B.xlsx", schedule);
  const accepted = reading.status === "read" ? reading.lines.filter(({ state }) => state === "accepted") : [];
  expect(accepted).toEqual([]);
});

test("a text, a price above the ceiling and changed hours are each refused, and no others", () => {
  const wrong = {
    [`H${firstPriceRow}`]: "about 19",
    [`H${firstPriceRow + 1}`]: 99,
    [`E${firstPriceRow + 2}`]: 1,
  };
  const reading = readReturn(fillIn({ ...details, ...prices(), ...wrong }), "Bidder C.xlsx", schedule);
  if (reading.status !== "read") throw new Error(reading.message);
  const refused = reading.lines.filter(({ state }) => state !== "accepted").map(({ reference }) => reference);
  expect(refused).toEqual(["Z01-U", "Z02-U", "Z03-U"]);
});

/** The council's own file for bidders, filled in and read back. */
import { writeFile } from "../../src/files/write-file";
import { readReturn } from "../../src/returns/read-return";
import { workedCase } from "../../src/templates/case-values";
import { pricingSchedule } from "../../src/templates/tenders/pricing-schedule";
import { scheduleOf } from "../../src/templates/tenders/pricing-schedule/schedule-of";
import { PRICE_HEADERS, PRICE_LABELS } from "../../src/templates/tenders/schedule-shape";
import { readBidderSheets, type ScheduleForBidders } from "../../src/workbook/bidder-sheets";
import { insertTemplate } from "../../src/workbook/insert-template";
import { openWorkbook, type OpenWorkbook } from "../workbook/open-workbook";

jest.setTimeout(120_000);
const options = { asAt: "2026-01-31", version: "0.1.0" };
const created = new Date("2026-01-31T09:00:00Z");
const details = { title: "Home care", organisation: "Testshire", created };
const schedule = scheduleOf(workedCase(pricingSchedule));

let workbook: OpenWorkbook;
let issued: ScheduleForBidders;

beforeAll(async () => {
  workbook = await openWorkbook();
  const { id } = await insertTemplate(pricingSchedule, workedCase(pricingSchedule), options);
  issued = await readBidderSheets(id, pricingSchedule, options);
});
afterAll(() => workbook.dispose());

type Values = (string | number | boolean)[][];

/** The file as a bidder sends it back. */
async function returned(fill: (prices: Values) => void): Promise<Uint8Array> {
  const sheets = issued.sheets.map((sheet) => {
    const values = sheet.values.map((row) => [...row]);
    if (sheet.name === "Prices") fill(values);
    return { ...sheet, values };
  });
  return writeFile(sheets, details);
}

function fillIn(prices: Values): void {
  const right = (label: string, value: string | number) => {
    const row = prices.find((cells) => cells.includes(label))!;
    row[row.indexOf(label) + 1] = value;
  };
  right(PRICE_LABELS.bidder, "Bidder A");
  right(PRICE_LABELS.contact, "Bid manager");
  right(PRICE_LABELS.offerDate, 46_416);
  const header = prices.findIndex((cells) => cells.includes(PRICE_HEADERS.price));
  const priceColumn = prices[header]!.indexOf(PRICE_HEADERS.price);
  const referenceColumn = prices[header]!.indexOf(PRICE_HEADERS.reference);
  schedule.lines.forEach((line) => {
    const row = prices.slice(header + 1).find((cells) => cells[referenceColumn] === line.reference)!;
    row[priceColumn] = line.ceiling ?? 25;
  });
}

test("a file that was filled in as it was issued is read without a word", async () => {
  const reading = readReturn(await returned(fillIn), "Bidder A.xlsx", schedule);
  expect(reading).toMatchObject({
    status: "read",
    bidder: "Bidder A",
    contact: "Bid manager",
    offerDate: "2027-01-29",
    findings: [],
    acceptedCount: schedule.lines.length,
    warningCount: 0,
  });
});

test("a file that was sent back empty is read as such", async () => {
  const reading = readReturn(await returned(() => undefined), "Bidder B.xlsx", schedule);
  expect(reading).toMatchObject({ status: "read", bidder: null, acceptedCount: 0 });
  const codes = reading.status === "read" ? reading.lines.map(({ findings }) => findings.map(({ code }) => code)) : [];
  expect(codes).toEqual(schedule.lines.map(() => ["blank-price"]));
});

test("the file of another schedule is refused", async () => {
  const other = { ...schedule, reference: "HC-OTHER" };
  expect(readReturn(await returned(fillIn), "Bidder A.xlsx", other)).toMatchObject({ code: "wrong-schedule" });
});

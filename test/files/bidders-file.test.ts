/** The file for bidders: what an inserted schedule becomes, opened again and compared cell by cell. */
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { writeFile } from "../../src/files/write-file";
import { workedCase } from "../../src/templates/case-values";
import { pricingSchedule } from "../../src/templates/tenders/pricing-schedule";
import { scheduleOf } from "../../src/templates/tenders/pricing-schedule/schedule-of";
import { PRICE_HEADERS, PRICE_LABELS } from "../../src/templates/tenders/schedule-shape";
import { areaAddress, cellAddress, contains } from "../../src/workbook/address";
import { readBidderSheets, type ScheduleForBidders } from "../../src/workbook/bidder-sheets";
import { insertTemplate } from "../../src/workbook/insert-template";
import { openWorkbook, type OpenWorkbook } from "../workbook/open-workbook";

jest.setTimeout(120_000);
const options = { asAt: "2026-01-31", version: "0.1.0" };
const created = new Date("2026-01-31T09:00:00Z");

let workbook: OpenWorkbook;
let insertionId: string;
let schedule: ScheduleForBidders;
let bytes: Uint8Array;
let parts: Record<string, string>;

beforeAll(async () => {
  workbook = await openWorkbook();
  ({ id: insertionId } = await insertTemplate(pricingSchedule, workedCase(pricingSchedule), options));
  schedule = await readBidderSheets(insertionId, pricingSchedule, options);
  bytes = await writeFile(schedule.sheets, { title: "Home care", organisation: "Testshire", created });
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});
afterAll(() => workbook.dispose());

const worksheet = (number: number): string => parts[`xl/worksheets/sheet${number}.xml`] ?? "";

test("it holds the two sheets and nothing else of the workbook", async () => {
  expect(Object.keys(parts).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/theme/theme1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Instructions", "Prices"]);
  const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<definedName name="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(names)).toEqual(new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]));
});

test("every part is well-formed XML without entities, links to elsewhere or words of the add-in", () => {
  for (const [name, text] of Object.entries(parts)) {
    const faults: string[] = [];
    new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) }).parseFromString(
      text,
      "text/xml",
    );
    expect([name, faults]).toEqual([name, []]);
    expect(text).not.toMatch(/<!DOCTYPE|<!ENTITY|TargetMode="External"|externalLink|vbaProject/);
    expect(text).not.toMatch(/CARECASE|Schedule (?:Assumptions|Working|Checks|About)|CareCase\./);
  }
});

test("every cell holds what it shows in the workbook", async () => {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  schedule.sheets.forEach(({ values, name }, index) => {
    const sheet = sheets[index]!;
    const different = values.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const held = sheet.cells?.get(`${row},${column}`);
        const found = held?.formulaResult ?? held?.value ?? sheet.rows[row]?.[column];
        const shown = found instanceof Date ? "a date" : (found ?? "");
        return shown === value ? [] : [`${name}!${cellAddress(row, column)}: ${String(shown)} for ${String(value)}`];
      }),
    );
    expect(different).toEqual([]);
    expect(values.flat().filter((value) => value !== "").length).toBeGreaterThan(20);
  });
});

test("the lines stand under the agreed headers, and the labels have their cells", () => {
  const [, prices] = schedule.sheets;
  const texts = prices!.values;
  const headerRow = texts.findIndex((cells) => cells.includes(PRICE_HEADERS.price));
  expect(texts[headerRow]?.filter((cell) => cell !== "")).toEqual(Object.values(PRICE_HEADERS));
  const lines = scheduleOf(schedule.values).lines.map((line, index) => {
    const [, reference, zone, band, hours, ceiling, floor, price, note] = texts[headerRow + 1 + index]!;
    expect([reference, zone, band, hours, ceiling, floor, price, note]).toEqual([
      line.reference,
      line.zone,
      line.band,
      line.weeklyHours,
      line.ceiling,
      line.floor,
      "",
      "",
    ]);
    return line;
  });
  expect(lines).toHaveLength(14);
  const labelled = Object.fromEntries(texts.map((cells) => [cells[1], cells[2]]));
  expect(labelled).toMatchObject({
    [PRICE_LABELS.reference]: "HC-2020-01",
    [PRICE_LABELS.version]: "Version 1",
    [PRICE_LABELS.bidder]: "",
    [PRICE_LABELS.contact]: "",
    [PRICE_LABELS.offerDate]: "",
  });
});

test("its formulas are Excel's own and refer to their own sheet alone", () => {
  const formulas = [1, 2].flatMap((number) =>
    [...worksheet(number).matchAll(/<f>([^<]*)<\/f>/g)].map((match) => match[1] ?? ""),
  );
  expect(formulas.length).toBeGreaterThanOrEqual(10);
  for (const formula of formulas) {
    expect(formula).not.toContain("!");
    const functions = [...formula.matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map((match) => match[1]);
    const native = ["SUMPRODUCT", "ISNUMBER", "COUNTA", "COUNT", "COUNTIF", "COUNTBLANK", "IF", "AND", "TEXT", "VALUE"];
    expect(functions.filter((name) => !native.includes(name ?? ""))).toEqual([]);
  }
  const values = [...worksheet(2).matchAll(/<f>[^<]*<\/f><v>([^<]*)<\/v>/g)].map((match) => match[1]);
  expect(values).toContain("14");
});

test("both sheets are protected, and only the bidder's cells are open", async () => {
  for (const number of [1, 2]) {
    expect(worksheet(number)).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(worksheet(number)).not.toMatch(/<sheetProtection [^>]*(?:password|hashValue)/);
  }
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  schedule.sheets.forEach(({ plan }, index) => {
    const open = [...(sheets[index]?.cells ?? [])].flatMap(([place, cell]) =>
      cell.style?.protection?.locked === false ? [place] : [],
    );
    const planned = (plan.protection?.open ?? []).reduce((count, area) => count + area.rows * area.columns, 0);
    expect(open).toHaveLength(planned);
    for (const place of open) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      expect(plan.protection?.open.some((area) => contains(area, row, column))).toBe(true);
    }
  });
  // Bidder, contact, date, and a price and a note for each of 14 lines.
  expect(schedule.sheets.map(({ plan }) => plan.protection?.open.map(areaAddress).length)).toEqual([0, 5]);
});

test("a price is refused above the ceiling or finer than pence, and marked below the floor", () => {
  const first = schedule.sheets[1]!.plan.protection!.open.find(({ rows }) => rows === 14)!.row + 1;
  expect(worksheet(2)).toContain(
    `<formula1>AND(ISNUMBER(H${first}),H${first}&gt;0,VALUE(TEXT(H${first},"0.00"))=H${first},OR(F${first}="",H${first}&lt;=F${first}))</formula1>`,
  );
  expect(worksheet(2)).toContain(
    `<formula>AND(ISNUMBER(H${first}),ISNUMBER(G${first}),H${first}&lt;G${first})</formula>`,
  );
  expect(worksheet(2)).toMatch(/<dataValidation type="custom" sqref="H\d+:H\d+"[^>]*errorStyle="stop"/);
});

test("it prints as the sheets do: A4, as wide as the page, title repeated, pages numbered", () => {
  for (const number of [1, 2]) {
    expect(worksheet(number)).toMatch(
      /<pageSetup paperSize="9" orientation="(?:portrait|landscape)" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(worksheet(number)).toContain("<oddFooter>&amp;L&amp;A&amp;CPage &amp;P of &amp;N&amp;R&amp;D</oddFooter>");
    expect(worksheet(number)).toContain('showGridLines="0"');
  }
});

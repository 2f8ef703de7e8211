/** The schedule in a real workbook: what is open and what is locked, what a bidder is told, and what is read back. */
import { blankCase, workedCase } from "../../../src/templates/case-values";
import type { CaseValues } from "../../../src/templates/case";
import { pricingSchedule } from "../../../src/templates/tenders/pricing-schedule";
import { scheduleOf } from "../../../src/templates/tenders/pricing-schedule/schedule-of";
import { areaAddress, cellAddress } from "../../../src/workbook/address";
import { readBidderSheets } from "../../../src/workbook/bidder-sheets";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { undoInsertion } from "../../../src/workbook/insertions";
import type { PlannedSheet } from "../../../src/workbook/plan-types";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import { readCase } from "../../../src/workbook/read-case";
import { openWorkbook, type OpenWorkbook } from "../../workbook/open-workbook";

jest.setTimeout(120_000);
const options = { asAt: "2026-01-31", version: "0.1.0" };
const PRICES = "Schedule Prices";
const worked = workedCase(pricingSchedule);

let workbook: OpenWorkbook;
let before: string;
let insertionId: string;
let prices: PlannedSheet;

beforeEach(async () => {
  workbook = await openWorkbook();
  before = workbook.dump();
  ({ id: insertionId } = await insertTemplate(pricingSchedule, worked, options));
  const plan = planWorkbook(pricingSchedule, worked, { ...options, insertion: 1, takenSheetNames: [] });
  prices = plan.sheets.find(({ role }) => role === "prices")!;
});
afterEach(() => workbook.dispose());

const area = (name: string) => prices.names.find((each) => each.name === name)!.area;
const priceCell = (line: number): string => cellAddress(area("Offer_price").row + line, area("Offer_price").column);
const said = (name: string) => workbook.named(PRICES, name);
const enter = (sheet: string, address: string, ...values: readonly (string | number)[]): Promise<void> =>
  Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem(sheet).getRange(address);
    first.getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
    await context.sync();
    context.application.calculate("Full");
    await context.sync();
  });

test("no formula that bidders get asks for the add-in", () => {
  const plan = planWorkbook(pricingSchedule, worked, { ...options, insertion: 1, takenSheetNames: [] });
  const forBidders = plan.sheets.filter(({ role }) => role === "prices" || role === "instructions");
  const formulas = forBidders.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(forBidders.map(({ name }) => name)).toEqual(["Schedule Instructions", PRICES]);
  expect(formulas.length).toBeGreaterThan(90);
  expect(
    formulas.filter((formula) => /CARECASE|_xlfn|LET\(|LAMBDA\(|FILTER\(|UNIQUE\(|XLOOKUP\(/i.test(formula)),
  ).toEqual([]);
});

test("through Excel's own client the sheet is protected, and only a bidder's cells are open", async () => {
  await Excel.run(async (context) => {
    const sheets = ["Schedule Instructions", PRICES, "Schedule Assumptions"].map((name) =>
      context.workbook.worksheets.getItem(name),
    );
    const protections = sheets.map(({ protection }) => protection.load("protected,options"));
    const open = prices.protection!.open.map((each) =>
      sheets[1]!.getRange(areaAddress(each)).load("format/protection/locked"),
    );
    const label = sheets[1]!.getRange("B9").load("format/protection/locked");
    await context.sync();
    expect(protections.map((each) => each.protected)).toEqual([true, true, false]);
    expect(protections[1]?.options).toMatchObject({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowFormatCells: false,
      allowInsertRows: false,
      allowDeleteRows: false,
      allowSort: false,
      selectionMode: "Normal",
    });
    expect(open.map(({ format }) => format.protection.locked)).toEqual(open.map(() => false));
    expect(label.format.protection.locked).toBe(true);
  });
});

test("a locked cell refuses what the client writes; an open one takes it", async () => {
  const hours = cellAddress(area("Offer_weekly_hours").row, area("Offer_weekly_hours").column);
  await expect(enter(PRICES, hours, 1)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(workbook.value(PRICES, hours)).toBe(3600);
  await enter(PRICES, priceCell(0), 18.75);
  expect(workbook.value(PRICES, priceCell(0))).toBe(18.75);
});

test("undoing the insertion takes the protected sheets away with the rest", async () => {
  await undoInsertion(insertionId);
  expect(workbook.sheetNames()).toEqual(
    JSON.parse(before).sheets.map((each: { sheet: { name: string } }) => each.sheet.name),
  );
});

test("the offer says what is missing, then that it is complete, and what it comes to in a year", async () => {
  expect([said("Lines_to_price"), said("Prices_given"), said("Details_missing"), said("Offer_complete")]).toEqual([
    14,
    0,
    3,
    "not complete yet",
  ]);
  const { lines } = scheduleOf(worked);
  await enter(PRICES, priceCell(0), ...lines.map(({ floor }) => floor ?? 0));
  const annual = lines.reduce((sum, { weeklyHours, floor }) => sum + weeklyHours * (floor ?? 0) * 52, 0);
  expect(said("Annual_value")).toBeCloseTo(annual, 4);
  expect(said("Average_price")).toBeCloseTo(annual / 52 / 23150, 8);
  expect([said("Prices_given"), said("Below_floor"), said("Offer_complete")]).toEqual([14, 0, "not complete yet"]);
  await enter(PRICES, "C9", "Bidder A", "Contracts manager", 43938);
  expect([said("Details_missing"), said("Offer_complete")]).toEqual([0, "complete: ready to return"]);
});

test("each kind of wrong price is counted, and only a price below the floor leaves the offer complete", async () => {
  const { lines } = scheduleOf(worked);
  await enter(PRICES, priceCell(0), ...lines.map(({ ceiling }) => ceiling ?? 0));
  await enter(PRICES, "C9", "Bidder A", "Contracts manager", 43938);
  const wrong: readonly (readonly [entry: string | number, name: string])[] = [
    ["about 21", "Not_numbers"],
    [18.755, "Too_fine"],
    [0, "Not_positive"],
    [-1, "Not_positive"],
    [20.66, "Above_ceiling"],
  ];
  for (const [entry, name] of wrong) {
    await enter(PRICES, priceCell(0), entry);
    expect([entry, said(name), said("Offer_complete")]).toEqual([entry, 1, "not complete yet"]);
  }
  await enter(PRICES, priceCell(0), 16.89);
  expect([said("Below_floor"), said("Offer_complete")]).toEqual([1, "complete: ready to return"]);
});

test("the schedule is read back as it was inserted", async () => {
  const schedule = scheduleOf(await readCase(insertionId, pricingSchedule));
  expect(schedule).toMatchObject({ reference: "HC-2020-01", version: "Version 1" });
  expect(schedule.lines).toHaveLength(14);
  expect(schedule.lines[8]).toEqual({
    reference: "Z09-F",
    zone: "Market Harborough",
    band: "Fringe",
    unit: "£ an hour",
    weeklyHours: 900,
    ceiling: 22.2,
    floor: 18.2,
  });
});

test("no file while a bidder's cell is filled in, a figure is missing or a reference stands twice", async () => {
  await enter(PRICES, priceCell(1), 19);
  await expect(readBidderSheets(insertionId, pricingSchedule, options)).rejects.toMatchObject({
    what: "The file for bidders was not made.",
    why: `On “${PRICES}” 1 cell of the bidder is filled in, the first in ${priceCell(1)}.`,
  });
  const assumptions = "Schedule Assumptions";
  const lines = workbook.addressOf(assumptions, "Lines_reference").split(":")[0]!;
  await enter(assumptions, lines, "Z02-U");
  await expect(readBidderSheets(insertionId, pricingSchedule, options)).rejects.toMatchObject({
    why: 'Line in row 2: found "Z02-U", which row 1 has already; give each line a reference of its own',
  });
  await enter(assumptions, workbook.addressOf(assumptions, "Schedule_reference"), "");
  await expect(readBidderSheets(insertionId, pricingSchedule, options)).rejects.toMatchObject({
    why: expect.stringContaining("Schedule reference"),
  });
});

test("a line without a figure, or twice the same reference, is no schedule", () => {
  const row = { reference: "A", zone: "North", band: "Urban", weeklyHours: 10, ceiling: null, floor: null };
  const withLines = (...lines: CaseValues["tables"][string]): CaseValues => ({
    ...blankCase(pricingSchedule),
    inputs: { ...worked.inputs, scheduleVersion: null },
    tables: { lines },
  });
  expect(scheduleOf(withLines(row))).toEqual({
    reference: "HC-2020-01",
    version: "",
    lines: [{ ...row, unit: "£ an hour" }],
  });
  expect(() => scheduleOf(withLines({ ...row, weeklyHours: null }))).toThrow(
    "Lines of the schedule, row 1: hours a week: found nothing; enter a number",
  );
  expect(() => scheduleOf(withLines({ ...row, ceiling: "20" }))).toThrow('row 1: ceiling: found "20"; enter a number');
  expect(() => scheduleOf(withLines(row, { ...row, reference: "a" }))).toThrow('found "a" twice');
  expect(() => scheduleOf({ ...withLines(row), inputs: { scheduleReference: " " } })).toThrow(
    "Schedule reference: found nothing; enter a text",
  );
});

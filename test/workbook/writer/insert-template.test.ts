import { workedCase } from "../../../src/templates/case-values";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { openWorkbook, type OpenWorkbook } from "../open-workbook";
import { smallTemplate } from "../small-template";

const options = { asAt: "2026-01-31", version: "0.1.0" };
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.dispose());

test("inserts in three round trips and computes", async () => {
  const before = workbook.host.roundTrips;
  const inserted = await insertTemplate(smallTemplate, workedCase(smallTemplate), options);
  expect(workbook.host.roundTrips - before).toBeLessThanOrEqual(3);
  expect(workbook.sheetNames().flatMap((name) => workbook.errors(name))).toEqual([]);
  expect(inserted.masterCheck).toBe(true);
  expect(workbook.named("Small proposal", "People_avoided")).toBe(216.9);
});

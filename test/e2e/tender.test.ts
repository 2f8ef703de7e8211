/** A tender from the rate to the award, as a commissioner goes through it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { workedCase } from "../../src/templates/case-values";
import { pricingSchedule, scheduleOf } from "../../src/templates/tenders/pricing-schedule";
import { PRICE_HEADERS, PRICE_LABELS } from "../../src/templates/tenders/schedule-shape";
import { fillIn, type FilledCell } from "../files/fill-in";
import { EmbeddedWorkbook, patience, startBrowser } from "./embedded-workbook";

jest.setTimeout(8 * patience);

const TEMPLATES = { rate: "Homecare rate build-up", schedule: "Tender pricing schedule", bids: "Bid evaluation" };
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Pictures of the pane stay here after the run, to be looked at. */
const pictures = path.resolve(__dirname, "../../test-results/tender");
const { lines } = scheduleOf(workedCase(pricingSchedule));
const refusedLines = lines.slice(0, 2);

let browser: Browser;
let workbook: EmbeddedWorkbook;
let returnedFiles: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[];

beforeAll(async () => {
  browser = await startBrowser();
  workbook = await EmbeddedWorkbook.open(browser, { width: 1400, height: 1400 });
});
afterAll(() => browser.close());

const insertTemplate = async (title: string): Promise<void> => {
  await workbook.openTemplate(title);
  await workbook.insert(title);
  await workbook.pane.getByRole("button", { name: "Done" }).click();
};

/** Address of the cell right of a label on the inserted sheet "Prices", and of the price of each line. */
const bidderCells = async () => {
  const cells = await workbook.page.evaluate(() => window.carecaseWorkbook!.getValues("Schedule Prices", "A1:J80"));
  const find = (label: string): readonly [row: number, column: number] => {
    const row = cells.findIndex((each) => each.includes(label));
    return [row, cells[row]?.indexOf(label) ?? -1];
  };
  const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  const rightOf = (label: string): string => address(find(label)[0], find(label)[1] + 1);
  const [headerRow, priceColumn] = find(PRICE_HEADERS.price);
  return {
    bidder: rightOf(PRICE_LABELS.bidder),
    contact: rightOf(PRICE_LABELS.contact),
    offerDate: rightOf(PRICE_LABELS.offerDate),
    prices: lines.map((_, index) => address(headerRow + 1 + index, priceColumn)),
  };
};

/** £ an hour that a bidder asks above the floor of each line. */
const priceOf = (line: (typeof lines)[number], aboveFloor: number): number =>
  Math.round(((line.floor ?? 0) + aboveFloor) * 100) / 100;

const weighted = (aboveFloor: number): number =>
  lines.reduce((sum, line) => sum + line.weeklyHours * priceOf(line, aboveFloor), 0) /
  lines.reduce((sum, line) => sum + line.weeklyHours, 0);

const paneBarriers = async (): Promise<string[]> => {
  const result = await new AxeBuilder({ page: workbook.page })
    .include(["iframe[title='CareCase task pane']", "#root"])
    .analyze();
  expect(result.passes.length).toBeGreaterThan(0);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

const picture = (name: string): Promise<Buffer> =>
  workbook.page.locator("iframe[title='CareCase task pane']").screenshot({ path: path.join(pictures, `${name}.png`) });

test("a rate is built, a schedule published, three returns read, and the best bid found", async () => {
  const { pane, page } = workbook;
  await insertTemplate(TEMPLATES.rate);
  await insertTemplate(TEMPLATES.schedule);
  expect(await workbook.errorCells()).toEqual([]);

  await workbook.goTo("Workbook");
  const saving = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Save for bidders" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("HC-2020-01 pricing schedule.xlsx");
  const issued = new Uint8Array(readFileSync(await saved.path()));

  const cells = await bidderCells();
  const returned = (bidder: string, aboveFloor: number, changed: Record<string, FilledCell> = {}): Uint8Array =>
    fillIn(issued, {
      [cells.bidder]: bidder,
      [cells.contact]: "Contracts manager",
      [cells.offerDate]: 43938,
      ...Object.fromEntries(lines.map((line, index) => [cells.prices[index] ?? "", priceOf(line, aboveFloor)])),
      ...changed,
    });
  const [firstPrice = "", secondPrice = ""] = cells.prices;
  const bad = { [firstPrice]: 99, [secondPrice]: { formula: "18+2", answer: 20 } };

  await workbook.goTo("Templates");
  await workbook.openTemplate(TEMPLATES.bids);
  await pane.getByRole("button", { name: "Import returns" }).click();
  await pane.getByRole("button", { name: "Take the schedule from this workbook" }).click();
  await pane.getByText(`checked against the schedule HC-2020-01 in this form: ${lines.length} lines.`).waitFor();

  const before = await workbook.contents();
  returnedFiles = [
    { name: "Bidder A.xlsx", bytes: returned("Bidder A", 2.5) },
    { name: "Bidder B.xlsx", bytes: returned("Bidder B", 3.2) },
    { name: "=cmd return.xlsx", bytes: returned("Bidder C", 2.8, bad) },
    { name: "broken.xlsx", bytes: issued.slice(0, 500) },
  ].map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) }));
  await pane.locator("input[type=file]").setInputFiles(returnedFiles);
  await pane.getByText("4 files read: 3 chosen to be taken, 1 file refused, 2 lines refused.").waitFor();
  await pane.getByText(`Prices!${firstPrice}: found £99.00; the ceiling of line`).waitFor();
  await pane.getByText(`Prices!${secondPrice}: found the formula`).waitFor();
  await pane.getByRole("list", { name: "Files read" }).screenshot({ path: path.join(pictures, "files read.png") });
  expect(await paneBarriers()).toEqual([]);

  await pane.getByRole("button", { name: "Take 3 returns" }).click();
  await pane.getByRole("button", { name: "Replace them" }).click();
  const priceCount = 3 * lines.length - refusedLines.length;
  await pane.getByText(`3 returns taken: ${priceCount} prices and 2 refused lines stand under`).waitFor();
  await picture("returns taken");
  expect(await workbook.contents()).toEqual(before);

  await workbook.insert(TEMPLATES.bids);
  await page.evaluate(() => window.carecaseWorkbook!.waitForCalculation());
  expect(await workbook.errorCells()).toEqual([]);

  // Marks of the worked example: 71 and 86 points of 100 for A and B; quality carries 60 points, price 40.
  const [priceA, priceB] = [weighted(2.5), weighted(3.2)];
  const totalA = 40 + Math.round(0.6 * 71 * 100) / 100;
  const totalB = Math.round((40 * priceA * 100) / priceB) / 100 + Math.round(0.6 * 86 * 100) / 100;
  expect(totalB).toBeGreaterThan(totalA);
  expect(await workbook.value("Ranked_count", "Evaluation Working")).toBe(2);
  expect(await workbook.value("First_bidder", "Evaluation Working")).toBe("Bidder B");
  expect(await workbook.value("First_total", "Evaluation Working")).toBeCloseTo(totalB, 6);
  expect(await workbook.value("Lead", "Evaluation Working")).toBeCloseTo(totalB - totalA, 6);

  const standing = await page.evaluate(() => window.carecaseWorkbook!.getValues("Evaluation Working", "A1:N60"));
  expect(standing.find((row) => row.includes("Bidder C"))).toContain("incomplete: lines");
  const checks = await page.evaluate(() => window.carecaseWorkbook!.getValues("Evaluation Checks", "A1:J60"));
  const failed = checks.filter((row) => row.some((cell) => String(cell).startsWith("✗")));
  expect(failed.map(([, label, computed]) => [label, computed])).toEqual([
    ["Bids in the evaluation that cannot be ranked for missing lines or marks", 1],
  ]);

  const written = Object.entries(await workbook.contents());
  const hostile = written.filter(([, content]) => content.includes("=cmd return.xlsx"));
  expect(hostile.length).toBeGreaterThanOrEqual(lines.length);
  expect(hostile.filter(([, content]) => (JSON.parse(content) as [unknown, unknown])[0] !== null)).toEqual([]);
  expect(workbook.complaints).toEqual([]);
});

test("the import fits a pane of 320 pixels, in the dark and in high contrast", async () => {
  const { pane, page } = workbook;
  await pane.getByRole("tab", { name: "Templates" }).click();
  await pane.getByRole("button", { name: "Insert another" }).click();
  await pane.getByRole("button", { name: "Import returns" }).waitFor();
  await pane.locator("input[type=file]").setInputFiles(returnedFiles);
  await pane.getByText(/^4 files read/).waitFor();
  for (const theme of ["Dark", "High contrast"]) {
    await page.getByRole("button", { name: "Theme" }).click();
    await page.getByRole("menuitemradio", { name: theme, exact: true }).click();
    await page.keyboard.press("Escape");
    await pane
      .locator(`[data-theme="${theme === "Dark" ? "dark" : "highContrast"}"]`)
      .first()
      .waitFor();
    await picture(theme);
    expect(await paneBarriers()).toEqual([]);
  }
  await page.locator("iframe[title='CareCase task pane']").evaluate((frame) => {
    (frame as HTMLElement).style.width = "320px";
  });
  const tooWide = await pane
    .locator("body")
    .evaluate((body) =>
      [...body.querySelectorAll("*")]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ""}`),
    );
  await picture("320 pixels");
  expect(tooWide).toEqual([]);
});

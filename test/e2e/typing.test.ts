import type { Browser } from "playwright-core";
import { EmbeddedWorkbook, patience, startBrowser } from "./embedded-workbook";

jest.setTimeout(3 * patience);

let browser: Browser;
let workbook: EmbeddedWorkbook;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbook = await EmbeddedWorkbook.open(browser);
  await workbook.clickCell(1, 1);
});
afterEach(() => workbook.close());

/** Types a line into the active cell; Enter goes on to the cell below. */
async function typeLine(line: string): Promise<void> {
  await workbook.page.keyboard.type(line, { delay: 5 });
  await workbook.page.keyboard.press("Enter");
}

/** Waits until a cell of the first sheet holds something. */
async function filled(address: string): Promise<unknown> {
  await workbook.page.waitForFunction((cell) => window.carecaseWorkbook!.getValue("Sheet1", cell) !== null, address, {
    timeout: patience,
  });
  await workbook.page.evaluate(() => window.carecaseWorkbook!.waitForCalculation());
  return workbook.at("Sheet1", address);
}

describe("a formula typed into the grid", () => {
  it("computes, spills, and is there after a reload", async () => {
    await typeLine("=CARECASE.STEADYSTATE(20.832,87.6)");
    expect(await filled("A1")).toBeCloseTo((20.832 * 87.6) / 52, 10);
    await typeLine("=CARECASE.LEVELS({-0.12,0.35,0.12,0.15})");
    expect(await filled("D2")).toBeCloseTo(0.5, 12);
    const before = await workbook.contents();
    expect(Object.keys(before)).toHaveLength(5);

    await workbook.reload();
    expect(await workbook.contents()).toEqual(before);
    expect(workbook.complaints).toEqual([]);
  });

  it("follows the cells it reads", async () => {
    await typeLine("29%");
    await typeLine("25%");
    await typeLine("=CARECASE.TARGETRATE(A1,A2)");
    expect(await filled("A3")).toBeCloseTo(0.0725, 12);
    await workbook.clickCell(2, 1);
    await typeLine("50%");
    await workbook.page.waitForFunction(() => window.carecaseWorkbook!.getValue("Sheet1", "A2") === 0.5);
    await workbook.page.evaluate(() => window.carecaseWorkbook!.waitForCalculation());
    expect(await workbook.at("Sheet1", "A3")).toBeCloseTo(0.145, 12);
  });

  it("says what is wrong with an argument, on pointing at the cell", async () => {
    await typeLine("=CARECASE.TARGETRATE(29,25%)");
    expect(await filled("A1")).toBe("#VALUE!");
    const message = await workbook.page.evaluate(() => window.carecaseWorkbook!.errorMessage("Sheet1", "A1"));
    expect(message).toMatch(/rate/i);
    expect(message).toContain("29");
    await workbook.hoverCell(1, 1);
    await workbook.page
      .locator(".cell-hint")
      .getByText(message ?? "no message")
      .waitFor();
  });
});

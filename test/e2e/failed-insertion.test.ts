import type { Browser } from "playwright-core";
import { EmbeddedWorkbook, patience, startBrowser, templateTitle } from "./embedded-workbook";

jest.setTimeout(4 * patience);

let browser: Browser;
let workbook: EmbeddedWorkbook;
beforeAll(async () => {
  browser = await startBrowser();
  workbook = await EmbeddedWorkbook.open(browser);
  await workbook.openTemplate();
});
afterAll(() => browser.close());

// One workbook through all of them: a failure that left anything behind would also show in the next one.
describe("an insertion that fails", () => {
  it.each([
    [1, "before"],
    [1, "halfway"],
    [2, "before"],
    [2, "halfway"],
    [3, "before"],
    [3, "halfway"],
  ] as const)("at round trip %i (%s) leaves the workbook as it was and says so", async (at, moment) => {
    const before = await workbook.state();
    await workbook.failAt(at, moment);
    await workbook.pane.getByRole("button", { name: "Insert", exact: true }).click();
    const alert = workbook.pane.getByRole("alert");
    await alert.waitFor({ timeout: patience });
    const words = await alert.innerText();
    expect(words).toContain("The sheets were not inserted. The workbook is as it was.");
    expect(words).not.toMatch(/undefined|\[object|at \w+ \(/);
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
    expect((await workbook.state()) === before).toBe(true);
    await alert.getByRole("button", { name: "Close" }).click();
    expect(workbook.complaints.splice(0)).toEqual([]);
  });

  it("can be tried again at once", async () => {
    await workbook.failAt(2, "before");
    await workbook.pane.getByRole("button", { name: "Insert", exact: true }).click();
    await workbook.pane.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await workbook.pane.getByRole("heading", { name: `Inserted: ${templateTitle}` }).waitFor({ timeout: patience });
    expect(await workbook.sheetNames()).toHaveLength(11);
    expect(workbook.complaints.splice(0)).toEqual([]);
  });
});

import type { Browser } from "playwright-core";
import { EmbeddedWorkbook, patience, startBrowser, templateTitle } from "./embedded-workbook";

jest.setTimeout(4 * patience);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe("an insertion that fails", () => {
  it.each([
    [1, "before"],
    [2, "before"],
    [2, "halfway"],
    [3, "before"],
    [3, "halfway"],
  ] as const)(
    "at round trip %i (%s) leaves the workbook as it was, says so, and can be tried again",
    async (at, moment) => {
      const workbook = await EmbeddedWorkbook.open(browser);
      try {
        await workbook.openTemplate();
        const before = await workbook.state();
        await workbook.failAt(at, moment);
        await workbook.pane.getByRole("button", { name: "Insert", exact: true }).click();
        const alert = workbook.pane.getByRole("alert");
        await alert.waitFor({ timeout: patience });
        expect(await alert.innerText()).toContain("The sheets were not inserted. The workbook is as it was.");
        expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
        expect((await workbook.state()) === before).toBe(true);
        expect(await alert.innerText()).not.toMatch(/undefined|\[object|at \w+ \(/);
        await alert.getByRole("button", { name: "Try again" }).click();
        await workbook.pane.getByRole("heading", { name: `Inserted: ${templateTitle}` }).waitFor({ timeout: patience });
        expect(workbook.complaints).toEqual([]);
      } finally {
        await workbook.close();
      }
    },
  );
});

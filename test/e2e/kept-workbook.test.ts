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
});
afterEach(() => workbook.close());

const enter = (address: string, text: string): Promise<void> =>
  workbook.page.evaluate(([cell, entry]) => window.carecaseWorkbook!.enter("Sheet1", cell, entry), [
    address,
    text,
  ] as const);

/** Writes over the kept workbook, as a fault of the disk or another version might. */
const spoil = (bytes: string): Promise<void> =>
  workbook.page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("carecase-workbook");
        opening.onerror = () => reject(new Error("The storage could not be opened."));
        opening.onsuccess = () => {
          const writing = opening.result.transaction("files", "readwrite");
          writing.objectStore("files").put(text, "current");
          writing.oncomplete = () => resolve();
        };
      }),
    bytes,
  );

const keptNames = (): Promise<string[]> =>
  workbook.page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("carecase-workbook");
        opening.onerror = () => reject(new Error("The storage could not be opened."));
        opening.onsuccess = () => {
          const asking = opening.result.transaction("files").objectStore("files").getAllKeys();
          asking.onsuccess = () => resolve(asking.result.map(String));
        };
      }),
  );

describe("the workbook kept in the browser", () => {
  it.each([
    ["is no JSON", "{not json"],
    [
      "has a shape nothing can draw",
      '{"formVersion":1,"file":{"snapshot":{"sheets":{"a":1},"sheetOrder":5},"sidecar":{"companion":{}}}}',
    ],
    ["is of a later form", '{"formVersion":99,"file":{}}'],
  ])("is put aside, and said so, when it %s", async (_how, bytes) => {
    await enter("A1", "before");
    await workbook.page.evaluate(() => window.carecaseWorkbook!.save());
    await spoil(bytes);
    await workbook.page.reload();
    await workbook.ready();
    await workbook.page
      .getByRole("region", { name: "Messages" })
      .getByText(/could not be read.*put aside as "unreadable-.*new one/)
      .waitFor();
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
    expect(await workbook.at("Sheet1", "A1")).toBeNull();
    expect((await keptNames()).filter((name) => name.startsWith("unreadable-"))).toHaveLength(1);
    await enter("A1", "works again");
    await workbook.reload();
    expect(await workbook.at("Sheet1", "A1")).toBe("works again");
  });

  it("gives way to a new one only after a question", async () => {
    await enter("A1", "mine");
    const { page } = workbook;
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.getByRole("button", { name: "Keep this workbook" }).click();
    expect(await workbook.at("Sheet1", "A1")).toBe("mine");
    await page.getByRole("button", { name: "New", exact: true }).click();
    await page.evaluate(() => Object.assign(window, { before: true }));
    await page.getByRole("button", { name: "Remove it and start anew" }).click();
    await page.waitForFunction(() => !("before" in window));
    await workbook.ready();
    expect(await workbook.at("Sheet1", "A1")).toBeNull();
  });
});

describe("the task pane beside the grid", () => {
  it("is made wider and narrower by keyboard, within its limits", async () => {
    const { page } = workbook;
    const bar = page.getByRole("separator", { name: "Width of the task pane" });
    const width = async (): Promise<number> => Number(await bar.getAttribute("aria-valuenow"));
    await bar.focus();
    const usual = await width();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(usual + 10);
    await page.keyboard.press("End");
    expect(await width()).toBe(450);
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(450);
    await page.keyboard.press("Home");
    expect(await width()).toBe(320);
    const frame = await page.locator("iframe[title='CareCase task pane']").boundingBox();
    expect(frame?.width ?? 0).toBeLessThanOrEqual(320);
  });
});

import path from "node:path";
import type { Browser } from "playwright-core";
import { galleryEntries } from "../../src/templates/gallery-entries";
import { EmbeddedWorkbook, patience, startBrowser } from "./embedded-workbook";

jest.setTimeout(3 * patience);

/** Pictures of every sheet stay here after the run, to be looked at. */
const pictures = path.resolve(__dirname, "../../test-results/templates");

let browser: Browser;
let workbook: EmbeddedWorkbook | null = null;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** One workbook for all as long as each leaves it as it was: opening a page takes longer than an insertion. */
async function anyWorkbook(): Promise<EmbeddedWorkbook> {
  workbook ??= await EmbeddedWorkbook.open(browser, { width: 1780, height: 1500 });
  return workbook;
}

test("the gallery has about thirty templates", () => {
  expect(galleryEntries.length).toBeGreaterThanOrEqual(30);
  expect(new Set(galleryEntries.map(({ id }) => id)).size).toBe(galleryEntries.length);
});

test.each(galleryEntries.map(({ title, id }) => [title, id] as const))(
  "%s is inserted and taken back",
  async (title, id) => {
    const opened = await anyWorkbook();
    try {
      await opened.openTemplate(title);
      await opened.insert(title);
      expect(await opened.errorCells()).toEqual([]);
      const sheets = await opened.pictureSheets(path.join(pictures, id));
      expect(sheets.length).toBeGreaterThanOrEqual(5);
      await opened.pane.getByRole("button", { name: "Undo insertion" }).click();
      await opened.pane.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
      expect(await opened.sheetNames()).toEqual(["Sheet1"]);
      await opened.pane.getByRole("button", { name: "All templates" }).click();
      expect(opened.complaints).toEqual([]);
    } catch (error) {
      await opened.close();
      workbook = null;
      throw error;
    }
  },
);

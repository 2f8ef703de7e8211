import path from "node:path";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../src/build/browser";
import type {} from "../../src/workbench/page/inspection";
import { pageAddress } from "./page-address";

/** Opening, computing and drawing take their time on a small machine. */
export const patience = 60_000;
// A new workbook's cells and headings.
const rowHeadingPixels = 46;
const columnHeadingPixels = 20;
const columnPixels = 64;
const rowPixels = 20;

export const templateTitle = "Independence outside residential care";

/** The embedded workbook as a person meets it, and as a test looks into it. */
export class EmbeddedWorkbook {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly complaints: string[],
  ) {}

  static async open(browser: Browser, size = { width: 1400, height: 900 }): Promise<EmbeddedWorkbook> {
    const context = await browser.newContext({ viewport: size, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pageAddress());
    const workbook = new EmbeddedWorkbook(context, page, complaints);
    await workbook.ready();
    return workbook;
  }

  async ready(): Promise<void> {
    await this.pane.getByRole("tab", { name: "Templates" }).waitFor({ timeout: patience });
  }

  close(): Promise<void> {
    return this.context.close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe[title='CareCase task pane']");
  }

  /** The task pane's own window, where Office.js is. */
  get paneWindow(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("pane.html"));
    if (!frame) throw new Error("The task pane has no window.");
    return frame;
  }

  /** Goes to another place of the pane and waits until it is drawn. */
  async goTo(place: "Templates" | "Workbook" | "Functions" | "Help"): Promise<void> {
    await this.pane.getByRole("tab", { name: place }).click();
    await this.pane.getByRole("heading", { level: 1, name: place }).waitFor();
  }

  /** Opens a template from the gallery, where it stands or by a search for its title. */
  async openTemplate(title = templateTitle): Promise<void> {
    if (title !== templateTitle) await this.pane.getByLabel("Search templates").fill(title);
    await this.pane.getByRole("button", { name: title, exact: true }).click();
    await this.pane.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  async insert(title = templateTitle): Promise<void> {
    await this.pane.getByRole("button", { name: "Insert", exact: true }).click();
    await this.pane.getByRole("heading", { name: `Inserted: ${title}`, exact: true }).waitFor({ timeout: patience });
  }

  /** Pictures of the sheets that were just inserted, as tall as the window shows them. */
  async pictureSheets(folder: string): Promise<string[]> {
    const grid = this.page.locator("canvas[id^='univer-sheet-main-canvas']");
    const sheets = (await this.sheetNames()).filter((name) => name !== "Sheet1");
    for (const [index, sheet] of sheets.entries()) {
      await this.pane.getByRole("button", { name: `Go to ${sheet}`, exact: true }).click();
      await this.page.waitForFunction((name) => window.carecaseWorkbook!.activeSheet() === name, sheet);
      await this.page.evaluate(() => window.carecaseWorkbook!.waitForCalculation());
      await grid.screenshot({ path: path.join(folder, `${index + 1} ${sheet}.png`) });
    }
    return sheets;
  }

  /** Where a sheet's name points, as sheet and address. */
  async cellOf(name: string, onSheet: string): Promise<{ sheet: string; address: string }> {
    const formula = await this.page.evaluate(
      ([wanted, sheet]) => {
        const workbook = window.carecaseWorkbook!;
        const id = workbook.state().sheets.find((each) => each.name === sheet)?.id;
        return workbook.names().find((each) => each.name === wanted && each.sheetId === id)?.formula ?? null;
      },
      [name, onSheet] as const,
    );
    const place = /^='?(.+?)'?!\$([A-Z]+)\$(\d+)/.exec(formula ?? "");
    if (!place) throw new Error(`The name ${name} on ${onSheet} points to ${formula ?? "nothing"}.`);
    return { sheet: place[1] ?? "", address: `${place[2]}${place[3]}` };
  }

  /** What a cell of any sheet holds. */
  at(sheet: string, address: string): Promise<unknown> {
    return this.page.evaluate(([name, cell]) => window.carecaseWorkbook!.getValue(name, cell), [
      sheet,
      address,
    ] as const);
  }

  /** Clicks a cell near the top left of the first sheet, as a new workbook shows it; rows and columns are counted from 1. */
  async clickCell(row: number, column: number): Promise<void> {
    const { x, y } = await this.placeOf(row, column);
    await this.page.mouse.click(x, y);
  }

  async hoverCell(row: number, column: number): Promise<void> {
    const { x, y } = await this.placeOf(row, column);
    await this.page.mouse.move(x - 1, y);
    await this.page.mouse.move(x, y);
  }

  private async placeOf(row: number, column: number): Promise<{ x: number; y: number }> {
    const box = await this.page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
    if (!box) throw new Error("The grid is not drawn.");
    return {
      x: box.x + rowHeadingPixels + (column - 0.5) * columnPixels,
      y: box.y + columnHeadingPixels + (row - 0.5) * rowPixels,
    };
  }

  /** Saves what would be saved in a moment, loads the page again, and waits until everything is calculated. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => window.carecaseWorkbook!.save());
    await this.page.reload();
    await this.ready();
    await this.page.evaluate(() => window.carecaseWorkbook!.waitForCalculation());
  }

  /** Every cell that is not empty, as `Sheet!R1C1` with its formula and value. */
  async contents(): Promise<Record<string, string>> {
    const state = JSON.parse(await this.state()) as {
      sheets: { name: string; cells: Record<string, { formula: string | null; value: unknown }> }[];
    };
    return Object.fromEntries(
      state.sheets.flatMap(({ name, cells }) =>
        Object.entries(cells)
          .filter(([, { formula, value }]) => formula !== null || value !== null)
          .map(([address, { formula, value }]) => [`${name}!${address}`, JSON.stringify([formula, value])]),
      ),
    );
  }

  async value(name: string, onSheet: string): Promise<unknown> {
    const cell = await this.cellOf(name, onSheet);
    return this.page.evaluate(({ sheet, address }) => window.carecaseWorkbook!.getValue(sheet, address), cell);
  }

  /** Types into the cell that a name points to, as a person does. */
  async type(name: string, onSheet: string, text: string): Promise<void> {
    const cell = await this.cellOf(name, onSheet);
    await this.page.evaluate(({ sheet, address, entry }) => window.carecaseWorkbook!.enter(sheet, address, entry), {
      ...cell,
      entry: text,
    });
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.carecaseWorkbook!.sheetNames());
  }

  /** Everything that an insertion could change, as text to compare. */
  state(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(window.carecaseWorkbook!.state()));
  }

  roundTrips(): Promise<number> {
    return this.page.evaluate(() => window.carecaseWorkbook!.roundTrips);
  }

  failAt(at: number, moment: "before" | "halfway"): Promise<void> {
    return this.page.evaluate((plan) => window.carecaseWorkbook!.failAt(plan), { at, moment });
  }

  /** Cells that show an error, as `Sheet!A1 #VALUE!`. */
  errorCells(): Promise<string[]> {
    return this.page.evaluate(() => {
      const workbook = window.carecaseWorkbook!;
      return workbook
        .sheetNames()
        .flatMap((sheet) =>
          workbook
            .getValues(sheet, "A1:Z400")
            .flatMap((row, rowIndex) =>
              row.flatMap((value, column) =>
                typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value)
                  ? [`${sheet}!${String.fromCharCode(65 + column)}${rowIndex + 1} ${value}`]
                  : [],
              ),
            ),
        );
    });
  }
}

export { launchBrowser as startBrowser };

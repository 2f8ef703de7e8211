import type { Browser } from "playwright-core";
import functionHelp from "../../src/functions/help.json";
import { answerRows } from "../../src/taskpane/function-explorer/function-catalogue";
import { EmbeddedWorkbook, patience, startBrowser } from "./embedded-workbook";

jest.setTimeout(6 * patience);

let browser: Browser;
let workbook: EmbeddedWorkbook;
beforeAll(async () => {
  browser = await startBrowser();
  workbook = await EmbeddedWorkbook.open(browser);
  await workbook.goTo("Functions");
});
afterAll(() => browser.close());

/** A sheet of its own for each example: none stands in another's way. */
const freshSheet = (): Promise<string> =>
  workbook.paneWindow.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.activate();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    }),
  );

/** Whether a cell shows what the help prints: a figure to the decimals printed, a text as it is. */
function agrees(value: unknown, printed: string): boolean {
  const number = Number(printed);
  if (printed === "" || Number.isNaN(number)) return (value ?? "") === printed;
  const decimals = printed.split(".")[1]?.length ?? 0;
  return typeof value === "number" && Math.abs(value - number) <= 0.5 * 10 ** -decimals + 1e-9;
}

describe("Insert example", () => {
  it.each(functionHelp.map((entry) => [entry.id, entry] as const))(
    "of %s computes what the help says",
    async (id, entry) => {
      const { pane, page } = workbook;
      await pane.getByLabel("Search functions").fill(id);
      const heading = pane.getByRole("button", { name: new RegExp(`^${id}\\b`) });
      if ((await heading.getAttribute("aria-expanded")) !== "true") await heading.click();
      for (const example of entry.examples) {
        const sheet = await freshSheet();
        const shown = pane.getByText(example.formula, { exact: true }).locator("xpath=..");
        await shown.getByRole("button", { name: "Insert example" }).click();
        const written = await shown.getByText(/^Written to /).innerText();
        await page.evaluate(() => window.carecaseWorkbook!.waitForCalculation());
        const address = /!([A-Z]+)(\d+)\.$/.exec(written);
        expect([sheet, address === null]).toEqual([sheet, false]);
        const expected = answerRows(example.answer);
        const top = Number(address?.[2]);
        const values = await page.evaluate(([name, area]) => window.carecaseWorkbook!.getValues(name, area), [
          sheet,
          `A${top}:${String.fromCharCode(64 + (expected[0]?.length ?? 1))}${top + expected.length - 1}`,
        ] as const);
        const wrong = expected.flatMap((row, rowIndex) =>
          row.flatMap((printed, column) => {
            const value = values[rowIndex]?.[column];
            return agrees(value, printed)
              ? []
              : [`${example.formula} row ${rowIndex + 1}: ${String(value)} for ${printed}`];
          }),
        );
        expect(wrong).toEqual([]);
      }
    },
  );
});

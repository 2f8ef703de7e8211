import type { Browser } from "playwright-core";
import { workedCase } from "../../src/templates/case-values";
import { cellName } from "../../src/templates/cell-names";
import { dateSerial } from "../../src/templates/financial-year";
import { independenceOutsideResidentialCare as template } from "../../src/templates/independence";
import { EmbeddedWorkbook, patience, startBrowser } from "./embedded-workbook";

jest.setTimeout(4 * patience);

let browser: Browser;
let workbook: EmbeddedWorkbook;
beforeAll(async () => {
  browser = await startBrowser();
  workbook = await EmbeddedWorkbook.open(browser);
});
afterAll(() => browser.close());

const assumptions = "Independence Assumptions";
const proposal = "Independence Proposal";

type Value = string | number | null;

/** What stands in a cell for a figure of the case. */
const cellValue = (value: Value): Value =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateSerial(value) : value;

/** Fills assumptions in through Excel's own interface, all at once, as pasting a column would. */
const fillIn = (entries: readonly (readonly [string, readonly (readonly Value[])[]])[]): Promise<void> =>
  workbook.paneWindow.evaluate(
    ([sheetName, all]) =>
      Excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem(sheetName);
        for (const [name, rows] of all) {
          const first = names.getItem(name).getRange();
          const header = rows.length > 1 ? 1 : 0;
          rows.forEach((row, rowIndex) =>
            row.forEach((value, column) => {
              if (value !== null) first.getCell(rowIndex + header, column).values = [[value]];
            }),
          );
        }
        await context.sync();
      }),
    [assumptions, entries] as const,
  );

it("a blank case goes in without an error in any cell, and computes once its assumptions are filled in", async () => {
  const { pane, page } = workbook;
  await workbook.openTemplate();
  await pane.getByRole("radio", { name: "Blank" }).check();
  await pane
    .getByText(/assumptions are still blank/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByRole("button", { name: "Insert the sheets" }).click();
  await pane.getByRole("heading", { name: /^Inserted/ }).waitFor({ timeout: patience });
  await pane.getByText(/assumptions are still blank, so nothing is computed yet/).waitFor();
  expect(await workbook.errorCells()).toEqual([]);

  const worked = workedCase(template);
  await fillIn([
    ...template.groups.flatMap((group) =>
      group.inputs
        .filter((input) => input.id !== "deliveryFactor")
        .map((input) => [cellName({ id: input.id }), [[cellValue(worked.inputs[input.id] ?? null)]]] as const),
    ),
    ...template.tables.map(
      (table) =>
        [
          cellName({ id: table.id }),
          (worked.tables[table.id] ?? []).map((row) => table.columns.map((column) => row[column.id] ?? null)),
        ] as const,
    ),
  ]);
  await page.evaluate(() => window.carecaseWorkbook!.waitForCalculation());
  expect(await workbook.errorCells()).toEqual([]);
  await workbook.type("Delivery_factor", assumptions, "25%");
  expect(await workbook.value("Target_rate", proposal)).toBeCloseTo(0.0725, 10);
  expect(await workbook.errorCells()).toEqual([]);

  await workbook.goTo("Workbook");
  await pane.getByText(/^All \d+ checks pass$/).waitFor();
  await pane.getByRole("button", { name: "Edit assumptions" }).click();
  await pane.getByText("£0.50m (£0.06m)").first().waitFor();
  expect(workbook.complaints).toEqual([]);
});

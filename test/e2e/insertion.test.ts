import type { Browser } from "playwright-core";
import { EmbeddedWorkbook, patience, startBrowser, templateTitle } from "./embedded-workbook";

jest.setTimeout(4 * patience);

const proposal = "Independence Proposal";
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

const peopleAndValue = async (): Promise<number[]> => [
  Number(await workbook.value("Target_rate", proposal)),
  Number(await workbook.value("Starts_avoided", proposal)),
];

describe("a template in the embedded workbook", () => {
  it("goes from the gallery to live sheets whose figures follow the delivery factor", async () => {
    const { pane } = workbook;
    await pane.getByLabel("Search templates").fill("residential");
    await workbook.openTemplate();
    await pane.getByText("£0.50m (£0.06m)").first().waitFor();
    const before = await workbook.roundTrips();
    await workbook.insert();
    // Three to insert; one to note what stands in the sheets, so that an undo need not ask when nothing was changed.
    expect((await workbook.roundTrips()) - before).toBeLessThanOrEqual(4);
    await pane.getByText(/^All \d+ checks pass$/).waitFor();
    expect(await workbook.errorCells()).toEqual([]);
    expect((await workbook.sheetNames()).filter((name) => name.startsWith("Independence"))).toHaveLength(10);

    const [rate, people] = await peopleAndValue();
    await workbook.type("Delivery_factor", "Independence Assumptions", "50%");
    const [rateAfter, peopleAfter] = await peopleAndValue();
    expect(rate).toBeCloseTo(0.0725, 10);
    expect(rateAfter).toBeCloseTo(0.145, 10);
    expect(Number(peopleAfter) / Number(people)).toBeCloseTo(2, 1);
    expect(await workbook.errorCells()).toEqual([]);

    await pane.getByRole("tab", { name: "Workbook" }).click();
    await pane.getByRole("button", { name: "Edit assumptions" }).click();
    await pane.getByRole("button", { name: "Open all groups" }).click();
    expect(await pane.getByLabel("Delivery factor", { exact: true }).inputValue()).toBe("50%");
    expect(workbook.complaints).toEqual([]);
  });

  it("is undone as one action that leaves the workbook as it was", async () => {
    const before = await workbook.state();
    await workbook.openTemplate();
    await workbook.insert();
    await workbook.pane.getByRole("button", { name: "Undo insertion" }).click();
    await workbook.pane.getByRole("heading", { level: 1, name: templateTitle, exact: true }).waitFor();
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
    expect(JSON.parse(await workbook.state()).names).toEqual(JSON.parse(before).names);
    expect(workbook.complaints).toEqual([]);
  });

  it("is undone only after a question once something was typed into its sheets", async () => {
    await workbook.openTemplate();
    await workbook.insert();
    await workbook.type("Delivery_factor", "Independence Assumptions", "50%");
    await workbook.pane.getByRole("button", { name: "Undo insertion" }).click();
    await workbook.pane.getByRole("button", { name: "Keep the sheets" }).click();
    expect(await workbook.sheetNames()).toHaveLength(11);
    await workbook.pane.getByRole("button", { name: "Undo insertion" }).click();
    await workbook.pane.getByRole("button", { name: "Remove 10 sheets" }).click();
    await workbook.pane.getByRole("heading", { level: 1, name: templateTitle, exact: true }).waitFor();
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  });

  it("goes in twice, each with figures of its own", async () => {
    await workbook.openTemplate();
    await workbook.insert();
    await workbook.pane.getByRole("button", { name: "Insert another" }).click();
    await workbook.insert();
    const names = await workbook.sheetNames();
    expect(new Set(names).size).toBe(21);
    expect(names).toContain("Independence 2 Proposal");
    await workbook.type("Delivery_factor", "Independence 2 Assumptions", "10%");
    expect(await workbook.value("Target_rate", proposal)).toBeCloseTo(0.0725, 10);
    expect(await workbook.value("Target_rate", "Independence 2 Proposal")).toBeCloseTo(0.029, 10);
  });

  it("keeps the pane's form when the pane is closed, opened again and reloaded, and the workbook too", async () => {
    const { pane, page } = workbook;
    await workbook.openTemplate();
    await workbook.insert();
    await pane.getByRole("button", { name: "Insert another" }).click();
    await pane.getByLabel("Council", { exact: true }).fill("Rutland");
    await page.getByRole("button", { name: "Pane" }).click();
    await page.getByRole("button", { name: "Pane" }).click();
    expect(await pane.getByLabel("Council", { exact: true }).inputValue()).toBe("Rutland");

    const before = await workbook.contents();
    expect(Object.keys(before).length).toBeGreaterThan(1000);
    await workbook.reload();
    expect(await pane.getByLabel("Council", { exact: true }).inputValue()).toBe("Rutland");
    expect(await workbook.sheetNames()).toHaveLength(11);
    const after = await workbook.contents();
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((cell) => before[cell] !== after[cell])
      .map((cell) => `${cell}: ${before[cell]} became ${after[cell]}`);
    expect(changed).toEqual([]);
  });

  it("writes an example of a function into the sheet, and refuses to write over anything", async () => {
    const { pane } = workbook;
    await pane.getByRole("tab", { name: "Functions" }).click();
    await pane.getByLabel("Search functions").fill("triangulate");
    await pane.getByRole("button", { name: /^TRIANGULATE/ }).click();
    await pane.getByRole("button", { name: "Insert example" }).click();
    await pane.getByText(/^Written to Sheet1!A5/).waitFor();
    expect(await workbook.page.evaluate(() => window.carecaseWorkbook!.getValues("Sheet1", "A5:C7"))).toEqual([
      ["Methodology", "Rate", "People a year"],
      ["Highest target", 0.63, 546],
      ["Three highest, average", 0.54, 468],
    ]);
    const written = await workbook.state();
    await pane.getByRole("button", { name: "Insert example" }).click();
    await pane.getByRole("alert").getByText("something stands there").waitFor();
    expect(JSON.parse(await workbook.state()).sheets).toEqual(JSON.parse(written).sheets);
  });
});

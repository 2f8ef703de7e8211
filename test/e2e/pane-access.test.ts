import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { EmbeddedWorkbook, patience, startBrowser, templateTitle } from "./embedded-workbook";

jest.setTimeout(4 * patience);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What axe holds against the pane, in words. */
async function barriers(workbook: EmbeddedWorkbook): Promise<string[]> {
  const result = await new AxeBuilder({ page: workbook.page })
    .include(["iframe[title='CareCase task pane']", "#root"])
    .analyze();
  if (result.passes.length === 0) throw new Error("axe looked at nothing.");
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}

describe.each(["Light", "Dark", "High contrast"])("the pane in the theme %s", (theme) => {
  it("has no barrier that axe finds, in any of its places", async () => {
    const workbook = await EmbeddedWorkbook.open(browser);
    const { pane, page } = workbook;
    try {
      await page.getByRole("button", { name: "Theme" }).click();
      await page.getByRole("menuitemradio", { name: theme, exact: true }).click();
      await page.keyboard.press("Escape");
      const wanted = { Light: "light", Dark: "dark", "High contrast": "highContrast" }[theme];
      await pane.locator(`[data-theme="${wanted}"]`).first().waitFor();
      expect(await barriers(workbook)).toEqual([]);
      await workbook.openTemplate();
      await pane.getByRole("button", { name: "Open all groups" }).click();
      await pane.getByLabel("Delivery factor", { exact: true }).fill("25");
      await pane.getByLabel("Delivery factor", { exact: true }).press("Enter");
      await pane.getByText("Found 25: enter 25% or 0.25").waitFor();
      expect(await barriers(workbook)).toEqual([]);
      await pane.getByLabel("Delivery factor", { exact: true }).fill("25%");
      await workbook.insert();
      await pane.getByText(/^All \d+ checks pass$/).waitFor();
      expect(await barriers(workbook)).toEqual([]);
      await workbook.goTo("Workbook");
      await pane.getByRole("button", { name: "Check workbook" }).click();
      await pane.getByRole("group", { name: "Result of the check" }).waitFor();
      expect(await barriers(workbook)).toEqual([]);
      await workbook.goTo("Functions");
      await pane.getByRole("button", { name: /^STEADYSTATE/ }).click();
      await pane
        .getByText(/^Answer:/)
        .first()
        .waitFor();
      expect(await barriers(workbook)).toEqual([]);
      await workbook.goTo("Help");
      expect(await barriers(workbook)).toEqual([]);
    } finally {
      await workbook.close();
    }
  });
});

describe("the pane by keyboard alone", () => {
  it("finds a template, corrects a field, inserts and goes to a sheet", async () => {
    const workbook = await EmbeddedWorkbook.open(browser);
    const { pane, page } = workbook;
    const focusedText = (): Promise<string> =>
      pane.locator(":focus").evaluate((element) => element.getAttribute("aria-label") ?? element.textContent ?? "");
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    try {
      await pane.getByRole("tab", { name: "Templates" }).focus();
      await press("ArrowRight", "ArrowRight");
      expect(await focusedText()).toContain("Functions");
      await press("Home", "Tab");
      expect(await focusedText()).toBe("Search templates");
      await page.keyboard.type("residential");
      while (!(await focusedText()).includes(templateTitle)) await press("Tab");
      await press("Enter");
      await pane.getByRole("heading", { level: 1, name: templateTitle }).waitFor();
      await press("Escape");
      await pane.getByRole("heading", { level: 1, name: "Templates" }).waitFor();
      expect(await focusedText()).toContain(templateTitle);
      await press("Enter");

      const council = pane.getByLabel("Council", { exact: true });
      await council.focus();
      await press("Enter");
      expect(await council.evaluate((element) => element === document.activeElement)).toBe(false);
      expect(await pane.locator(":focus").getAttribute("data-field")).not.toBeNull();

      await pane.getByRole("button", { name: "Insert", exact: true }).focus();
      await press("Enter");
      await pane.getByRole("heading", { name: `Inserted: ${templateTitle}` }).waitFor({ timeout: patience });
      await press("Tab", "Enter");
      await page.waitForFunction(() => window.carecaseWorkbook!.activeSheet() === "Independence About");
    } finally {
      await workbook.close();
    }
  });
});

describe("the narrowest pane", () => {
  it("shows everything at 320 pixels without scrolling sideways", async () => {
    const workbook = await EmbeddedWorkbook.open(browser);
    const { pane, page } = workbook;
    const tooWide = (): Promise<string[]> =>
      pane.locator("body").evaluate((body) => {
        const reached = [...body.querySelectorAll("*")].filter(
          (element) =>
            element.getBoundingClientRect().right > window.innerWidth + 1 && !element.closest("[role='region']"),
        );
        return reached.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ""}`);
      });
    try {
      await page.locator("iframe[title='CareCase task pane']").evaluate((frame) => {
        (frame as HTMLElement).style.width = "320px";
      });
      expect(await tooWide()).toEqual([]);
      await workbook.openTemplate();
      await pane.getByRole("button", { name: "Open all groups" }).click();
      await pane.getByText("Figures by year").click();
      expect(await tooWide()).toEqual([]);
      await workbook.insert();
      expect(await tooWide()).toEqual([]);
      for (const place of ["Workbook", "Functions", "Help"] as const) {
        await workbook.goTo(place);
        expect(await tooWide()).toEqual([]);
      }
    } finally {
      await workbook.close();
    }
  });
});

import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../browser";
import { startPageServer } from "../page-server.mjs";
import { existsSync } from "node:fs";
import path from "node:path";
import { type BenchRow, times } from "./measure";

/** Three that write, and one by which the pane notes what stands there, so that Undo knows of later edits. */
const MOST_ROUND_TRIPS = 4;
const TEMPLATE = "Independence outside residential care";

/**
 * Round trips to the workbook that one insertion takes, counted by the embedded workbook while the real task pane writes into it.
 *
 * @param pages Folder of the built pages.
 */
export async function insertion(pages: string): Promise<BenchRow[]> {
  const measure = "Round trips of an insertion";
  if (!existsSync(path.join(pages, "index.html"))) {
    return [{ measure, result: "not built", against: "run npm run build first", ratio: "", target: "at most 4" }];
  }
  const server = await startPageServer({ folder: pages, port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(server.address);
    const { roundTrips, cells, milliseconds } = await insert(page);
    return [
      {
        measure,
        result: `${roundTrips}`,
        against: `${cells.toLocaleString("en-GB")} filled cells`,
        ratio: times(roundTrips / MOST_ROUND_TRIPS),
        target: "within 1× of 4: 3 that write, 1 for Undo",
      },
      {
        measure: "Insertion, press to finished sheets",
        result: `${(milliseconds / 1000).toFixed(1)} s`,
        against: "in Chromium, on this computer",
        ratio: "",
        target: "for information",
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function insert(page: Page): Promise<{ roundTrips: number; cells: number; milliseconds: number }> {
  const pane = await paneOf(page);
  await pane.getByRole("button", { name: TEMPLATE }).first().click();
  const start = pane.getByRole("button", { name: "Insert", exact: true });
  await start.waitFor();
  const before = await page.evaluate(() => window.carecaseWorkbook?.roundTrips ?? 0);
  const finished = pane.evaluate(countWhenInserted);
  const startedAt = performance.now();
  await start.click();
  const roundTrips = (await finished) - before;
  const milliseconds = performance.now() - startedAt;
  const cells = await page.evaluate(() =>
    (window.carecaseWorkbook?.state().sheets ?? []).reduce((sum, sheet) => sum + Object.keys(sheet.cells).length, 0),
  );
  return { roundTrips, cells, milliseconds };
}

async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator("iframe").getByRole("heading", { name: "Templates", level: 1 }).waitFor();
  const frame = page.frames().find((each) => each.url().endsWith("/pane.html"));
  if (!frame) throw new Error("The page shows no task pane.");
  return frame;
}

/** Runs in the pane: the count at the moment the result stands there, before the result page reads anything itself. */
function countWhenInserted(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const title = document.querySelector("h1")?.textContent ?? "";
      if (!title.startsWith("Inserted")) return;
      observer.disconnect();
      resolve(window.parent.carecaseWorkbook?.roundTrips ?? Number.NaN);
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

import { mkdir } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { ensureBuiltPages } from "./built-pages.mjs";
import { startPageServer } from "./page-server.mjs";
import { projectPath } from "./project-path.mjs";

const templateTitle = "Independence outside residential care";
const insertionMilliseconds = 60_000;

/** Takes the README's pictures from the built pages, as a user would come to them (`npm run pictures`). */
async function takePictures(): Promise<void> {
  const folder = await ensureBuiltPages((line) => process.stdout.write(`${line}\n`));
  const server = await startPageServer({ folder, port: 0 });
  const browser = await launchBrowser();
  try {
    await mkdir(projectPath("docs", "pictures"), { recursive: true });
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 820 },
        colorScheme,
        locale: "en-GB",
      });
      const page = await context.newPage();
      await page.goto(server.address);
      await pictureStory(page, colorScheme);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function pictureStory(page: Page, colorScheme: string): Promise<void> {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: "Templates", level: 1 }).waitFor();
  await pane.getByRole("button", { name: templateTitle }).first().waitFor();
  await save(page, `gallery-${colorScheme}`);
  await pane.getByRole("button", { name: templateTitle }).first().click();
  await pane.getByRole("region", { name: "Headline" }).waitFor();
  await save(page, `form-${colorScheme}`);
  await insert(pane);
  await save(page, `sheets-${colorScheme}`);
}

async function insert(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane.getByRole("heading", { name: `Inserted: ${templateTitle}` }).waitFor({ timeout: insertionMilliseconds });
}

/** Waits until nothing moves any more: a chart or a skeleton half drawn is no picture of the product. */
async function save(page: Page, name: string): Promise<void> {
  const file = projectPath("docs", "pictures", `${name}.png`);
  let before = await page.screenshot();
  for (;;) {
    await page.waitForTimeout(500);
    const after = await page.screenshot({ path: file });
    if (before.equals(after)) break;
    before = after;
  }
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

await takePictures();

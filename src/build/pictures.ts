import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { galleryEntries } from "../templates/gallery-entries";
import { launchBrowser } from "./browser";
import { ensureBuiltPages } from "./built-pages.mjs";
import { startPageServer } from "./page-server.mjs";
import { projectPath } from "./project-path.mjs";

const templateTitle = "Independence outside residential care";
/** Twice the width of a card in a narrow pane, at the card's shape. */
const cardPicture = { width: 640, height: 320 };
const insertionMilliseconds = 60_000;

/** Takes the pictures of the cards of the gallery (all, or those whose ids are given) and of the README from the built pages, as a user would come to them. */
async function takePictures(): Promise<void> {
  const browser = await launchBrowser();
  try {
    await onBuiltPages(browser, ["light"], pictureCards);
    // The README shows the gallery with the card's new picture on it, which takes another build.
    await mkdir(projectPath("docs", "pictures"), { recursive: true });
    await onBuiltPages(browser, ["light", "dark"], pictureStory);
  } finally {
    await browser.close();
  }
}

async function onBuiltPages(
  browser: Browser,
  colorSchemes: readonly ("light" | "dark")[],
  take: (page: Page, colorScheme: string) => Promise<void>,
): Promise<void> {
  const folder = await ensureBuiltPages((line) => process.stdout.write(`${line}\n`));
  const server = await startPageServer({ folder, port: 0 });
  try {
    for (const colorScheme of colorSchemes) {
      const viewport = { width: 1360, height: 820 };
      const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB" });
      const page = await context.newPage();
      await page.goto(server.address);
      await take(page, colorScheme);
      await context.close();
    }
  } finally {
    await server.close();
  }
}

/** One picture for each card of the gallery, of the sheet that the template's insertion opens. */
async function pictureCards(page: Page): Promise<void> {
  const pane = page.frameLocator("iframe");
  const wanted = process.argv.slice(2);
  for (const { id, title } of galleryEntries) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    await pane.getByLabel("Search templates").fill(title);
    await pane.getByRole("button", { name: title, exact: true }).click();
    await insert(pane, title);
    await still(page, {});
    await saveCardPicture(page, id);
    await pane.getByRole("button", { name: "Undo insertion" }).click();
    await pane.getByRole("button", { name: "All templates" }).click();
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
  await insert(pane, templateTitle);
  await save(page, `sheets-${colorScheme}`);
}

/** The top left of the sheet that an insertion opens, without the grid's headings: what the gallery's card shows. */
async function saveCardPicture(page: Page, templateId: string): Promise<void> {
  const cells = await page.locator(".charts-layer").boundingBox();
  if (!cells) throw new Error("The page shows no grid to take the card's picture of.");
  const file = projectPath("assets", "templates", `${templateId}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await page.screenshot({
    path: file,
    clip: { x: cells.x, y: cells.y, ...cardPicture },
  });
  process.stdout.write(`assets/templates/${templateId}.png\n`);
}

async function insert(pane: FrameLocator, title: string): Promise<void> {
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane
    .getByRole("heading", { name: `Inserted: ${title}`, exact: true })
    .waitFor({ timeout: insertionMilliseconds });
}

async function save(page: Page, name: string): Promise<void> {
  await still(page, { path: projectPath("docs", "pictures", `${name}.png`) });
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

/** Takes a picture once nothing moves any more: a chart or a skeleton half drawn is no picture of the product. */
async function still(page: Page, options: { path?: string }): Promise<void> {
  let before = await page.screenshot();
  for (;;) {
    await page.waitForTimeout(500);
    const after = await page.screenshot(options);
    if (before.equals(after)) break;
    before = after;
  }
}

await takePictures();

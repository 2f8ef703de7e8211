import { mkdir, readFile, writeFile } from "node:fs/promises";
import { launchBrowser } from "./browser";
import { iconSizes, iconSubjects } from "./icon-catalogue";
import { projectPath } from "./project-path.mjs";

/**
 * Draws every icon of the ribbon and the stores from the drawings in assets/drawings (`npm run icons`). A small icon has a
 * drawing on its own pixel grid, because a large one scaled down goes grey at its edges.
 */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await mkdir(projectPath("assets", "icons"), { recursive: true });
    for (const subject of iconSubjects) {
      for (const { pixels, grid } of iconSizes) {
        const drawing = await readFile(projectPath("assets", "drawings", `${subject}-${grid}.svg`), "utf8");
        await page.setViewportSize({ width: pixels, height: pixels });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${pixels}px;height:${pixels}px}</style>${drawing}`,
        );
        const picture = await page.screenshot({ omitBackground: true });
        await writeFile(projectPath("assets", "icons", `${subject}-${pixels}.png`), picture);
      }
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();

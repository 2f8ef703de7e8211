import path from "node:path";
import { functionsBundle } from "./functions-bundle";
import { insertion } from "./insertion";
import { manyCells } from "./many-cells";
import type { BenchRow, Measure } from "./measure";
import { profileChain } from "./profile-chain";

/**
 * Everything the bench measures, in the order of the table.
 *
 * @param pages Folder of the built pages.
 */
export function measures(pages: string): Measure[] {
  return [profileChain, manyCells, () => functionsBundle(path.join(pages, "functions.js")), () => insertion(pages)];
}

/** Runs the measures one after another and lays their rows out as a markdown table. */
export async function benchTable(toMeasure: readonly Measure[]): Promise<string> {
  const rows: BenchRow[] = [];
  for (const measure of toMeasure) {
    rows.push(...(await measure()));
  }
  const cells = [
    ["Measure", "Result", "Against", "Ratio", "Target"],
    ["---", "---", "---", "---", "---"],
    ...rows.map(({ measure, result, against, ratio, target }) => [measure, result, against, ratio, target]),
  ];
  return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

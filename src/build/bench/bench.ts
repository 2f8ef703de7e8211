import { functionsBundle } from "./functions-bundle";
import { manyCells } from "./many-cells";
import type { BenchRow, Measure } from "./measure";
import { profileChain } from "./profile-chain";

/**
 * Everything the bench measures, in the order of the table.
 *
 * @param bundle Path of the built functions.js.
 */
export function measures(bundle: string): Measure[] {
  return [profileChain, manyCells, () => functionsBundle(bundle)];
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

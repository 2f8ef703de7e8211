import type { BenchRow, Measure } from "./measure";

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

import type { Block } from "../template";
import { columnOf } from "./year-parts";

/** What each column of the chart is called: the names of the steps are too long to stand beneath one. */
const COLUMNS = ["Whole", "Delivery", "Overlap", "Capacity", "Existing plan", "Investment", "Net"];

/** The first and the last stand on nil; each one between hangs from one running total to the next, above nil or below it. */
function columnOfStep(label: string, index: number): string[] {
  const after = `{waterfall.running${index + 1}}`;
  if (index === 0 || index === COLUMNS.length - 1) return [label, "=0", `=${after}`, "=0", "=0"];
  const before = `{waterfall.running${index}}`;
  const upper = `MAX(${before},${after})`;
  const lower = `MIN(${before},${after})`;
  return [
    label,
    `=MAX(0,${lower})+MIN(0,${upper})`,
    "=0",
    `=MAX(0,${upper})-MAX(0,${lower})`,
    `=MIN(0,${lower})-MIN(0,${upper})`,
  ];
}

/** What the waterfall chart draws: Excel stacks an unseen base, and what shows stands on it. */
export const workingWaterfall: readonly Block[] = [
  { kind: "heading", level: 1, text: "Columns of the waterfall chart" },
  {
    kind: "grid",
    id: "waterfallColumns",
    headers: ["Column", "Unseen base", "Stands", "Taken off", "Below nil"],
    rows: COLUMNS.map(columnOfStep),
    formats: ["text", "pounds"],
    parts: {
      steps: columnOf(0, COLUMNS.length),
      base: columnOf(1, COLUMNS.length),
      stands: columnOf(2, COLUMNS.length),
      off: columnOf(3, COLUMNS.length),
      offBelow: columnOf(4, COLUMNS.length),
    },
  },
];

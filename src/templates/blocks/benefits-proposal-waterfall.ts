/** From the whole opportunity to the net run rate, step by step, and the columns its chart draws. */
import type { Block } from "../template";
import { columnOf, eachRow } from "./table-parts";

/** What each column of the chart is called: the names of the steps are too long to stand beneath one. */
const COLUMNS = ["Whole", "Delivery", "Overlap", "Capacity", "Existing plan", "Investment", "Net"];

/**
 * The table and its chart.
 *
 * @param capacityLoss Formula text of the benefit lost for want of capacity, in £ a year.
 * @param note What the figures are and what they leave out.
 */
export function waterfall(capacityLoss: string, note: string): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "From the whole opportunity to the run rate" },
    {
      kind: "spill",
      id: "waterfall",
      formula: `=CARECASE.WATERFALL({grossFullEvidence},{deliveryFactor},0,${capacityLoss},{existingDeducted},{recurringRunRate})`,
      rows: COLUMNS.length + 1,
      columns: 3,
      formats: ["text", "pounds"],
      parts: {
        amounts: columnOf(1, COLUMNS.length),
        running: columnOf(2, COLUMNS.length),
        ...eachRow("running", 2, COLUMNS.length),
        net: { row: COLUMNS.length, column: 1, rows: 1, columns: 1 },
      },
      total: true,
      note,
    },
    {
      kind: "chart",
      id: "waterfallChart",
      chart: "columnStacked",
      title: "From the whole opportunity to the run rate",
      categories: "{waterfallColumns.steps}",
      series: [
        { name: "Base", values: "{waterfallColumns.base}", colour: "none" },
        { name: "Stands", values: "{waterfallColumns.stands}", colour: "accent" },
        { name: "Taken off", values: "{waterfallColumns.off}", colour: "second" },
        { name: "Taken off, below nil", values: "{waterfallColumns.offBelow}", colour: "second" },
      ],
      categoryTitle: "Step",
      valueTitle: "£ a year",
      format: "millions",
      description:
        "Waterfall chart: the whole opportunity and the net benefit stand as dark columns; between them lighter columns show what delivery factor, overlap, capacity, existing plan and investment take off",
      height: 18,
    },
  ];
}

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
export const waterfallColumns: readonly Block[] = [
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

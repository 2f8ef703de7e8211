/** Block B5 of a benefits proposal: what has to be paid for, line by line, and why. */
import type { Block, GridBlock, OutputRow } from "../template";
import { columnOf } from "./table-parts";

type Cell = string | number | null;

/**
 * The lines that INVESTMENT takes.
 *
 * @param rows Line, annual cost, one-off cost, months passed at its start and at its end; null for a line that goes on.
 */
export function investmentLines(rows: readonly (readonly [Cell, Cell, Cell, Cell, Cell])[]): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Investment lines" },
    {
      kind: "grid",
      id: "investmentLines",
      headers: ["Line", "Annual cost", "One-off cost", "Start after", "End after"],
      rows,
      formats: ["text", "pounds", "pounds", "one", "one"],
      parts: { oneOff: columnOf(2, rows.length) },
    },
    {
      kind: "text",
      style: "note",
      text: "Costs positive. A line without an end goes on. One-off costs fall in the year that holds the start.",
    },
  ];
}

/** What the case takes off for savings that are already in the plan. */
export const existingDeducted: OutputRow = {
  id: "existingDeducted",
  label: "Existing MTFS line, deducted each year",
  unit: "£ a year",
  formula: '=IF({existingMtfsTreatment}="yes",{existingMtfs},0)',
  format: "pounds",
  note: "Nothing where the baseline already reflects it",
};

/**
 * What each solution needs, why, and what it costs: a column for each solution.
 *
 * @param solutions Their names.
 * @param rows What the row is about, then a text or formula for each solution.
 */
export function investmentMatrix(solutions: readonly string[], rows: readonly (readonly string[])[]): GridBlock {
  return {
    kind: "grid",
    id: "investmentMatrix",
    headers: ["", ...solutions],
    rows,
    formats: ["text", ...solutions.map(() => "text" as const)],
  };
}

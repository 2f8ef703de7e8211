/** Block B6: a risk register in the columns of its paper, without scores. */
import type { GridBlock } from "../template";

/**
 * A register of risks that the council fills in or changes.
 *
 * @param columns What each column is about; a paper has four, five or more.
 * @param rows One for each risk, a text for every column.
 * @param prompt What a row of the blank version asks for.
 * @returns A grid with the id `risks`, and as many blank rows as the example has risks.
 * @example riskRegister(["Area", "Risk", "Impact", "Current mitigation"], rows, "One row for each risk")
 */
export function riskRegister(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  prompt: string,
): GridBlock {
  return {
    kind: "grid",
    id: "risks",
    headers: columns,
    rows,
    formats: columns.map(() => "text" as const),
    editable: true,
    prompt,
    blankRows: rows.length,
  };
}

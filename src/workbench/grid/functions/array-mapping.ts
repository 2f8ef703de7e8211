import type { BaseValueObject } from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./metadata";

/** Height and width of the block of results that a call makes; 1 by 1 for an ordinary call. */
export interface ResultShape {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The block of results that a call makes when ranges stand where single values are expected.
 *
 * Excel calls the function once for each cell of such a range and spills the answers; several ranges run side by side, and
 * the block is as tall and as wide as the largest of them.
 *
 * @param argumentValues The arguments of the call.
 * @param parameters The parameter of each argument.
 */
export function resultShape(
  argumentValues: readonly BaseValueObject[],
  parameters: readonly ParameterMetadata[],
): ResultShape {
  let rowCount = 1;
  let columnCount = 1;
  argumentValues.forEach((argument, position) => {
    if (parameters[position]?.dimensionality === "matrix" || !argument.isArray()) return;
    const rows = argument.getArrayValue();
    rowCount = Math.max(rowCount, rows.length);
    columnCount = Math.max(columnCount, rows[0]?.length ?? 1);
  });
  return { rowCount, columnCount };
}

/**
 * The single value that one cell of the block takes from an argument: a single row or column repeats, a larger range that
 * does not reach so far gives nothing (Excel shows #N/A there).
 *
 * @param argument An argument given for a single-value parameter.
 * @param row Zero-based row in the block of results.
 * @param column Zero-based column in the block of results.
 * @returns The value (null for a blank cell), or undefined where the range does not reach.
 */
export function valueAt(argument: BaseValueObject, row: number, column: number): BaseValueObject | null | undefined {
  if (!argument.isArray()) return argument;
  const rows = argument.getArrayValue();
  const line = rows[rows.length === 1 ? 0 : row];
  if (!line) return undefined;
  const place = line.length === 1 ? 0 : column;
  return place < line.length ? (line[place] ?? null) : undefined;
}

import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";

/** Changes to cells of one sheet, as the grid passes them about: by row, then by column. */
export type CellChanges = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** One cell of a change, with its place. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

/** Every cell of a change. */
export function* changedCells(changes: CellChanges): Generator<ChangedCell> {
  for (const row of Object.keys(changes).map(Number)) {
    const cells = changes[row];
    if (!cells) continue;
    for (const column of Object.keys(cells).map(Number)) yield { row, column, cell: cells[column] };
  }
}

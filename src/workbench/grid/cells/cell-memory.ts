import type { ICellData, Nullable } from "@univerjs/core";
import type { CellFormat } from "../../host/cell-format";
import type { Hyperlink } from "../../host/port";

/**
 * What Excel knows of a cell and the grid has no place for. It is kept in the cell itself, so that it moves with the cell
 * when rows are inserted or a range is copied.
 */
export interface CellMemory {
  readonly styleName?: string;
  readonly note?: string;
  readonly link?: Hyperlink;
  /** Parts of the format that the grid cannot draw, or draws in another way. */
  readonly format?: Partial<CellFormat>;
}

/** What a cell remembers; empty for a cell that nothing was told. */
export function memoryOf(cell: Nullable<ICellData>): CellMemory {
  return (cell?.custom as CellMemory | undefined) ?? {};
}

/**
 * A cell's memory with some of it changed, as the grid stores it: null when nothing is left to remember.
 *
 * @param cell The cell as it is.
 * @param change Parts to replace; undefined forgets that part.
 */
export function remember(cell: Nullable<ICellData>, change: CellMemory): ICellData["custom"] | null {
  const next = Object.fromEntries(
    Object.entries({ ...memoryOf(cell), ...change }).filter(([, part]) => part !== undefined),
  );
  return Object.keys(next).length > 0 ? next : null;
}

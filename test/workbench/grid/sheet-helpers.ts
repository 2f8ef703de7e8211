import { parseAddress } from "../../../src/workbench/grid/geometry";
import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import type { CellEntry, CellValue } from "../../../src/workbench/host/port";

/** A formula among values. */
export function formula(text: string): CellEntry {
  return { formula: text };
}

/** Enters values and formulas from an address on. */
export function fill(
  workbook: GridWorkbook,
  address: string,
  rows: readonly (readonly (CellEntry | string | number | boolean | null)[])[],
  sheetId = "sheet-1",
): void {
  const { row, column } = parseAddress(address);
  const entries = rows.map((cells) =>
    cells.map((cell) => (typeof cell === "object" && cell !== null ? cell : { value: cell })),
  );
  workbook.port.writeCells(sheetId, { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 }, entries);
}

/** The value that a cell holds. */
export function valueAt(workbook: GridWorkbook, address: string, sheetId = "sheet-1"): CellValue {
  const snapshot = workbook.port.readCells(sheetId, parseAddress(address))[0]?.[0];
  if (!snapshot) throw new Error(`No cell at ${address}.`);
  return snapshot.value;
}

import type { ICellData, Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellChanges } from "./cell-changes";
import type { Area } from "../../host/port";
import { FORMAT_ONLY } from "../calculation-watch";
import type { GridEngine } from "../engine";
import { cellsOf, overlap } from "../geometry";

const excelRows = 1_048_576;
const excelColumns = 16_384;

/** Raw access to the grid's cells, for the parts of the port that read and write them. */
export class CellStore {
  constructor(readonly engine: GridEngine) {}

  /** The cell as it is stored, or nothing. */
  raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.engine.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  size(sheetId: string): { rows: number; columns: number } {
    const sheet = this.engine.sheet(sheetId);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  /** The part of an area that lies on the grid; whole columns are 1,048,576 rows high in Excel, and shorter here. */
  within(sheetId: string, area: Area): Area | null {
    return overlap(area, { row: 0, column: 0, ...this.size(sheetId) });
  }

  /** Makes the grid large enough for an area, unless the area is whole rows or columns. */
  grow(sheetId: string, area: Area): void {
    const size = this.size(sheetId);
    const rows = area.rows >= excelRows ? size.rows : area.row + area.rows;
    const columns = area.columns >= excelColumns ? size.columns : area.column + area.columns;
    const target = { unitId: this.engine.unitId, subUnitId: sheetId };
    if (rows > size.rows) this.engine.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: rows });
    if (columns > size.columns) {
      this.engine.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: columns });
    }
  }

  /** Changes the content of cells; the engine calculates afterwards. */
  writeContent(sheetId: string, cellValue: CellChanges): void {
    this.engine.run(SetRangeValuesMutation.id, { unitId: this.engine.unitId, subUnitId: sheetId, cellValue });
  }

  /** Changes how cells look or what they remember; nothing is calculated. */
  writeFormat(sheetId: string, cellValue: CellChanges): void {
    this.engine.run(SetRangeValuesMutation.id, {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      cellValue,
      ...FORMAT_ONLY,
    });
  }

  /** One change per cell of an area; null and undefined leave a cell alone. */
  matrixOf(area: Area, change: (row: number, column: number) => Nullable<ICellData>): CellChanges {
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of cellsOf(area)) {
      const cell = change(row, column);
      if (cell) (matrix[row] ??= {})[column] = cell;
    }
    return matrix;
  }

  /** Every stored cell of a sheet. */
  forEach(sheetId: string, visit: (row: number, column: number, cell: ICellData) => void): void {
    this.engine
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) visit(row, column, cell);
      });
  }
}

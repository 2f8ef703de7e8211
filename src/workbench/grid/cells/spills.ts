import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "../../host/port";
import type { GridEngine } from "../engine";
import { areaOf, holds } from "../geometry";

/** Where array results reach, as the engine keeps them beside the cells. */
export class Spills {
  constructor(private readonly engine: GridEngine) {}

  /** The value that spills into a place, if one does. */
  valueAt(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.engine.formulas.getArrayFormulaCellData()?.[this.engine.unitId]?.[sheetId]?.[row]?.[column];
  }

  /** The whole area of the spill whose anchor is this cell, else null; one cell alone is no spill. */
  from(sheetId: string, row: number, column: number): Area | null {
    const range = this.ranges(sheetId)[row]?.[column];
    if (!range) return null;
    const area = areaOf(range);
    return area.rows > 1 || area.columns > 1 ? area : null;
  }

  /** The anchor of the spill that a cell is part of, else null. */
  anchor(sheetId: string, row: number, column: number): { row: number; column: number } | null {
    return this.all(sheetId).find(({ area }) => holds(area, row, column))?.anchor ?? null;
  }

  /** Every spill of a sheet. */
  all(sheetId: string): { anchor: { row: number; column: number }; area: Area }[] {
    return Object.entries(this.ranges(sheetId)).flatMap(([row, cells]) =>
      Object.keys(cells ?? {}).flatMap((column) => {
        const area = this.from(sheetId, Number(row), Number(column));
        return area ? [{ anchor: { row: Number(row), column: Number(column) }, area }] : [];
      }),
    );
  }

  private ranges(sheetId: string) {
    return this.engine.formulas.getArrayFormulaRange()?.[this.engine.unitId]?.[sheetId] ?? {};
  }
}

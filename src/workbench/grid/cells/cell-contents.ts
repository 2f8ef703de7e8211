import type { ICellData, Nullable } from "@univerjs/core";
import type { Area, CellEntry, CellSnapshot } from "../../host/port";
import type { ErrorMessages } from "../functions/error-messages";
import { storedEntry, valueOf } from "./cell-content";
import { memoryOf, remember } from "./cell-memory";
import type { CellStore } from "./cell-store";
import { cellText } from "./cell-text";
import type { Spills } from "./spills";

/** Reading and writing what is in cells. */
export class CellContents {
  constructor(
    private readonly cells: CellStore,
    private readonly spills: Spills,
    private readonly errors: ErrorMessages,
  ) {}

  read(sheetId: string, area: Area): CellSnapshot[][] {
    return Array.from({ length: area.rows }, (_, rowOffset) =>
      Array.from({ length: area.columns }, (__, columnOffset) =>
        this.snapshot(sheetId, area.row + rowOffset, area.column + columnOffset),
      ),
    );
  }

  snapshot(sheetId: string, row: number, column: number): CellSnapshot {
    const raw = this.cells.raw(sheetId, row, column);
    const formula = this.formulaAt(sheetId, row, column, raw);
    const spilled = formula === null ? this.spills.valueAt(sheetId, row, column) : null;
    const value = valueOf(spilled ?? raw, (code) => this.errors.at({ sheetId, row, column }, code));
    const numberFormat = this.numberFormatOf(raw);
    return { value, formula, text: cellText(value, numberFormat), numberFormat };
  }

  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    this.cells.grow(sheetId, area);
    this.cells.writeContent(
      sheetId,
      this.cells.matrixOf(area, (row, column) => {
        const entry = entries[row - area.row]?.[column - area.column];
        return entry && storedEntry(entry);
      }),
    );
  }

  writeNumberFormats(sheetId: string, area: Area, codes: readonly (readonly (string | undefined)[])[]): void {
    this.cells.grow(sheetId, area);
    const reached = this.cells.within(sheetId, area);
    if (!reached) return;
    this.cells.writeFormat(
      sheetId,
      this.cells.matrixOf(reached, (row, column) => {
        const code = codes[row - area.row]?.[column - area.column];
        return code === undefined
          ? undefined
          : { s: { n: { pattern: code } }, ...sameType(this.cells.raw(sheetId, row, column)) };
      }),
    );
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
    const reached = this.cells.within(sheetId, area);
    if (!reached) return;
    const stored = (row: number, column: number) => this.cells.raw(sheetId, row, column);
    if (what === "All" || what === "Contents") {
      const emptied = this.cells.matrixOf(
        reached,
        (row, column) => stored(row, column) && storedEntry({ value: null }),
      );
      this.cells.writeContent(sheetId, emptied);
    }
    if (what === "Contents") return;
    this.cells.writeFormat(
      sheetId,
      this.cells.matrixOf(reached, (row, column) => clearedOf(stored(row, column), what)),
    );
  }

  /** Smallest area that holds every value (or every value and format); null for an empty sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const reach = (row: number, column: number, rows = 1, columns = 1) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row + rows - 1);
      right = Math.max(right, column + columns - 1);
    };
    this.cells.forEach(sheetId, (row, column, cell) => {
      const holdsValue = (cell.v ?? null) !== null || cell.f || cell.si || cell.p;
      if (holdsValue || (!valuesOnly && (cell.s || cell.custom))) reach(row, column);
    });
    this.spills.all(sheetId).forEach(({ area }) => reach(area.row, area.column, area.rows, area.columns));
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  private formulaAt(sheetId: string, row: number, column: number, raw: Nullable<ICellData>): string | null {
    if (!raw?.f && !raw?.si) return null;
    const { unitId, formulas, names } = this.cells.engine;
    const kept = formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? raw.f;
    return kept ? names.shown(kept, sheetId) : null;
  }

  private numberFormatOf(raw: Nullable<ICellData>): string {
    return this.cells.engine.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? "General";
  }
}

/** The text format would turn a number into text; in Excel it changes only what is entered afterwards. */
function sameType(cell: Nullable<ICellData>): ICellData {
  return cell?.t === undefined || cell.t === null || (cell.v ?? null) === null ? {} : { t: cell.t };
}

function clearedOf(cell: Nullable<ICellData>, what: "All" | "Formats" | "Hyperlinks"): ICellData | undefined {
  if (!cell) return undefined;
  if (what === "All") return { s: null, custom: null };
  if (what === "Hyperlinks") return memoryOf(cell).link ? { custom: remember(cell, { link: undefined }) } : undefined;
  return { s: null, custom: remember(cell, { styleName: undefined, format: undefined }) };
}

import type { ICellData, Nullable } from "@univerjs/core";
import type { CellFormat } from "../../host/cell-format";
import type { Area, Hyperlink } from "../../host/port";
import { memoryOf, remember, type CellMemory } from "../cells/cell-memory";
import type { CellStore } from "../cells/cell-store";
import { formatOf, rememberedOf, styleOf } from "./style-translation";

/** How cells look, which named style they wear, and the notes and links they carry. */
export class CellFormats {
  constructor(private readonly cells: CellStore) {}

  formatAt(sheetId: string, row: number, column: number): CellFormat {
    return this.formatOf(this.cells.raw(sheetId, row, column));
  }

  apply(sheetId: string, area: Area, change: Partial<CellFormat>): void {
    const reached = this.prepared(sheetId, area);
    if (!reached) return;
    this.cells.writeFormat(
      sheetId,
      this.cells.matrixOf(reached, (row, column) => {
        const raw = this.cells.raw(sheetId, row, column);
        const before = memoryOf(raw).format;
        const format = rememberedOf(change, before);
        const style = { s: styleOf(change, this.formatOf(raw)) };
        return format === before ? style : { ...style, custom: remember(raw, { format }) };
      }),
    );
  }

  styleNameAt(sheetId: string, row: number, column: number): string {
    return memoryOf(this.cells.raw(sheetId, row, column)).styleName ?? "Normal";
  }

  setStyleName(sheetId: string, area: Area, name: string): void {
    this.rememberIn(sheetId, area, { styleName: name === "Normal" ? undefined : name });
  }

  noteAt(sheetId: string, row: number, column: number): string | null {
    return memoryOf(this.cells.raw(sheetId, row, column)).note ?? null;
  }

  notes(sheetId: string): { row: number; column: number; text: string }[] {
    const found: { row: number; column: number; text: string }[] = [];
    this.cells.forEach(sheetId, (row, column, cell) => {
      const text = memoryOf(cell).note;
      if (text !== undefined) found.push({ row, column, text });
    });
    return found;
  }

  setNote(sheetId: string, row: number, column: number, text: string | null): void {
    this.rememberIn(sheetId, { row, column, rows: 1, columns: 1 }, { note: text ?? undefined });
  }

  linkAt(sheetId: string, row: number, column: number): Hyperlink | null {
    return memoryOf(this.cells.raw(sheetId, row, column)).link ?? null;
  }

  setLink(sheetId: string, row: number, column: number, link: Hyperlink | null): void {
    this.rememberIn(sheetId, { row, column, rows: 1, columns: 1 }, { link: link ?? undefined });
  }

  private rememberIn(sheetId: string, area: Area, change: CellMemory): void {
    const reached = this.prepared(sheetId, area);
    if (!reached) return;
    this.cells.writeFormat(
      sheetId,
      this.cells.matrixOf(reached, (row, column) => ({
        custom: remember(this.cells.raw(sheetId, row, column), change),
      })),
    );
  }

  private prepared(sheetId: string, area: Area): Area | null {
    this.cells.grow(sheetId, area);
    return this.cells.within(sheetId, area);
  }

  private formatOf(raw: Nullable<ICellData>): CellFormat {
    const style = this.cells.engine.workbook.getStyles().getStyleByCell(raw);
    return formatOf(style, memoryOf(raw).format);
  }
}

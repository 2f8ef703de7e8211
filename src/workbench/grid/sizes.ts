import { BooleanNumber } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Area, SizeChange } from "../host/port";
import type { CellContents } from "./cells/cell-contents";
import type { CellStore } from "./cells/cell-store";
import type { CellFormats } from "./formats/cell-formats";
import { areaOf, holds, overlap, POINTS_PER_PIXEL, rangeOf } from "./geometry";
import { lineHeightPixels, textWidthPixels, wrappedLineCount } from "./text-measure";

const cellPaddingPixels = 7;
const rowPaddingPixels = 2;

/** Widths of columns, heights of rows, and merged cells. */
export class Sizes {
  constructor(
    private readonly cells: CellStore,
    private readonly contents: CellContents,
    private readonly formats: CellFormats,
  ) {}

  columnWidthPoints(sheetId: string, column: number): number {
    return this.cells.engine.sheet(sheetId).getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  rowHeightPoints(sheetId: string, row: number): number {
    return this.cells.engine.sheet(sheetId).getRowHeight(row) * POINTS_PER_PIXEL;
  }

  resize(sheetId: string, area: Area, change: SizeChange): void {
    this.cells.grow(sheetId, area);
    const reached = this.cells.within(sheetId, area);
    if (!reached) return;
    const { columnWidthPoints, rowHeightPoints } = change;
    if (columnWidthPoints !== undefined) this.setWidth(sheetId, reached, columnWidthPoints / POINTS_PER_PIXEL);
    if (rowHeightPoints !== undefined) this.setHeight(sheetId, reached, rowHeightPoints / POINTS_PER_PIXEL);
  }

  autofitColumns(sheetId: string, area: Area): void {
    const used = this.contents.usedArea(sheetId, true);
    if (!used) return;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const reached = overlap({ ...area, column, columns: 1 }, used);
      if (!reached) continue;
      const width = Math.max(...this.eachText(sheetId, reached, (text, format) => longestLine(text, format)), 0);
      if (width > 0) this.setWidth(sheetId, reached, width);
    }
  }

  autofitRows(sheetId: string, area: Area): void {
    const used = this.contents.usedArea(sheetId, true);
    if (!used) return;
    const plainHeight = this.cells.engine.sheet(sheetId).getConfig().defaultRowHeight;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const reached = overlap({ ...area, row, rows: 1, column: used.column, columns: used.columns }, used);
      if (!reached) continue;
      const heights = this.eachText(sheetId, reached, (text, format, column) => {
        const room = this.cells.engine.sheet(sheetId).getColumnWidth(column) - cellPaddingPixels;
        const lines = format.wrapText ? wrappedLineCount(text, format, room) : text.split("\n").length;
        return lines * lineHeightPixels(format) + rowPaddingPixels;
      });
      this.setHeight(sheetId, reached, Math.max(plainHeight, ...heights));
    }
  }

  merges(sheetId: string): Area[] {
    return this.cells.engine.sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    this.cells.engine.run(AddWorksheetMergeMutation.id, this.target(sheetId, area));
  }

  unmerge(sheetId: string, area: Area): void {
    const met = this.merges(sheetId).filter((merged) => overlap(merged, area));
    met.forEach((merged) => this.cells.engine.run(RemoveWorksheetMergeMutation.id, this.target(sheetId, merged)));
  }

  /** Measures every text that counts for fitting: merged cells never do. */
  private eachText(
    sheetId: string,
    area: Area,
    measure: (text: string, format: ReturnType<CellFormats["formatAt"]>, column: number) => number,
  ): number[] {
    const merged = this.merges(sheetId);
    return this.contents.read(sheetId, area).flatMap((cells, rowOffset) =>
      cells.flatMap(({ text }, columnOffset) => {
        const row = area.row + rowOffset;
        const column = area.column + columnOffset;
        if (text === "" || merged.some((merge) => holds(merge, row, column))) return [];
        return [measure(text, this.formats.formatAt(sheetId, row, column), column)];
      }),
    );
  }

  private setWidth(sheetId: string, area: Area, widthPixels: number): void {
    this.cells.engine.run(SetWorksheetColWidthMutation.id, { ...this.target(sheetId, area), colWidth: widthPixels });
  }

  private setHeight(sheetId: string, area: Area, heightPixels: number): void {
    const target = this.target(sheetId, area);
    this.cells.engine.run(SetWorksheetRowHeightMutation.id, { ...target, rowHeight: heightPixels });
    this.cells.engine.run(SetWorksheetRowIsAutoHeightMutation.id, { ...target, autoHeightInfo: BooleanNumber.FALSE });
  }

  private target(sheetId: string, area: Area) {
    return { unitId: this.cells.engine.unitId, subUnitId: sheetId, ranges: [rangeOf(area)] };
  }
}

function longestLine(text: string, format: ReturnType<CellFormats["formatAt"]>): number {
  return Math.max(...text.split("\n").map((line) => textWidthPixels(line, format))) + cellPaddingPixels;
}

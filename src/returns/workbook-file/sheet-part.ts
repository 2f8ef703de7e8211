import {
  areaHolds,
  cellArea,
  cellPlace,
  MOST_COLUMNS,
  MOST_ROWS,
  type CellArea,
  type CellValue,
  type SheetCells,
} from "../price-sheet/cells";
import { type ReturnLimits } from "../limits";
import { damaged } from "../refusal";
import { SheetCounter } from "../price-sheet/sheet-counter";
import { type Attributes, type XmlReader } from "../xml/read-xml";
import { shown } from "../workbook-text";
import { cellValue, type CellSurroundings, type RawCell } from "./cell-value";
import { isTrue } from "./workbook-part";

/** What stands in a cell before it is asked what it means. */
type OpenCell = { -readonly [Part in keyof RawCell]: RawCell[Part] } & { row: number; column: number };

/**
 * Reads a sheet's cells as its XML comes along and stops at the limits, before anything large is built.
 */
export class SheetPartReader implements XmlReader {
  private readonly rows = new Map<number, Map<number, CellValue>>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: { first: number; last: number }[] = [];
  private readonly merged: CellArea[] = [];
  private readonly formulaAreas: CellArea[] = [];
  private readonly counter: SheetCounter;
  private row = 0;
  private column = 0;
  private rowIsHidden = false;
  private cell: OpenCell | undefined;

  constructor(
    private readonly around: CellSurroundings,
    private readonly limits: ReturnLimits,
  ) {
    this.counter = new SheetCounter(limits);
  }

  open(path: string, attributes: Attributes): void {
    switch (path) {
      case "worksheet/sheetData/row":
        this.openRow(attributes);
        break;
      case "worksheet/sheetData/row/c":
        this.openCell(attributes);
        break;
      case "worksheet/sheetData/row/c/f":
        this.openFormula(attributes);
        break;
      case "worksheet/cols/col":
        if (isTrue(attributes("hidden"))) {
          this.hiddenColumns.push({ first: Number(attributes("min")), last: Number(attributes("max")) });
        }
        break;
      case "worksheet/mergeCells/mergeCell":
        this.addArea(this.merged, attributes("ref"));
        break;
      default:
    }
  }

  text(path: string, text: string): void {
    const cell = this.cell;
    if (cell === undefined) return;
    switch (path) {
      case "worksheet/sheetData/row/c/v":
        cell.value = this.longer(cell.value, text);
        break;
      case "worksheet/sheetData/row/c/f":
        cell.formula = this.longer(cell.formula, text);
        break;
      case "worksheet/sheetData/row/c/is/t":
      case "worksheet/sheetData/row/c/is/r/t":
        cell.inlineText = this.longer(cell.inlineText, text);
        break;
      default:
    }
  }

  close(path: string): void {
    const cell = this.cell;
    if (path !== "worksheet/sheetData/row/c" || cell === undefined) return;
    this.cell = undefined;
    const value = cellValue(cell, this.around);
    if (value === undefined) return;
    let row = this.rows.get(cell.row);
    if (row === undefined) {
      this.counter.countRow();
      row = new Map();
      this.rows.set(cell.row, row);
      if (this.rowIsHidden) this.hiddenRows.add(cell.row);
    }
    if (row.has(cell.column)) throw damaged(`cell ${cell.address} stands in it twice`);
    this.counter.countCell();
    row.set(cell.column, value);
  }

  /** The sheet, once its XML is at its end. */
  sheet(name: string, hidden: boolean): SheetCells {
    this.spreadFormulas();
    const { rows, hiddenRows, hiddenColumns, merged } = this;
    return { name, hidden, rows, hiddenRows, hiddenColumns, merged };
  }

  private openRow(attributes: Attributes): void {
    const given = attributes("r");
    this.row = given === undefined ? this.row + 1 : Number(given);
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > MOST_ROWS) {
      throw damaged(`a row of its sheet has the number ${shown(given ?? "")}`);
    }
    this.column = 0;
    this.rowIsHidden = isTrue(attributes("hidden"));
  }

  private openCell(attributes: Attributes): void {
    const address = attributes("r");
    const place = address === undefined ? { row: this.row, column: this.column + 1 } : cellPlace(address);
    if (place === undefined || place.row !== this.row || place.column > MOST_COLUMNS) {
      throw damaged(`a cell in row ${this.row} has the address ${shown(address ?? "")}`);
    }
    this.column = place.column;
    this.cell = {
      row: place.row,
      column: place.column,
      address: address ?? `in row ${place.row}, column ${place.column}`,
      type: attributes("t") ?? "n",
      style: Number(attributes("s") ?? 0),
      value: undefined,
      inlineText: undefined,
      formula: undefined,
    };
  }

  private openFormula(attributes: Attributes): void {
    if (this.cell !== undefined) this.cell.formula ??= "";
    const kind = attributes("t");
    if (kind === "array" || kind === "dataTable") this.addArea(this.formulaAreas, attributes("ref"));
  }

  /** The other cells of an array formula look like typed values in the file; they are not. */
  private spreadFormulas(): void {
    for (const area of this.formulaAreas) {
      for (const [rowNumber, row] of this.rows) {
        for (const [column, value] of row) {
          if (value.kind !== "formula" && areaHolds(area, rowNumber, column)) {
            row.set(column, { kind: "formula", text: "=", result: value });
          }
        }
      }
    }
  }

  private addArea(areas: CellArea[], reference: string | undefined): void {
    const area = cellArea(reference ?? "");
    if (area === undefined) throw damaged(`its sheet refers to the cells ${shown(reference ?? "")}`);
    this.counter.countArea();
    areas.push(area);
  }

  private longer(before: string | undefined, text: string): string {
    const together = (before ?? "") + text;
    this.counter.checkCharacters(together.length, this.cell?.address ?? "");
    return together;
  }
}

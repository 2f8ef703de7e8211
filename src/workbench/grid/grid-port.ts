import type { CellFormat } from "../host/cell-format";
import type { Companion } from "../host/companion";
import type {
  Area,
  CellEntry,
  CellSnapshot,
  DefinedName,
  Hyperlink,
  SheetArea,
  SheetInfo,
  SheetView,
  SizeChange,
  WorkbookEvent,
  WorkbookPort,
} from "../host/port";
import type { ConditionalFormat, Validation } from "../host/rules";
import type { CalculationMode } from "./calculation-watch";
import type { CellContents } from "./cells/cell-contents";
import type { CellStore } from "./cells/cell-store";
import type { Spills } from "./cells/spills";
import type { GridEngine } from "./engine";
import type { CellFormats } from "./formats/cell-formats";
import type { ConditionalFormats } from "./rules/conditional-formats";
import type { Validations } from "./rules/validations";
import type { Sheets } from "./sheets";
import type { Sidecar } from "./sidecar";
import type { Sizes } from "./sizes";
import type { WorkbookEvents } from "./workbook-events";

/** The parts that know the grid; the port only says who does what. */
export interface GridParts {
  readonly engine: GridEngine;
  readonly sidecar: Sidecar;
  readonly cells: CellStore;
  readonly contents: CellContents;
  readonly formats: CellFormats;
  readonly spills: Spills;
  readonly sheets: Sheets;
  readonly sizes: Sizes;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly events: WorkbookEvents;
}

/** The workbook as the Office.js host works on it, over the grid. What each member promises is said in port.ts. */
export class GridPort implements WorkbookPort {
  constructor(private readonly parts: GridParts) {}

  sheets(): readonly SheetInfo[] {
    return this.parts.sheets.all();
  }

  addSheet(name: string): SheetInfo {
    return this.parts.sheets.add(name);
  }

  removeSheet(sheetId: string): void {
    this.parts.sheets.remove(sheetId);
  }

  updateSheet(sheetId: string, change: Partial<SheetView>): void {
    this.parts.sheets.update(sheetId, change);
  }

  moveSheet(sheetId: string, position: number): void {
    this.parts.sheets.move(sheetId, position);
  }

  activeSheetId(): string {
    return this.parts.sheets.activeId();
  }

  activateSheet(sheetId: string): void {
    this.parts.sheets.activate(sheetId);
  }

  selection(): SheetArea {
    return this.parts.sheets.selection();
  }

  select(area: SheetArea): void {
    this.parts.cells.grow(area.sheetId, area);
    const reached = this.parts.cells.within(area.sheetId, area) ?? area;
    this.parts.sheets.select({ sheetId: area.sheetId, ...reached });
  }

  gridSize(sheetId: string): { readonly rows: number; readonly columns: number } {
    return this.parts.cells.size(sheetId);
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    return this.parts.contents.usedArea(sheetId, valuesOnly);
  }

  readCells(sheetId: string, area: Area): CellSnapshot[][] {
    return this.parts.contents.read(sheetId, area);
  }

  writeCells(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    this.parts.contents.write(sheetId, area, entries);
  }

  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
    this.parts.contents.clear(sheetId, area, what);
    if (what === "All") this.parts.validations.set(sheetId, area, null);
  }

  writeNumberFormats(sheetId: string, area: Area, codes: readonly (readonly (string | undefined)[])[]): void {
    this.parts.contents.writeNumberFormats(sheetId, area, codes);
  }

  formatAt(sheetId: string, row: number, column: number): CellFormat {
    return this.parts.formats.formatAt(sheetId, row, column);
  }

  applyFormat(sheetId: string, area: Area, change: Partial<CellFormat>): void {
    this.parts.formats.apply(sheetId, area, change);
  }

  styleNameAt(sheetId: string, row: number, column: number): string {
    return this.parts.formats.styleNameAt(sheetId, row, column);
  }

  setStyleName(sheetId: string, area: Area, name: string): void {
    this.parts.formats.setStyleName(sheetId, area, name);
  }

  noteAt(sheetId: string, row: number, column: number): string | null {
    return this.parts.formats.noteAt(sheetId, row, column);
  }

  notes(sheetId: string): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
    return this.parts.formats.notes(sheetId);
  }

  setNote(sheetId: string, row: number, column: number, text: string | null): void {
    this.parts.formats.setNote(sheetId, row, column, text);
  }

  linkAt(sheetId: string, row: number, column: number): Hyperlink | null {
    return this.parts.formats.linkAt(sheetId, row, column);
  }

  setLink(sheetId: string, row: number, column: number, link: Hyperlink | null): void {
    this.parts.formats.setLink(sheetId, row, column, link);
  }

  merges(sheetId: string): readonly Area[] {
    return this.parts.sizes.merges(sheetId);
  }

  merge(sheetId: string, area: Area): void {
    this.parts.sizes.merge(sheetId, area);
  }

  unmerge(sheetId: string, area: Area): void {
    this.parts.sizes.unmerge(sheetId, area);
  }

  columnWidthPoints(sheetId: string, column: number): number {
    return this.parts.sizes.columnWidthPoints(sheetId, column);
  }

  rowHeightPoints(sheetId: string, row: number): number {
    return this.parts.sizes.rowHeightPoints(sheetId, row);
  }

  resize(sheetId: string, area: Area, change: SizeChange): void {
    this.parts.sizes.resize(sheetId, area, change);
  }

  autofitColumns(sheetId: string, area: Area): void {
    this.parts.sizes.autofitColumns(sheetId, area);
  }

  autofitRows(sheetId: string, area: Area): void {
    this.parts.sizes.autofitRows(sheetId, area);
  }

  spillFrom(sheetId: string, row: number, column: number): Area | null {
    return this.parts.spills.from(sheetId, row, column);
  }

  spillAnchor(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
    return this.parts.spills.anchor(sheetId, row, column);
  }

  names(): readonly DefinedName[] {
    return this.parts.engine.names.all();
  }

  putName(name: DefinedName): void {
    this.parts.engine.names.put(name);
  }

  removeName(name: string, sheetId: string | null): void {
    this.parts.engine.names.remove(name, sheetId);
  }

  validationAt(sheetId: string, row: number, column: number): Validation | null {
    return this.parts.validations.at(sheetId, row, column);
  }

  setValidation(sheetId: string, area: Area, validation: Validation | null): void {
    this.parts.validations.set(sheetId, area, validation);
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormat[] {
    return this.parts.conditionalFormats.all(sheetId);
  }

  putConditionalFormat(sheetId: string, format: ConditionalFormat): void {
    this.parts.conditionalFormats.put(sheetId, format);
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    this.parts.conditionalFormats.remove(sheetId, id);
  }

  calculationMode(): CalculationMode {
    return this.parts.engine.calculation.calculationMode();
  }

  setCalculationMode(mode: CalculationMode): void {
    this.parts.engine.calculation.setCalculationMode(mode);
  }

  calculated(): Promise<void> {
    return this.parts.engine.calculation.settled();
  }

  async recalculate(everything: boolean): Promise<void> {
    const { calculation } = this.parts.engine;
    if (everything || calculation.calculationMode() === "Manual") calculation.request();
    await calculation.settled();
  }

  companion(): Companion {
    return this.parts.sidecar.read().companion;
  }

  editCompanion(change: (present: Companion) => Companion): void {
    this.parts.sidecar.edit((present) => ({ ...present, companion: change(present.companion) }));
  }

  onEvent(listener: (event: WorkbookEvent) => void): () => void {
    return this.parts.events.on(listener);
  }
}

/**
 * What the Office.js host needs of a workbook. The grid implements it; the host knows nothing else of the grid.
 *
 * Who keeps what:
 * - the grid keeps everything that belongs to cells and must travel with them (contents, number format, format, style name,
 *   note, link, validation, conditional formats, merges, sizes), the sheets, and the defined names its engine calculates with;
 * - what the grid does not know (charts, page layout, protection, the definitions of named styles, custom properties, document
 *   settings) is plain data beside it: the companion (companion.ts), kept and saved by the grid's side, edited by the host.
 *
 * Rows and columns count from zero. Lengths are points (a pixel is 0.75 point). Colours are "#RRGGBB". Formulas have their "=".
 * Everything but calculation is synchronous: the next read sees what the last write did. The host checks its arguments
 * (areas inside the sheet, names valid and free), so an implementation may throw on nonsense.
 */
import type { CellFormat } from "./cell-format";
import type { Companion } from "./companion";
import type { ConditionalFormat, Validation } from "./rules";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** What Excel shows in a cell that failed, for example `#N/A`; message is what hovering it tells. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** null is a blank cell, which is neither "" nor 0. */
export type CellValue = string | number | boolean | null | CellError;

export interface CellSnapshot {
  readonly value: CellValue;
  /** null where the cell holds no formula of its own; a spilled-into cell holds none. */
  readonly formula: string | null;
  /** The value as the cell shows it, by its number format. */
  readonly text: string;
  /** Excel's code, "General" where none was set. */
  readonly numberFormat: string;
}

/** What is entered into a cell. A value is stored as it is: text stays text even if it looks like a number. */
export type CellEntry = { readonly value: string | number | boolean | null } | { readonly formula: string };

export interface SheetView {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "" for none. */
  readonly tabColour: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface SheetInfo extends SheetView {
  readonly id: string;
}

export interface DefinedName {
  readonly name: string;
  /** null for a name of the workbook, else the sheet it belongs to. The same name may exist in several scopes. */
  readonly sheetId: string | null;
  /** With its "=", for example `=Case!$C$4`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Hyperlink {
  /** A place in this workbook, for example `Checks!A1`. */
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface SizeChange {
  readonly columnWidthPoints?: number;
  readonly rowHeightPoints?: number;
}

export type WorkbookEvent =
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "deactivated"; readonly sheetId: string }
  | { readonly kind: "changed"; readonly sheetId: string; readonly area: Area; readonly byUser: boolean }
  | { readonly kind: "added"; readonly sheetId: string }
  | { readonly kind: "deleted"; readonly sheetId: string }
  | { readonly kind: "calculated"; readonly sheetId: string };

export interface WorkbookPort {
  /** In tab order. */
  sheets(): readonly SheetInfo[];
  /** Adds an empty sheet after the last one and does not activate it. */
  addSheet(name: string): SheetInfo;
  removeSheet(sheetId: string): void;
  updateSheet(sheetId: string, change: Partial<SheetView>): void;
  moveSheet(sheetId: string, position: number): void;

  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  selection(): SheetArea;
  /** Selects on the sheet it names and shows that sheet. */
  select(area: SheetArea): void;

  /** Cells there are; writing beyond grows the sheet, up to Excel's 1,048,576 rows and 16,384 columns. */
  gridSize(sheetId: string): { readonly rows: number; readonly columns: number };
  /** Smallest area that holds every value (or every value and format); null for an empty sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;

  /** A snapshot per cell, row by row, of exactly the area asked for, also where it lies beyond the grid. */
  readCells(sheetId: string, area: Area): CellSnapshot[][];
  /** One entry per cell of the area; undefined leaves that cell as it is. */
  writeCells(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void;
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void;
  /** One code per cell; undefined leaves that cell's as it is. */
  writeNumberFormats(sheetId: string, area: Area, codes: readonly (readonly (string | undefined)[])[]): void;

  formatAt(sheetId: string, row: number, column: number): CellFormat;
  /** Merges into each cell of the area; an absent property is left as it is. */
  applyFormat(sheetId: string, area: Area, change: Partial<CellFormat>): void;
  /** Name of the named style last set on the cell, "Normal" where none was. */
  styleNameAt(sheetId: string, row: number, column: number): string;
  /** Only remembers the name; the host applies the style's format itself. */
  setStyleName(sheetId: string, area: Area, name: string): void;

  noteAt(sheetId: string, row: number, column: number): string | null;
  notes(sheetId: string): readonly { readonly row: number; readonly column: number; readonly text: string }[];
  setNote(sheetId: string, row: number, column: number, text: string | null): void;
  linkAt(sheetId: string, row: number, column: number): Hyperlink | null;
  setLink(sheetId: string, row: number, column: number, link: Hyperlink | null): void;

  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;

  columnWidthPoints(sheetId: string, column: number): number;
  rowHeightPoints(sheetId: string, row: number): number;
  /** Every column or row that the area touches. */
  resize(sheetId: string, area: Area, change: SizeChange): void;
  autofitColumns(sheetId: string, area: Area): void;
  autofitRows(sheetId: string, area: Area): void;

  /** The spill's whole area where the cell is its anchor, else null. */
  spillFrom(sheetId: string, row: number, column: number): Area | null;
  /** The anchor of the spill the cell is part of (its own anchor included), else null. */
  spillAnchor(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null;

  names(): readonly DefinedName[];
  /** Adds the name, or replaces the one of the same name and scope. */
  putName(name: DefinedName): void;
  removeName(name: string, sheetId: string | null): void;

  validationAt(sheetId: string, row: number, column: number): Validation | null;
  /** null removes. */
  setValidation(sheetId: string, area: Area, validation: Validation | null): void;

  /** By priority, first wins. */
  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  /** Adds it with the highest priority, or replaces the one with its id. */
  putConditionalFormat(sheetId: string, format: ConditionalFormat): void;
  removeConditionalFormat(sheetId: string, id: string): void;

  calculationMode(): "Automatic" | "Manual";
  setCalculationMode(mode: "Automatic" | "Manual"): void;
  /** Settles when no calculation is under way or due, custom functions included. At once where nothing is. */
  calculated(): Promise<void>;
  /** Calculates what is due, or everything, and settles when it is done. */
  recalculate(everything: boolean): Promise<void>;

  /** What the grid does not know, as it stands. */
  companion(): Companion;
  /** Replaces it: the change gets the present one and answers the next. Redraws and saves whatever depends on it. */
  editCompanion(change: (present: Companion) => Companion): void;

  /** Answers the function that stops listening. */
  onEvent(listener: (event: WorkbookEvent) => void): () => void;
}

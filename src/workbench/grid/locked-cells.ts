import { CanceledError, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { areaAddress } from "../host/address";
import { changedCells, type CellChanges } from "./cells/cell-changes";
import type { GridEngine } from "./engine";
import type { CellFormats } from "./formats/cell-formats";
import type { Sidecar } from "./sidecar";

/** Opens the editor in the active cell; it belongs to the visible grid, which this file does without. */
const EDIT_CELL = "sheet.operation.set-cell-edit-visible";

/** Changes to the make-up of a sheet, which its protection forbids whatever cells they touch. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveWorksheetMergeMutation.id,
  ReorderRangeMutation.id,
  SetColHiddenMutation.id,
  SetRowHiddenMutation.id,
]);

/** Keeps people from changing the locked cells of a protected sheet, and says so, as Excel does. */
export class LockedCells {
  private readonly listeners = new Set<(message: string) => void>();

  constructor(
    private readonly engine: GridEngine,
    private readonly sidecar: Sidecar,
    private readonly formats: CellFormats,
  ) {
    engine.beforeCommand((command, options) => this.guard(command, options));
  }

  /** Hears, in words for the person at the grid, of every change that was refused. */
  onRefused(listener: (message: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What the add-in writes was judged by the host already, and a formula's answer is nobody's entry. */
  private guard(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.engine.writing || options?.fromFormula === true) return;
    if (command.id === SetRangeValuesMutation.id) this.guardValues(command.params as SetRangeParams);
    else if (STRUCTURAL.has(command.id)) this.guardSheet(command.params as MutationParams);
    else if (command.id === EDIT_CELL) this.guardEditing(command.params as { readonly visible?: boolean });
  }

  private guardValues({ subUnitId, cellValue }: SetRangeParams): void {
    if (!this.isProtected(subUnitId)) return;
    for (const { row, column } of changedCells(cellValue ?? {})) this.guardCell(subUnitId, row, column);
  }

  private guardSheet({ subUnitId, from }: MutationParams): void {
    const sheetId = subUnitId ?? from?.subUnitId;
    if (sheetId === undefined || !this.isProtected(sheetId)) return;
    this.refuse(`"${this.nameOf(sheetId)}" is protected: its rows, columns and merged cells stay as they are.`);
  }

  private guardEditing({ visible }: { readonly visible?: boolean }): void {
    const sheet = this.engine.workbook.getActiveSheet();
    if (visible !== true || !this.isProtected(sheet.getSheetId())) return;
    const cell = this.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    if (cell) this.guardCell(sheet.getSheetId(), cell.startRow, cell.startColumn);
  }

  private guardCell(sheetId: string, row: number, column: number): void {
    if (!this.formats.formatAt(sheetId, row, column).locked) return;
    this.refuse(
      `"${this.nameOf(sheetId)}" is protected, and ${areaAddress({ row, column, rows: 1, columns: 1 })} is locked. Type into the cells that are left open.`,
    );
  }

  private refuse(message: string): never {
    this.listeners.forEach((listener) => listener(message));
    throw new CanceledError();
  }

  private isProtected(sheetId: string): boolean {
    const beside = this.sidecar.read().companion.sheets[sheetId];
    return beside !== undefined && beside.protection !== null;
  }

  private nameOf(sheetId: string): string {
    return this.engine.sheet(sheetId).getName();
  }
}

interface MutationParams {
  readonly subUnitId?: string;
  /** Where a range is moved from, possibly on another sheet. */
  readonly from?: { readonly subUnitId?: string };
}

interface SetRangeParams {
  readonly subUnitId: string;
  readonly cellValue?: CellChanges;
}

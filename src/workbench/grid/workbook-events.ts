import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area, WorkbookEvent } from "../host/port";
import { changedCells, type CellChanges } from "./cells/cell-changes";
import type { GridEngine } from "./engine";
import type { Sheets } from "./sheets";

/** Tells what happens in the workbook, in the host's words. */
export class WorkbookEvents {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private activeId: string;

  constructor(
    private readonly engine: GridEngine,
    private readonly sheets: Sheets,
  ) {
    this.activeId = sheets.activeId();
    engine.onCommand((command, options) => this.follow(command, options));
    engine.calculation.onCalculated(() => this.tell({ kind: "calculated", sheetId: sheets.activeId() }));
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: WorkbookEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = command.params as { subUnitId?: string; sheet?: { id: string } } | undefined;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!options?.fromFormula) this.tellChange(command.params as SetRangeParams);
        break;
      case SetSelectionsOperation.id: {
        const { sheetId, ...area } = this.sheets.selection();
        this.tell({ kind: "selection", sheetId, area });
        break;
      }
      case SetWorksheetActiveOperation.id:
        this.tellActivation(params?.subUnitId);
        break;
      case InsertSheetMutation.id:
        if (params?.sheet) this.tell({ kind: "added", sheetId: params.sheet.id });
        break;
      case RemoveSheetMutation.id:
        if (params?.subUnitId) this.tell({ kind: "deleted", sheetId: params.subUnitId });
        this.tellActivation(this.sheets.activeId());
        break;
    }
  }

  private tellChange(params: SetRangeParams): void {
    const area = changedArea(params.cellValue ?? {});
    if (area) this.tell({ kind: "changed", sheetId: params.subUnitId, area, byUser: !this.engine.writing });
  }

  private tellActivation(sheetId: string | undefined): void {
    if (!sheetId || sheetId === this.activeId) return;
    this.tell({ kind: "deactivated", sheetId: this.activeId });
    this.activeId = sheetId;
    this.tell({ kind: "activated", sheetId });
  }
}

interface SetRangeParams {
  readonly subUnitId: string;
  readonly cellValue?: CellChanges;
}

/** The smallest area around all cells whose content changed; null where only looks did. */
function changedArea(changes: CellChanges): Area | null {
  const places = [...changedCells(changes)].filter(({ cell }) => !cell || "v" in cell || "f" in cell || "p" in cell);
  if (places.length === 0) return null;
  const rows = places.map((place) => place.row);
  const columns = places.map((place) => place.column);
  const row = rows.reduce((least, each) => Math.min(least, each));
  const column = columns.reduce((least, each) => Math.min(least, each));
  return {
    row,
    column,
    rows: rows.reduce((most, each) => Math.max(most, each)) - row + 1,
    columns: columns.reduce((most, each) => Math.max(most, each)) - column + 1,
  };
}

import { BooleanNumber } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SelectionMoveType,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { SheetArea, SheetInfo, SheetView } from "../host/port";
import { WITHOUT_ACTIVATING, type GridEngine } from "./engine";
import { areaOf, rangeOf } from "./geometry";
import { newSheetData } from "./new-workbook";
import type { Sidecar } from "./sidecar";

/** The sheets of the workbook: which there are, how they are seen, which one is in front. */
export class Sheets {
  constructor(
    private readonly engine: GridEngine,
    private readonly sidecar: Sidecar,
  ) {}

  all(): SheetInfo[] {
    return this.engine.workbook.getSheets().map((sheet) => this.info(sheet.getSheetId()));
  }

  add(name: string): SheetInfo {
    const id = `sheet-${crypto.randomUUID()}`;
    const index = this.engine.workbook.getSheets().length;
    const sheet = newSheetData(id, name);
    this.engine.run(InsertSheetMutation.id, { unitId: this.engine.unitId, index, sheet }, WITHOUT_ACTIVATING);
    this.engine.forgetUndo();
    return this.info(id);
  }

  remove(sheetId: string): void {
    this.engine.run(RemoveSheetCommand.id, this.target(sheetId));
    this.engine.forgetUndo();
  }

  move(sheetId: string, position: number): void {
    const fromOrder = this.engine.workbook.getSheetIndex(this.engine.sheet(sheetId));
    this.engine.run(SetWorksheetOrderMutation.id, { ...this.target(sheetId), fromOrder, toOrder: position });
  }

  update(sheetId: string, change: Partial<SheetView>): void {
    const target = this.target(sheetId);
    const { name, visibility, tabColour, showGridlines, showHeadings } = change;
    if (name !== undefined) {
      this.engine.run(SetWorksheetNameCommand.id, { ...target, name });
      this.engine.forgetUndo();
    }
    if (visibility !== undefined) this.setVisibility(sheetId, visibility);
    if (tabColour !== undefined) this.engine.run(SetTabColorMutation.id, { ...target, color: tabColour });
    if (showGridlines !== undefined) {
      this.engine.run(ToggleGridlinesMutation.id, { ...target, showGridlines: flag(showGridlines) });
    }
    if (showHeadings !== undefined) this.setHeadings(sheetId, showHeadings);
    if (change.frozenRows !== undefined || change.frozenColumns !== undefined) {
      const present = this.info(sheetId);
      this.freeze(sheetId, change.frozenRows ?? present.frozenRows, change.frozenColumns ?? present.frozenColumns);
    }
  }

  activeId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.activeId() !== sheetId) this.engine.run(SetWorksheetActiveOperation.id, this.target(sheetId));
  }

  selection(): SheetArea {
    const sheetId = this.activeId();
    const range = this.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const area = range && Number.isFinite(range.startRow) ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId, ...area };
  }

  select(area: SheetArea): void {
    this.activate(area.sheetId);
    const range = rangeOf(area);
    this.engine.run(SetSelectionsOperation.id, {
      ...this.target(area.sheetId),
      selections: [
        {
          range,
          primary: {
            startRow: area.row,
            endRow: area.row,
            startColumn: area.column,
            endColumn: area.column,
            actualRow: area.row,
            actualColumn: area.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
      type: SelectionMoveType.MOVE_END,
      reveal: true,
    });
  }

  private info(sheetId: string): SheetInfo {
    const sheet = this.engine.sheet(sheetId);
    const view = this.sidecar.read().views[sheetId] ?? {};
    const config = sheet.getConfig();
    const hiddenAs = view.veryHidden ? "VeryHidden" : "Hidden";
    return {
      id: sheetId,
      name: sheet.getName(),
      visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? hiddenAs : "Visible",
      tabColour: config.tabColor || "",
      showGridlines: config.showGridlines !== BooleanNumber.FALSE,
      showHeadings: view.headingsHidden !== true,
      frozenRows: Math.max(0, config.freeze.ySplit),
      frozenColumns: Math.max(0, config.freeze.xSplit),
    };
  }

  private setVisibility(sheetId: string, visibility: SheetView["visibility"]): void {
    if (visibility !== "Visible" && this.activeId() === sheetId) this.activateAnother(sheetId);
    const hidden = flag(visibility !== "Visible");
    this.engine.run(SetWorksheetHideMutation.id, { ...this.target(sheetId), hidden }, WITHOUT_ACTIVATING);
    this.rememberView(sheetId, { veryHidden: visibility === "VeryHidden" });
  }

  private activateAnother(sheetId: string): void {
    const other = this.all().find((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible");
    if (!other) throw new Error("A workbook must contain at least one visible sheet.");
    this.activate(other.id);
  }

  private setHeadings(sheetId: string, shown: boolean): void {
    const config = this.engine.sheet(sheetId).getConfig();
    config.rowHeader.hidden = flag(!shown);
    config.columnHeader.hidden = flag(!shown);
    this.rememberView(sheetId, { headingsHidden: !shown });
  }

  private freeze(sheetId: string, rows: number, columns: number): void {
    this.engine.run(SetFrozenMutation.id, {
      ...this.target(sheetId),
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  private rememberView(sheetId: string, change: object): void {
    this.sidecar.edit((present) => ({
      ...present,
      views: { ...present.views, [sheetId]: { ...present.views[sheetId], ...change } },
    }));
  }

  private target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: this.engine.sheet(sheetId).getSheetId() };
  }
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

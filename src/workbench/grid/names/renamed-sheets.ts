import {
  ICommandService,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetWorksheetNameCommand, SetWorksheetNameMutation } from "@univerjs/sheets";
import { changedCells, type CellChanges } from "../cells/cell-changes";
import { quotedSheetName, rewriteNames } from "./formula-names";

const renamingCommands = new Set<string>([SetWorksheetNameCommand.id, UndoCommand.id, RedoCommand.id]);

/**
 * Keeps formulas such as 'Old name'!People true when a sheet is renamed. The engine does this for cell references; for
 * names it is done here, also when the renaming is undone.
 */
export function followRenamedSheets(injector: Injector, workbook: Workbook): void {
  const commands = injector.get(ICommandService);
  const namesBefore = new Map<string, string>();
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = command.params as { subUnitId: string };
    namesBefore.set(subUnitId, workbook.getSheetBySheetId(subUnitId)?.getName() ?? "");
  });
  // The engine rewrites whole formulas at the end of such a command; what is rewritten earlier would be lost.
  commands.onCommandExecuted((command) => {
    if (!renamingCommands.has(command.id)) return;
    for (const [sheetId, before] of namesBefore) {
      const after = workbook.getSheetBySheetId(sheetId)?.getName();
      if (after && after !== before) rewriteFormulas(injector, workbook, before, after);
    }
    namesBefore.clear();
  });
}

function rewriteFormulas(injector: Injector, workbook: Workbook, before: string, after: string): void {
  const lexer = injector.get(LexerTreeBuilder);
  const prefix = quotedSheetName(after);
  const sheets = injector.get(FormulaDataModel).getFormulaData()[workbook.getUnitId()] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, cell } of changedCells((rows ?? {}) as CellChanges)) {
      if (!cell?.f) continue;
      const formula = rewriteNames(lexer, cell.f, (mention) =>
        mention.sheetName?.toLowerCase() === before.toLowerCase() ? `${prefix}!${mention.name}` : null,
      );
      if (formula !== cell.f) (cellValue[row] ??= {})[column] = { f: formula };
    }
    if (Object.keys(cellValue).length === 0) continue;
    injector
      .get(ICommandService)
      .syncExecuteCommand(SetRangeValuesMutation.id, { unitId: workbook.getUnitId(), subUnitId: sheetId, cellValue });
  }
}

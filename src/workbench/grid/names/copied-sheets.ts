import { ICommandService, type Injector, type IWorksheetData, type Workbook } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { CopySheetCommand, InsertSheetMutation } from "@univerjs/sheets";
import type { DefinedName } from "../../host/port";
import { changedCells, type CellChanges } from "../cells/cell-changes";
import { quotedSheetName, rewriteNames } from "./formula-names";
import type { SheetScopedNames } from "./sheet-scoped-names";

/** A copied sheet gets names of its own, and its formulas mean these, so that the copy computes by itself as in Excel. */
export function followCopiedSheets(injector: Injector, workbook: Workbook, names: SheetScopedNames): void {
  const commands = injector.get(ICommandService);
  let copiedId: string | null = null;
  commands.beforeCommandExecuted((command) => {
    if (command.id === CopySheetCommand.id) {
      copiedId =
        (command.params as { subUnitId?: string } | undefined)?.subUnitId ?? workbook.getActiveSheet().getSheetId();
    }
    // What is inserted is changed itself, so that undoing and redoing the copy brings the same formulas.
    if (command.id === InsertSheetMutation.id && copiedId !== null) {
      const original = workbook.getSheetBySheetId(copiedId)?.getName() ?? "";
      meanOwnNames(injector.get(LexerTreeBuilder), (command.params as { sheet: IWorksheetData }).sheet, original);
    }
  });
  commands.onCommandExecuted((command) => {
    if (command.id === InsertSheetMutation.id && copiedId !== null) {
      const { id, name } = (command.params as { sheet: IWorksheetData }).sheet;
      const original = workbook.getSheetBySheetId(copiedId)?.getName() ?? "";
      const own = names.all().filter(({ sheetId }) => sheetId === copiedId);
      for (const each of own) names.put(copyOf(each, original, { id, name }));
    }
    if (command.id === CopySheetCommand.id) copiedId = null;
  });
}

function meanOwnNames(lexer: LexerTreeBuilder, sheet: IWorksheetData, original: string): void {
  const prefix = quotedSheetName(sheet.name);
  for (const { cell } of changedCells(sheet.cellData as CellChanges)) {
    if (!cell?.f) continue;
    cell.f = rewriteNames(lexer, cell.f, ({ sheetName, name }) =>
      sheetName?.toLowerCase() === original.toLowerCase() ? `${prefix}!${name}` : null,
    );
  }
}

function copyOf(name: DefinedName, original: string, copy: { id: string; name: string }): DefinedName {
  const written = [`'${original.replaceAll("'", "''")}'!`, `${original}!`];
  const prefix = `'${copy.name.replaceAll("'", "''")}'!`;
  const formula = written.reduce((text, before) => text.replaceAll(before, prefix), name.formula);
  return { ...name, sheetId: copy.id, formula };
}

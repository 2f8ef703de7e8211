import { ICommandService, RedoCommand, UndoCommand, type Injector, type Workbook } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  Lexer,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { DefinedName } from "../../host/port";
import type { CalculationWatch } from "../calculation-watch";
import { changedCells, type CellChanges } from "../cells/cell-changes";
import { quotedSheetName, rewriteNames, type NameMention } from "./formula-names";

/** Commands at whose end a sheet may be gone. */
const deletingCommands = new Set<string>([RemoveSheetCommand.id, RedoCommand.id, UndoCommand.id]);

/**
 * Defined names as Excel has them: a name belongs to the workbook or to one sheet, sheets may use the same name, and a
 * formula says whose it means with 'Sheet name'!Name.
 *
 * The engine keeps the definitions (and moves them when rows are inserted) but looks them up by the bare name alone. So
 * the names in a formula are replaced by what they stand for just before the engine reads it; the cell keeps its text.
 */
export class SheetScopedNames {
  private workbook: Workbook | null = null;
  private parts: { readonly definitions: IDefinedNamesService; readonly treeBuilder: LexerTreeBuilder } | null = null;
  private readonly ofDeletedSheets = new Map<string, DefinedName[]>();
  /** Names in small letters by their scope; null when they have to be read anew. */
  private index: Map<string | null, Map<string, IDefinedNamesServiceParam>> | null = null;
  private readonly shownFormulas = new Map<string, string>();

  /** Made before the grid's plugins, so that it sees a formula before they do. */
  constructor(
    private readonly injector: Injector,
    private readonly calculation: CalculationWatch,
  ) {
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (command.id === SetRangeValuesMutation.id) this.qualifyBareNames(command.params as SetRangeParams);
      if (command.id === RemoveSheetMutation.id) this.setAside((command.params as { subUnitId: string }).subUnitId);
    });
    commands.onCommandExecuted((command) => {
      if (command.id === InsertSheetMutation.id)
        this.restoreSheet((command.params as { sheet: { id: string } }).sheet.id);
      if (deletingCommands.has(command.id)) this.removeHomeless();
    });
  }

  /** Takes over the engine's reading of formulas, once the plugins are there. */
  attach(workbook: Workbook): void {
    this.workbook = workbook;
    const lexer = this.injector.get(Lexer);
    lexer.treeBuilder = (formula, transformSuffix = true) =>
      this.treeBuilder.treeBuilder(this.expand(formula), transformSuffix);
    this.definitions.update$.subscribe(() => this.readEverythingAgain());
  }

  /** Every name, of the workbook and of its sheets. */
  all(): DefinedName[] {
    return Object.values(this.stored()).map((item) => ({
      name: item.name,
      sheetId: scopeOf(item),
      formula: item.formulaOrRefString.startsWith("=") ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      comment: item.comment ?? "",
      visible: item.hidden !== true,
    }));
  }

  /** Adds a name, or replaces the one of the same name and scope. */
  put(name: DefinedName): void {
    const body = name.formula.replace(/^=/, "").trim();
    const isReference = /^(?:'(?:[^']|'')+'|[^'!()*+/&<>=,]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(
      body,
    );
    this.run(SetDefinedNameMutation.id, {
      unitId: this.unitId,
      id: idOf(name.name, name.sheetId),
      name: name.name,
      formulaOrRefString: isReference ? body : `=${body}`,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: string, sheetId: string | null): void {
    const stored = this.find(name, sheetId);
    if (stored) this.run(RemoveDefinedNameMutation.id, { unitId: this.unitId, ...stored });
  }

  /** A formula with every name replaced by what it stands for. */
  expand(formula: string, depth = 0): string {
    if (this.definitions.getAllDefinedNamesIsEmpty() || depth > 16) return formula;
    return rewriteNames(this.treeBuilder, formula, (mention) => {
      const found = this.resolve(mention);
      if (!found) return null;
      if (!found.formulaOrRefString.startsWith("=")) return found.formulaOrRefString;
      return `(${this.expand(found.formulaOrRefString, depth + 1).slice(1)})`;
    });
  }

  private resolve(mention: NameMention): IDefinedNamesServiceParam | undefined {
    if (mention.sheetName === null) return this.find(mention.name, null);
    const sheet = this.workbook?.getSheetBySheetName(mention.sheetName);
    return sheet ? (this.find(mention.name, sheet.getSheetId()) ?? this.find(mention.name, null)) : undefined;
  }

  private find(name: string, sheetId: string | null): IDefinedNamesServiceParam | undefined {
    return this.namesOf(sheetId).get(name.toLowerCase());
  }

  /** In Excel a bare name means the sheet's own first; the engine reads formulas without knowing their sheet. */
  private qualifyBareNames(params: SetRangeParams): void {
    const sheet = this.workbook?.getSheetBySheetId(params.subUnitId);
    if (!sheet || !params.cellValue) return;
    const own = this.namesOf(params.subUnitId);
    if (own.size === 0) return;
    const prefix = quotedSheetName(sheet.getName());
    for (const { cell } of changedCells(params.cellValue)) {
      if (!cell?.f?.startsWith("=")) continue;
      cell.f = rewriteNames(this.treeBuilder, cell.f, ({ sheetName, name }) =>
        sheetName === null && own.has(name.toLowerCase()) ? `${prefix}!${name}` : null,
      );
    }
  }

  /**
   * A formula as Excel shows it on its sheet: the sheet's own names without the sheet.
   *
   * @param formula As the grid keeps it.
   * @param sheetId The sheet that the formula stands on.
   */
  shown(formula: string, sheetId: string): string {
    const sheetName = this.workbook?.getSheetBySheetId(sheetId)?.getName().toLowerCase();
    if (!formula.includes("!") || sheetName === undefined) return formula;
    const own = this.namesOf(sheetId);
    if (own.size === 0) return formula;
    const key = `${sheetName}!${formula}`;
    const before = this.shownFormulas.get(key);
    if (before !== undefined) return before;
    const shown = rewriteNames(this.treeBuilder, formula, (mention) =>
      mention.sheetName?.toLowerCase() === sheetName && own.has(mention.name.toLowerCase()) ? mention.name : null,
    );
    this.shownFormulas.set(key, shown);
    return shown;
  }

  private namesOf(scope: string | null): ReadonlyMap<string, IDefinedNamesServiceParam> {
    this.index ??= indexOf(Object.values(this.stored()));
    return this.index.get(scope) ?? new Map<string, IDefinedNamesServiceParam>();
  }

  private setAside(sheetId: string): void {
    this.ofDeletedSheets.set(
      sheetId,
      this.all().filter((name) => name.sheetId === sheetId),
    );
  }

  /** The engine turns the names of a deleted sheet into #REF!; Excel takes them away with the sheet. */
  private removeHomeless(): void {
    for (const { name, sheetId } of this.all()) {
      if (sheetId !== null && !this.workbook?.getSheetBySheetId(sheetId)) this.remove(name, sheetId);
    }
  }

  /** Undoing a deletion brings the sheet back with its names. */
  private restoreSheet(sheetId: string): void {
    this.ofDeletedSheets.get(sheetId)?.forEach((name) => this.put(name));
    this.ofDeletedSheets.delete(sheetId);
  }

  /** The engine remembers formulas as it read them; a changed name makes that memory wrong. */
  private readEverythingAgain(): void {
    this.index = null;
    this.shownFormulas.clear();
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.calculation.includeEverything();
  }

  private run(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params);
  }

  private stored(): Record<string, IDefinedNamesServiceParam> {
    return this.definitions.getDefinedNameMap(this.unitId) ?? {};
  }

  private get unitId(): string {
    return this.workbook?.getUnitId() ?? "";
  }

  private get definitions(): IDefinedNamesService {
    return this.held.definitions;
  }

  private get treeBuilder(): LexerTreeBuilder {
    return this.held.treeBuilder;
  }

  /** Held rather than asked for each time: the engine may still be reading a formula when the workbook is closed. */
  private get held() {
    return (this.parts ??= {
      definitions: this.injector.get(IDefinedNamesService),
      treeBuilder: this.injector.get(LexerTreeBuilder),
    });
  }
}

interface SetRangeParams {
  readonly subUnitId: string;
  readonly cellValue?: CellChanges;
}

function idOf(name: string, sheetId: string | null): string {
  return `${sheetId ?? "workbook"}|${name.toLowerCase()}`;
}

function indexOf(names: readonly IDefinedNamesServiceParam[]) {
  const index = new Map<string | null, Map<string, IDefinedNamesServiceParam>>();
  for (const item of names) {
    const scope = scopeOf(item);
    const ofScope = index.get(scope) ?? new Map<string, IDefinedNamesServiceParam>();
    if (!ofScope.has(item.name.toLowerCase())) ofScope.set(item.name.toLowerCase(), item);
    index.set(scope, ofScope);
  }
  return index;
}

function scopeOf(item: IDefinedNamesServiceParam): string | null {
  const scope = item.localSheetId;
  return scope === undefined || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : scope;
}

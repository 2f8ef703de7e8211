import {
  BooleanNumber,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IExecutionOptions,
  type ILocales,
  type Injector,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { CalculationWatch } from "./calculation-watch";
import { followCopiedSheets } from "./names/copied-sheets";
import { followRenamedSheets } from "./names/renamed-sheets";
import { SheetScopedNames } from "./names/sheet-scoped-names";
import { newWorkbookData } from "./new-workbook";

/** For changes to sheets after which the grid would, of itself, bring that sheet to the front. */
export const WITHOUT_ACTIVATING: IExecutionOptions = { fromCollab: true };

/** What a grid is started with. */
export interface EngineOptions {
  /** Registers the plugins, in the order the grid needs. */
  readonly registerPlugins: (univer: Univer) => void;
  /** A workbook saved earlier; a new one without it. */
  readonly snapshot?: IWorkbookData;
  readonly locales?: ILocales;
  readonly darkMode?: boolean;
}

/**
 * The running grid: Univer with one workbook, and the services that the parts of the workbook port share.
 *
 * The same class carries the visible grid and the headless one; only the registered plugins differ.
 */
export class GridEngine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly calculation: CalculationWatch;
  readonly names: SheetScopedNames;
  private readonly commands: ICommandService;
  private depth = 0;

  constructor(options: EngineOptions) {
    this.univer = new Univer({
      locale: LocaleType.EN_US,
      locales: options.locales ?? { [LocaleType.EN_US]: {} },
      logLevel: LogLevel.SILENT,
      ...(options.darkMode === undefined ? {} : { darkMode: options.darkMode }),
    });
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.calculation = new CalculationWatch(this.injector);
    this.names = new SheetScopedNames(this.injector, this.calculation);
    options.registerPlugins(this.univer);
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      options.snapshot ?? newWorkbookData(),
    );
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    const front = this.workbook.getSheets().find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (front) this.workbook.setActiveSheet(front);
    this.calculation.attach();
    this.names.attach(this.workbook);
    followRenamedSheets(this.injector, this.workbook);
    followCopiedSheets(this.injector, this.workbook, this.names);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Formulas as the engine holds them. */
  get formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  /** Runs one of the grid's commands or mutations at once; a refusal is an error, never silence. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    this.depth += 1;
    try {
      if (!this.commands.syncExecuteCommand(id, params, options)) throw new Error(`The grid refused "${id}".`);
    } finally {
      this.depth -= 1;
    }
  }

  /** Runs a command as a person's action: it goes on the undo list and is told as the user's change. */
  enterAsUser(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new Error(`The grid refused "${id}".`);
  }

  /** Starts a command that does nothing where there is nothing to do, such as undo. */
  perform(id: string): void {
    void this.commands.executeCommand(id);
  }

  /** Whether a change that is being made right now comes from the program rather than from the user. */
  get writing(): boolean {
    return this.depth > 0;
  }

  /**
   * A sheet by its id.
   *
   * @throws Error When the workbook has no such sheet.
   */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet with the id "${sheetId}".`);
    return sheet;
  }

  /** Changes of the add-in are not on the user's undo list; structural ones would make older entries wrong, so they clear it. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Hears of every command after it ran. */
  onCommand(listener: Parameters<ICommandService["onCommandExecuted"]>[0]): () => void {
    const registration = this.commands.onCommandExecuted(listener);
    return () => registration.dispose();
  }

  /** Hears of every command before it runs; what it throws stops the command, a CanceledError quietly. */
  beforeCommand(listener: Parameters<ICommandService["beforeCommandExecuted"]>[0]): () => void {
    const registration = this.commands.beforeCommandExecuted(listener);
    return () => registration.dispose();
  }

  dispose(): void {
    this.calculation.dispose();
    this.univer.dispose();
  }
}

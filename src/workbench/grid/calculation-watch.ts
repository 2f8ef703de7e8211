import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IUnitRange,
} from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { SpillChanges } from "./spill-changes";

/** Whether formulas follow every change, or wait until they are told. */
export type CalculationMode = "Automatic" | "Manual";

/** Spills that feed spills need a round each; formulas that feed each other would go round for ever. */
const mostRounds = 30;

/** Changes of format only: the engine does not calculate after them. */
const formatTriggers = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** Marks a change as one of format only, so that the engine does not calculate after it. */
export const FORMAT_ONLY = { trigger: SetStyleCommand.id } as const;

/**
 * Knows whether a calculation is due or under way, and lets others wait for its end.
 *
 * The engine gathers changes for a tenth of a second and then calculates. Two of its calculations at the same time would
 * disturb one another, so this class asks the engine to calculate and waits, and starts one itself only when all is at rest:
 * for the readers of changed spills.
 */
export class CalculationWatch {
  private due = false;
  private running = false;
  private everything = false;
  private mode: CalculationMode = "Automatic";
  private asked = false;
  private waiting: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();
  private rounds = 0;
  private readonly spills: SpillChanges;
  private readonly commands: ICommandService;

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.spills = new SpillChanges(injector);
    this.commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.prepare(command);
    });
    this.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  calculationMode(): CalculationMode {
    return this.mode;
  }

  setCalculationMode(mode: CalculationMode): void {
    const turnedOn = this.mode === "Manual" && mode === "Automatic";
    this.mode = mode;
    if (turnedOn) this.request();
  }

  /** The next calculation takes every formula, because something changed that the engine does not follow by itself. */
  includeEverything(): void {
    this.everything = true;
  }

  /** Asks the engine to calculate all formulas soon. */
  request(): void {
    this.asked = true;
    this.everything = true;
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...nothingDirty(), forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** Settles when nothing is due and nothing is under way. */
  settled(): Promise<void> {
    if (!this.due && !this.running) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Hears of the end of every calculation. */
  onCalculated(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The engine is about to calculate: widen or withhold what it takes. */
  private prepare(command: Readonly<ICommandInfo>): void {
    const params = command.params as ISetFormulaCalculationStartMutation;
    if (this.mode === "Manual" && !this.asked) {
      Object.assign(params, nothingDirty());
      return;
    }
    if (this.everything) params.forceCalculation = true;
    this.everything = false;
    this.asked = false;
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.due = false;
      this.running = true;
      return;
    }
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.finish();
      return;
    }
    if (this.makesDue(command, options)) this.due = true;
  }

  /** The engine's own rule for which commands it calculates after. */
  private makesDue(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.injector.has(IActiveDirtyManagerService)) return false;
    if (!this.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return options?.onlyLocal !== true && !(trigger !== undefined && formatTriggers.has(trigger));
  }

  private finish(): void {
    this.running = false;
    // A stopped calculation starts again within this very turn; only then is it known whether all is settled.
    void Promise.resolve().then(() => {
      if (this.due || this.running) return;
      const changed = this.spills.take();
      if (changed.length > 0 && this.rounds < mostRounds) {
        this.rounds += 1;
        this.calculateReadersOf(changed);
        return;
      }
      this.rounds = 0;
      const settled = this.waiting;
      this.waiting = [];
      this.listeners.forEach((listener) => listener());
      settled.forEach((resolve) => resolve());
    });
  }

  /** The engine is at rest here, so that this calculation meets no other. */
  private calculateReadersOf(changed: IUnitRange[]): void {
    this.asked = true;
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...nothingDirty(), dirtyRanges: changed },
      { onlyLocal: true },
    );
  }
}

function nothingDirty(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

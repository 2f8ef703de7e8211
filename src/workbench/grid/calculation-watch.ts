import { ICommandService, type ICommandInfo, type IExecutionOptions, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";
import { GatheredChanges, nothingDirty } from "./gathered-changes";
import { SpillChanges } from "./spill-changes";

/** Whether formulas follow every change, or wait until they are told. */
export type CalculationMode = "Automatic" | "Manual";

/** Changes that follow each other more closely than this are calculated together. */
const gatheringMilliseconds = 20;

/** Spills that feed spills need a round each; formulas that feed each other would go round for ever. */
const mostRounds = 30;

/** Changes of format only: nothing is calculated after them. */
const formatTriggers = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** Marks a change as one of format only, so that nothing is calculated after it. */
export const FORMAT_ONLY = { trigger: SetStyleCommand.id } as const;

/**
 * Decides when the engine calculates, one calculation at a time, and lets others wait for the end.
 *
 * It stands in the place of the grid's own trigger, which stops a calculation under way when something changes: the
 * stopped one then reports its end after the next has begun, and nobody can tell when all is calculated. Here a
 * calculation always runs to its end, and what changed meanwhile comes after it.
 */
export class CalculationWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private everything = false;
  private disposed = false;
  private mode: CalculationMode = "Automatic";
  private asked = false;
  private waiting: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();
  private rounds = 0;
  private readonly spills: SpillChanges;
  private readonly changes: GatheredChanges;
  private readonly commands: ICommandService;

  /** Made before the grid's plugins, so that it hears of every change. */
  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.spills = new SpillChanges(injector);
    this.changes = new GatheredChanges(injector);
    this.commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** Takes over from the grid's own trigger, once the plugins are there. The grid goes on reading its progress: none. */
  attach(): void {
    const trigger = this.injector.get(TriggerCalculationController);
    trigger.dispose();
    const noProgress = new BehaviorSubject({ done: 0, count: 0 });
    Object.defineProperty(trigger, "progress$", { value: noProgress.asObservable() });
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

  /** Calculates all formulas soon. */
  request(): void {
    this.asked = true;
    this.everything = true;
    this.schedule();
  }

  /** Settles when nothing is due and nothing is under way. */
  settled(): Promise<void> {
    if (this.atRest) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Hears of the end of every calculation. */
  onCalculated(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Nothing is calculated any more; who waits, waits no longer. */
  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.running) this.injector.get(ICalculateFormulaService).stopFormulaExecution();
    this.listeners.clear();
    this.release();
  }

  private get atRest(): boolean {
    return this.disposed || (this.timer === undefined && !this.running);
  }

  private follow(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.disposed) return;
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined && this.running) this.afterCalculation();
    } else if (this.changesFormulas(command, options)) {
      this.changes.add(command);
      this.schedule();
    }
  }

  /** The engine's own rule for which changes formulas depend on. */
  private changesFormulas(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.injector.has(IActiveDirtyManagerService)) return false;
    if (!this.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return options?.onlyLocal !== true && !(trigger !== undefined && formatTriggers.has(trigger));
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.running) this.schedule();
      else this.calculateChanges();
    }, gatheringMilliseconds);
  }

  private calculateChanges(): void {
    this.timer = undefined;
    const dirty = this.changes.take();
    if (this.mode === "Manual" && !this.asked) {
      this.release();
      return;
    }
    if (this.everything) dirty.forceCalculation = true;
    this.everything = false;
    this.asked = false;
    this.rounds = 0;
    this.start(dirty);
  }

  private start(dirty: IFormulaDirtyData): void {
    this.running = true;
    const rowData = this.injector.get(FormulaDataModel).getHiddenRowsFiltered();
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty, rowData }, { onlyLocal: true });
  }

  /** The engine tells of the end before it has put its own things away; the next calculation begins after that. */
  private afterCalculation(): void {
    setTimeout(() => {
      if (this.disposed) return;
      this.running = false;
      const changed = this.spills.take();
      if (changed.length > 0 && this.rounds < mostRounds) {
        this.rounds += 1;
        this.start({ ...nothingDirty(), dirtyRanges: changed });
        return;
      }
      this.listeners.forEach((listener) => listener());
      if (this.atRest) this.release();
    }, 0);
  }

  private release(): void {
    const settled = this.waiting;
    this.waiting = [];
    settled.forEach((resolve) => resolve());
  }
}

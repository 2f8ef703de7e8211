import type { ICommandInfo, Injector, IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService, type IFormulaDirtyData } from "@univerjs/engine-formula";

/** Everything keyed by workbook and then by whatever it is about: sheets, names, tables, features. */
type ByWorkbook = Record<string, Record<string, unknown> | null | undefined>;

/**
 * What changed since formulas were last calculated, in the engine's own terms.
 *
 * Many changes come together before one calculation: an insertion writes thousands of cells.
 */
export class GatheredChanges {
  private commands: Readonly<ICommandInfo>[] = [];

  constructor(private readonly injector: Injector) {}

  add(command: Readonly<ICommandInfo>): void {
    this.commands.push(command);
  }

  /** Hands over what was gathered and begins anew. */
  take(): IFormulaDirtyData {
    const dirty = nothingDirty();
    const ranges = new Map<string, IUnitRange>();
    const manager = this.injector.get(IActiveDirtyManagerService);
    for (const command of this.commands) {
      const found = manager.get(command.id)?.getDirtyData(command);
      if (!found) continue;
      for (const range of found.dirtyRanges ?? []) ranges.set(keyOf(range), range);
      merge(dirty.dirtyNameMap, found.dirtyNameMap);
      merge(dirty.dirtyDefinedNameMap, found.dirtyDefinedNameMap);
      merge(dirty.dirtySuperTableMap ?? {}, found.dirtySuperTableMap);
      merge(dirty.dirtyUnitFeatureMap, found.dirtyUnitFeatureMap);
      merge(dirty.dirtyUnitOtherFormulaMap, found.dirtyUnitOtherFormulaMap);
      merge(dirty.clearDependencyTreeCache ?? {}, found.clearDependencyTreeCache);
      dirty.forceCalculation ||= found.forceCalculation ?? false;
    }
    this.commands = [];
    dirty.dirtyRanges = [...ranges.values()];
    return dirty;
  }
}

export function nothingDirty(): IFormulaDirtyData {
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

function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  return [unitId, sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join("|");
}

/** Features and other formulas are kept a level deeper than names: by sheet, then by their own id. */
function merge(into: object, from: object | null | undefined): void {
  const gathered = into as ByWorkbook;
  for (const [workbookId, parts] of Object.entries((from ?? {}) as ByWorkbook)) {
    const present = (gathered[workbookId] ??= {});
    for (const [key, part] of Object.entries(parts ?? {})) {
      const before = present[key];
      present[key] = isRecord(before) && isRecord(part) ? { ...before, ...part } : (part ?? before);
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

import type { Injector, IUnitRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { areaOf, cellsOf } from "./geometry";

interface SeenSpill {
  readonly place: IUnitRange;
  readonly values: string;
}

/**
 * Tells which spilled results are others than last time.
 *
 * The engine orders formulas by the cells they read, and an array's result counts for its first cell only. A formula that
 * reads further down a spill may therefore be calculated before it; whoever calculates has to go over the readers of
 * changed spills again, until none changes any more.
 */
export class SpillChanges {
  private seen = new Map<string, SeenSpill>();

  constructor(private readonly injector: Injector) {}

  /** Ranges whose spilled values changed since this was last asked: new ones, others, and those that went. */
  take(): IUnitRange[] {
    const present = this.read();
    const changed: IUnitRange[] = [];
    for (const [key, spill] of present) {
      const before = this.seen.get(key);
      if (before?.values === spill.values) continue;
      changed.push(spill.place);
      if (before) changed.push(before.place);
    }
    for (const [key, spill] of this.seen) if (!present.has(key)) changed.push(spill.place);
    this.seen = present;
    return changed;
  }

  private read(): Map<string, SeenSpill> {
    const model = this.injector.get(FormulaDataModel);
    const values = model.getArrayFormulaCellData();
    const spills = new Map<string, SeenSpill>();
    const ranges = model.getArrayFormulaRange();
    for (const [unitId, sheets] of Object.entries(ranges)) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        for (const row of Object.keys(rows ?? {}).map(Number)) {
          for (const column of Object.keys(rows?.[row] ?? {}).map(Number)) {
            const range = rows?.[row]?.[column];
            if (!range) continue;
            const spilled = [...cellsOf(areaOf(range))].map(
              (at) => values[unitId]?.[sheetId]?.[at.row]?.[at.column]?.v ?? null,
            );
            const key = `${unitId}|${sheetId}|${row}|${column}`;
            spills.set(key, { place: { unitId, sheetId, range }, values: JSON.stringify([range, spilled]) });
          }
        }
      }
    }
    return spills;
  }
}

/** Finds formulas that would wait for each other. */
import { referenceKey, referencesIn } from "../../templates/cell-names";
import { contains, overlaps } from "../address";
import type { Definition, Definitions } from "./definitions";
import type { DraftCell, SheetDraft } from "./sheet-draft";

interface Computing {
  readonly sheet: string;
  readonly cell: DraftCell;
}

/**
 * Refuses a chain of references that leads back to its own start.
 *
 * @throws Error naming the template and the chain of cells by their ids.
 */
export function refuseCycles(title: string, drafts: readonly SheetDraft[], definitions: Definitions): void {
  const computing: Computing[] = drafts.flatMap((draft) =>
    draft.cells
      .filter((cell) => cell.formula !== undefined || cell.sentence !== undefined)
      .map((cell) => ({ sheet: draft.name, cell })),
  );
  const cellsOf = new Map<string, Computing[]>();
  const cellsBehind = (key: string): Computing[] => {
    const known = cellsOf.get(key);
    if (known !== undefined) return known;
    const definition = definitions.get(key);
    const found = definition === undefined ? [] : computing.filter((candidate) => feeds(candidate, definition));
    cellsOf.set(key, found);
    return found;
  };
  const finished = new Set<DraftCell>();
  const trail: { computing: Computing; key: string }[] = [];
  const visit = (current: Computing, key: string): void => {
    if (finished.has(current.cell)) return;
    const start = trail.findIndex((step) => step.computing.cell === current.cell);
    if (start >= 0) {
      const chain = [key, ...trail.slice(start + 1).map((step) => step.key), key].join(" -> ");
      throw new Error(
        `${title}: ${current.sheet}, ${current.cell.place}: the formulas refer to each other in a circle: ${chain}`,
      );
    }
    trail.push({ computing: current, key });
    for (const reference of referencesIn(current.cell.formula ?? current.cell.sentence ?? "")) {
      const next = referenceKey(reference);
      for (const source of cellsBehind(next)) visit(source, next);
    }
    trail.pop();
    finished.add(current.cell);
  };
  for (const cell of computing) visit(cell, cell.cell.place);
}

/** Whether a formula's own cell, or the table it spills, lies in the area that an id stands for. */
function feeds({ sheet, cell }: Computing, definition: Definition): boolean {
  if (sheet !== definition.sheet) return false;
  if (cell.spill === undefined) return contains(definition.area, cell.row, cell.column);
  return overlaps(definition.area, { row: cell.row, column: cell.column, ...cell.spill });
}

/** Many cells that look alike become few rectangles, so that a sheet is formatted in few steps. */
import { areaAddress } from "../address";
import type { Area } from "../plan-types";

/** Excel takes several thousand characters in one list of addresses; this stays well below. */
const LONGEST_ADDRESS_LIST = 1500;

/**
 * Rectangles per value over a grid of values.
 *
 * @param grid Rows of values; undefined for cells that have none.
 * @returns For each value the rectangles that hold it, together exactly its cells.
 */
export function groupAreas<Value>(grid: readonly (readonly (Value | undefined)[])[]): Map<Value, Area[]> {
  const groups = new Map<Value, Area[]>();
  /** Rectangles that reach down to the row above, by value and columns. */
  let open = new Map<string, { value: Value; area: { row: number; column: number; rows: number; columns: number } }>();
  const keys = new Map<Value, number>();
  grid.forEach((cells, row) => {
    const reaching: typeof open = new Map();
    for (const run of runs(cells)) {
      const valueKey = keys.get(run.value) ?? keys.size;
      keys.set(run.value, valueKey);
      const key = `${valueKey}:${run.column}:${run.columns}`;
      const above = open.get(key);
      if (above !== undefined) {
        above.area.rows += 1;
        reaching.set(key, above);
      } else {
        const area = { row, column: run.column, rows: 1, columns: run.columns };
        groups.set(run.value, [...(groups.get(run.value) ?? []), area]);
        reaching.set(key, { value: run.value, area });
      }
    }
    open = reaching;
  });
  return groups;
}

function runs<Value>(cells: readonly (Value | undefined)[]): { value: Value; column: number; columns: number }[] {
  const found: { value: Value; column: number; columns: number }[] = [];
  cells.forEach((value, column) => {
    if (value === undefined) return;
    const last = found.at(-1);
    if (last !== undefined && last.value === value && last.column + last.columns === column) last.columns += 1;
    else found.push({ value, column, columns: 1 });
  });
  return found;
}

/** Lists of addresses, each short enough for one call of `getRanges`. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length + 1 <= LONGEST_ADDRESS_LIST) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

export function addressListsOf(areas: readonly Area[]): string[] {
  return addressLists(areas.map(areaAddress));
}

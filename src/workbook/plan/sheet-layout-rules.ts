/** What must hold of a finished layout, whatever the template. */
import { areaAddress, contains, overlaps } from "../address";
import type { Area, PlannedSheet } from "../plan-types";

/**
 * Refuses a sheet on which something stands in the way of something else.
 *
 * @throws Error naming the sheet and the two areas: a cell written twice, a cell inside a spill, a chart over cells, or a merge
 * across a table.
 */
export function refuseOverlaps(sheet: PlannedSheet): void {
  const filled = sheet.cells.filter((cell) => cell.value !== undefined || cell.formula !== undefined);
  const seen = new Set<string>();
  for (const cell of sheet.cells) {
    const key = `${cell.row},${cell.column}`;
    if (seen.has(key)) throw new Error(`${sheet.name}: ${areaAddress(oneCell(cell))} is written twice`);
    seen.add(key);
  }
  const spills = sheet.cells
    .filter((cell) => cell.spill !== undefined)
    .map((cell) => ({
      row: cell.row,
      column: cell.column,
      rows: cell.spill?.rows ?? 1,
      columns: cell.spill?.columns ?? 1,
    }));
  for (const spill of spills) {
    const inside = filled.find(
      (cell) => contains(spill, cell.row, cell.column) && !(cell.row === spill.row && cell.column === spill.column),
    );
    if (inside) throw clash(sheet.name, "the spilled table", spill, "a cell", oneCell(inside));
    const merge = sheet.merges.find((area) => overlaps(area, spill));
    if (merge) throw clash(sheet.name, "the spilled table", spill, "a paragraph", merge);
  }
  for (const chart of sheet.charts) {
    const under = filled.find((cell) => contains(chart.area, cell.row, cell.column));
    if (under) throw clash(sheet.name, "the chart", chart.area, "a cell", oneCell(under));
    const spill = spills.find((area) => overlaps(area, chart.area));
    if (spill) throw clash(sheet.name, "the chart", chart.area, "a spilled table", spill);
  }
  sheet.merges.forEach((merge, index) => {
    const other = sheet.merges.slice(index + 1).find((area) => overlaps(area, merge));
    if (other) throw clash(sheet.name, "a paragraph", merge, "another", other);
    const hidden = filled.find(
      (cell) => contains(merge, cell.row, cell.column) && !(cell.row === merge.row && cell.column === merge.column),
    );
    if (hidden) throw clash(sheet.name, "a paragraph", merge, "a cell", oneCell(hidden));
  });
}

function oneCell({ row, column }: { row: number; column: number }): Area {
  return { row, column, rows: 1, columns: 1 };
}

function clash(sheet: string, one: string, area: Area, other: string, otherArea: Area): Error {
  return new Error(
    `${sheet}: ${one} at ${areaAddress(area)} and ${other} at ${areaAddress(otherArea)} stand in each other's way`,
  );
}

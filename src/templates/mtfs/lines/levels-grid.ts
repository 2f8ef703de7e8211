/** The levels of an MTFS by year on the working sheet: `{levels.savings}` is a row, `{levels.savingsYearOne}` one of its cells. */
import { YEAR_HEADERS } from "../../blocks/plan-years";
import type { GridBlock, Part } from "../../template";
import { pascal } from "./level-reading";
import { eachYear, yearsOfRow } from "./years";

export interface LevelsRow {
  readonly id: string;
  readonly label: string;
  /** A formula for each of the four years. */
  readonly cells: readonly string[];
}

/** The grid, with the years themselves as `{levels.years}` and the unit of the amounts as `{levels.unit}`. */
export function levelsGrid(rows: readonly LevelsRow[]): GridBlock {
  const parts: Record<string, Part> = { years: yearsOfRow(0), unit: { row: 0, column: 0, rows: 1, columns: 1 } };
  rows.forEach(({ id }, index) => {
    parts[id] = yearsOfRow(index + 1);
    eachYear((year, place) => {
      parts[`${id}${pascal(year)}`] = { row: index + 1, column: place, rows: 1, columns: 1 };
    });
  });
  return {
    kind: "grid",
    id: "levels",
    headers: ["£000", ...YEAR_HEADERS],
    rows: rows.map(({ label, cells }) => [label, ...cells]),
    formats: ["text", "whole"],
    parts,
  };
}

/** The sum by year of some computed tables' totals. */
export function totalsOf(tables: readonly string[]): string[] {
  return eachYear((year) => `=${tables.map((table) => `{${table}.${year}Total}`).join("+")}`);
}

/** One line of the agreed changes, counted from 1. */
export function agreedCells(line: number): string[] {
  const place = Array.from({ length: line }, () => "1").join("+");
  return eachYear((year) => `=INDEX({agreed.${year}},${place})`);
}

/** From a planned sheet and its values to what the .xlsx library writes. */
import type { Cell, WriteSheet } from "hucre/xlsx";
import { cellAddress, contains } from "../workbook/address";
import type { Area, PlannedCell, PlannedSheet } from "../workbook/plan-types";
import { argb, cellLook, type CellLook } from "./cell-looks";
import { FileError, type FileSheet } from "./file-sheet";
import { formulaInFile } from "./self-contained-formula";
import { conditionalRulesOf, printSetUpOf, protectionOf, validationsOf } from "./sheet-rules";

/** What Excel adds to a column's characters, in characters: the padding of a cell. */
const COLUMN_PADDING = 5 / 7;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/**
 * A sheet for the file: formulas that need nothing outside it, values for the rest.
 *
 * @throws FileError naming sheet and cell when a cell shows an error, or when the sheet has a chart, which a file cannot hold yet.
 */
export function writtenSheet(sheet: FileSheet, sheets: readonly FileSheet[]): WriteSheet {
  const { plan, name } = sheet;
  if (plan.charts.length > 0) {
    throw new FileError(
      `${name}: the sheet has a chart, "${plan.charts[0]?.title ?? ""}"; files are made of sheets without`,
    );
  }
  return {
    name,
    columns: plan.columnWidths.map((characters) => ({ width: characters + COLUMN_PADDING })),
    rowDefs: new Map(plan.rowHeights.map(({ row, points }) => [row, { height: points }])),
    cells: cellsOf(sheet, sheets),
    merges: plan.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: validationsOf(plan),
    conditionalRules: conditionalRulesOf(plan),
    protection: protectionOf(plan),
    view: { showGridLines: false, tabColor: { rgb: argb(plan.tabColour) } },
    ...(plan.freezeRows > 0 && { freezePane: { rows: plan.freezeRows } }),
    ...printSetUpOf(plan),
  };
}

function cellsOf(sheet: FileSheet, sheets: readonly FileSheet[]): Map<string, Partial<Cell>> {
  const { plan, values } = sheet;
  const planned = new Map(plan.cells.map((cell) => [key(cell.row, cell.column), cell]));
  const looks = looksOf(plan);
  const cells = new Map<string, Partial<Cell>>();
  for (const place of new Set([...looks.keys(), ...filledPlaces(values)])) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const value = values[row]?.[column] ?? "";
    if (typeof value === "string" && ERROR.test(value)) {
      throw new FileError(`${sheet.name}, ${cellAddress(row, column)} shows ${value}; a file takes no errors`);
    }
    const style = cellLook(looks.get(place) ?? { locked: true });
    cells.set(place, { ...content(planned.get(place), value, sheet, sheets), style });
  }
  return cells;
}

/** A text stays a text, whatever it begins with; a formula brings the value it has by now. */
function content(
  planned: PlannedCell | undefined,
  value: string | number | boolean,
  sheet: FileSheet,
  sheets: readonly FileSheet[],
): Partial<Cell> {
  const formula = planned?.formula === undefined ? undefined : formulaInFile(planned.formula, sheet, sheets);
  if (formula !== undefined) return { type: "formula", formula, formulaResult: value, value };
  if (value === "") return { type: "empty", value: null };
  return { type: typeof value as "string" | "number" | "boolean", value };
}

function looksOf(plan: PlannedSheet): Map<string, CellLook> {
  const open = plan.protection?.open ?? [];
  const locked = (row: number, column: number): boolean => !open.some((area) => contains(area, row, column));
  const looks = new Map<string, CellLook>();
  const put = (row: number, column: number, look: Omit<CellLook, "locked">): void =>
    void looks.set(key(row, column), { ...look, locked: locked(row, column) });
  for (const { area, style, numberFormat } of plan.formats) {
    for (const [row, column] of places(area)) put(row, column, { style, numberFormat });
  }
  for (const { row, column, style, numberFormat } of plan.cells) put(row, column, { style, numberFormat });
  return looks;
}

function* places(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield [row, column];
  }
}

function filledPlaces(values: FileSheet["values"]): string[] {
  return values.flatMap((cells, row) => cells.flatMap((value, column) => (value === "" ? [] : [key(row, column)])));
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

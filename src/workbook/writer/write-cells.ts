/** Values, formulas, number formats, styles and sizes of one sheet. */
import { areaAddress, cellAddress, columnLetters } from "../address";
import { columnPoints } from "../column-width";
import type { Area, PlannedSheet } from "../plan-types";
import type { StyleName } from "../styles";
import { addressLists, addressListsOf, groupAreas } from "./area-groups";

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function writeCells(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const extent = extentOf(plan);
  const whole = sheet.getRange(areaAddress({ row: 0, column: 0, ...extent }));
  // Number formats come first: a text such as 2011/12 is read as it is typed, by the format the cell has by then.
  whole.numberFormat = numberFormatGrid(plan, extent);
  for (const [style, areas] of groupAreas(styleGrid(plan, extent))) {
    for (const list of addressListsOf(areas)) sheet.getRanges(list).style = style;
  }
  whole.formulas = contentGrid(plan, extent);
  for (const area of runsOfRows(plan.merges)) sheet.getRange(areaAddress(area)).merge(true);
  writeSizes(sheet, plan);
}

/** Paragraphs that stand one below another in the same columns are merged at once, each row by itself. */
function runsOfRows(merges: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const area of [...merges].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = runs.at(-1);
    const follows = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last !== undefined && follows) runs[runs.length - 1] = { ...last, rows: last.rows + area.rows };
    else runs.push(area);
  }
  return runs;
}

/** null leaves a cell alone: a spill needs the cells below its formula truly empty. */
function contentGrid(plan: PlannedSheet, extent: Extent): (string | number | boolean | null)[][] {
  const grid = emptyGrid<string | number | boolean | null>(extent, null);
  for (const cell of plan.cells) {
    const content = cell.formula ?? cell.value;
    if (content !== undefined) put(grid, cell.row, cell.column, content);
  }
  return grid;
}

function numberFormatGrid(plan: PlannedSheet, extent: Extent): (string | null)[][] {
  const grid = emptyGrid<string | null>(extent, null);
  for (const { area, numberFormat } of plan.formats) {
    if (numberFormat !== undefined) eachCell(area, (row, column) => put(grid, row, column, numberFormat));
  }
  for (const { row, column, numberFormat } of plan.cells) {
    if (numberFormat !== undefined) put(grid, row, column, numberFormat);
  }
  return grid;
}

function styleGrid(plan: PlannedSheet, extent: Extent): (StyleName | undefined)[][] {
  const grid = emptyGrid<StyleName | undefined>(extent, undefined);
  for (const { area, style } of plan.formats) eachCell(area, (row, column) => put(grid, row, column, style));
  for (const { row, column, style } of plan.cells) {
    if (style !== undefined) put(grid, row, column, style);
  }
  return grid;
}

function writeSizes(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const columnsByWidth = new Map<number, string[]>();
  plan.columnWidths.forEach((characters, column) => {
    const letters = columnLetters(column);
    columnsByWidth.set(characters, [...(columnsByWidth.get(characters) ?? []), `${letters}:${letters}`]);
  });
  for (const [characters, addresses] of columnsByWidth) {
    const width = columnPoints(characters);
    for (const list of addressLists(addresses)) sheet.getRanges(list).format.columnWidth = width;
  }
  const rowsByHeight = new Map<number, string[]>();
  for (const { row, points } of plan.rowHeights) {
    rowsByHeight.set(points, [...(rowsByHeight.get(points) ?? []), `${row + 1}:${row + 1}`]);
  }
  for (const [points, addresses] of rowsByHeight) {
    for (const list of addressLists(addresses)) sheet.getRanges(list).format.rowHeight = points;
  }
}

export function writeNotes(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  // Some builds of Microsoft's client lack notes although the Excel behind them has them.
  if (!("notes" in sheet)) return;
  for (const { row, column, note } of plan.cells) {
    if (note !== undefined && note !== "") sheet.notes.add(cellAddress(row, column), note);
  }
}

export function extentOf(plan: PlannedSheet): Extent {
  const corners = [
    ...plan.cells.map(({ row, column, spill }) => [row + (spill?.rows ?? 1), column + (spill?.columns ?? 1)] as const),
    ...plan.formats.map(({ area }) => [area.row + area.rows, area.column + area.columns] as const),
    ...plan.merges.map((area) => [area.row + area.rows, area.column + area.columns] as const),
    [1, plan.columnWidths.length] as const,
  ];
  return {
    rows: Math.max(...corners.map(([rows]) => rows)),
    columns: Math.max(...corners.map(([, columns]) => columns)),
  };
}

function emptyGrid<Value>({ rows, columns }: Extent, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function put<Value>(grid: Value[][], row: number, column: number, value: Value): void {
  const cells = grid[row];
  if (cells !== undefined) cells[column] = value;
}

function eachCell(
  area: { row: number; column: number; rows: number; columns: number },
  visit: (row: number, column: number) => void,
): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

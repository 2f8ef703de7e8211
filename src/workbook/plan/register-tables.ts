/** A table of assumptions, its header row written out so that a function can take it whole. */
import { emptyRows, isEmptyRow } from "../../templates/case-values";
import { withoutEmptyTail } from "../../templates/case-validation";
import type { CalculatedColumn, InputColumn, InputTable, TableRow } from "../../templates/template";
import { areaAddress, cellAddress } from "../address";
import { isText, numberFormatCode } from "../number-formats";
import type { Area } from "../plan-types";
import { STATE_WORDS } from "./case-state";
import { layInputCell, validateInput } from "./input-cells";
import { cellOfRow, inRow } from "./row-references";
import { FIRST_COLUMN, type SheetDraft } from "./sheet-draft";

/** The part of a table that says of each row whether it is complete. */
export const ROW_STATE = "rowState";
/** The typed cells of one row, by its number. */
export const ROW_INPUTS = "inputs";
/** A cell for a sentence invites one: two lines stand open from this width on. */
const SENTENCE_WIDTH = 30;
const TWO_LINES_POINTS = 32.5;

/** How many rows a table has on its sheet: the filled ones, and the empty ones that invite typing. */
export function rowsOnSheet(values: readonly TableRow[]): number {
  return Math.max(withoutEmptyTail(values).length, values.length, 1);
}

/** The rows of a case, or the template's own where the case says nothing of the table. */
export function rowsOf(table: InputTable, held: readonly TableRow[] | undefined): readonly TableRow[] {
  return held ?? emptyRows(table);
}

/** Whether the rows filled in are those of the worked example, cell by cell; a blank cell may be left out. */
export function isAsWorked(table: InputTable, held: readonly TableRow[]): boolean {
  const filled = held.filter((row) => !isEmptyRow(row));
  const same = (row: TableRow, worked: TableRow): boolean =>
    table.columns.every(({ id }) => (row[id] ?? null) === (worked[id] ?? null));
  return (
    filled.length === table.worked.length && table.worked.every((worked, index) => same(filled[index] ?? {}, worked))
  );
}

/** Heading, help, header row and rows; the column after the last says of each row whether it is complete. */
export function layInputTable(
  draft: SheetDraft,
  table: InputTable,
  values: readonly TableRow[],
  withTitle = true,
): void {
  const columns = table.columns.length;
  const calculated = table.calculated ?? [];
  const all = columns + calculated.length;
  draft.requireColumns(all + 1, `the table "${table.title}" and its state`);
  if (withTitle) {
    draft.putText(draft.row, FIRST_COLUMN, table.title, "CareCase Heading 2");
    draft.heights.set(draft.row, 24);
    draft.row += 1;
  }
  draft.putParagraph(draft.row, FIRST_COLUMN, table.help, "CareCase Note");
  const headerRow = draft.row + 1;
  const shown = [...table.columns, ...calculated];
  shown.forEach((column, offset) =>
    layHeader(draft, column, headerRow, FIRST_COLUMN + offset, isFigure(shown[offset - 1])),
  );
  draft.put({ row: headerRow, column: FIRST_COLUMN + all, value: "State", style: "CareCase Header inset" });

  const rows = rowsOnSheet(values);
  const body = { row: headerRow + 1, column: FIRST_COLUMN, rows, columns };
  for (let index = 0; index < rows; index += 1) layRow(draft, table, values[index] ?? {}, body, index);
  table.columns.forEach((column, offset) => {
    const area = { ...body, column: FIRST_COLUMN + offset, columns: 1 };
    if (column.fixed !== true)
      validateInput(draft, area, `${table.title}: ${column.header}`, column.accepts, column.unit);
    draft.define({ id: table.id, part: column.id }, area, `${table.title}: ${column.header}`, column.format);
  });
  calculated.forEach((column, offset) =>
    layCalculated(draft, table, column, { ...body, column: FIRST_COLUMN + columns + offset, columns: 1 }),
  );
  draft.define({ id: table.id }, { row: headerRow, column: FIRST_COLUMN, rows: rows + 1, columns }, table.title);
  draft.endBlock(headerRow + 1 + rows);
  const states = { row: body.row, column: FIRST_COLUMN + all, rows, columns: 1 };
  draft.define({ id: table.id, part: ROW_STATE }, states, `${table.title}: is each row complete`);
  const state = cellAddress(states.row, states.column);
  draft.rules.push({
    area: states,
    formula: `=AND(${state}<>"",${state}<>"${STATE_WORDS.complete}")`,
    look: "warning",
  });
}

function isFigure(column: InputColumn | CalculatedColumn | undefined): boolean {
  return column !== undefined && !isText(column.format);
}

/** Words keep their distance from figures that end just left of them. */
function layHeader(
  draft: SheetDraft,
  column: InputColumn | CalculatedColumn,
  row: number,
  position: number,
  besideFigure: boolean,
): void {
  const words = besideFigure ? "CareCase Header inset" : "CareCase Header";
  const style = isText(column.format) ? words : "CareCase Header right";
  draft.putText(row, position, column.header, style);
  draft.makeRoom(row, column.header, draft.width(position, 1), style);
}

function layRow(draft: SheetDraft, table: InputTable, values: TableRow, body: Area, index: number): void {
  const row = body.row + index;
  table.columns.forEach((column, offset) => {
    const position = body.column + offset;
    layTableCell(draft, column, row, position, values[column.id] ?? null, isFigure(table.columns[offset - 1]));
    const label = `${table.title}, row ${index + 1}: ${column.header}`;
    draft.defineCell(cellOfRow(table.id, column.id, index + 1), row, position, label, column.format);
  });
  const inputs = { row, column: body.column, rows: 1, columns: body.columns };
  draft.defineCells(cellOfRow(table.id, ROW_INPUTS, index + 1), inputs, `${table.title}, row ${index + 1}`);
  const typed = table.columns.map((column) => (column.fixed === true ? { ...column, optional: true } : column));
  const stateColumn = body.column + body.columns + (table.calculated?.length ?? 0);
  const whole = areaAddress(inputs);
  const counted = (count: string, runs: readonly Run[]): string =>
    runs
      .map(({ first, columns }) => `${count}(${areaAddress({ row, column: body.column + first, rows: 1, columns })})`)
      .join("+");
  const blanksInRequired = counted(
    "COUNTBLANK",
    runsOf(typed, ({ optional }) => optional !== true),
  );
  const isLast = index === body.rows - 1;
  const below = areaAddress({
    row: row + 1,
    column: body.column,
    rows: Math.max(body.rows - index - 1, 1),
    columns: body.columns,
  });
  const empty = isLast ? '""' : `IF(COUNTA(${below})>0,"${STATE_WORDS.gap}","")`;
  const answers = counted(
    "COUNTA",
    runsOf(table.columns, ({ fixed }) => fixed !== true),
  );
  const nothing = mayStayOpen(table) && answers !== "" ? `${answers}=0,""` : `COUNTA(${whole})=0,${empty}`;
  draft.put({
    row,
    column: stateColumn,
    formula: `=IF(${nothing},IF(${blanksInRequired === "" ? "0" : blanksInRequired}=0,"${STATE_WORDS.complete}","${STATE_WORDS.incomplete}"))`,
    style: "CareCase Unit",
  });
}

function layTableCell(
  draft: SheetDraft,
  column: InputColumn,
  row: number,
  position: number,
  value: number | string | null,
  besideFigure: boolean,
): void {
  if (column.fixed === true) {
    const words = besideFigure ? "CareCase Working words" : "CareCase Working text";
    const style = isText(column.format) ? words : "CareCase Working";
    const numberFormat = isText(column.format) ? undefined : numberFormatCode(column.format);
    draft.put({ row, column: position, value: value ?? undefined, style, numberFormat });
    if (typeof value === "string") draft.makeRoom(row, value, draft.width(position, 1), style);
    return;
  }
  layInputCell(draft, row, position, value, column.accepts, column.format, undefined, besideFigure);
  const forSentences = column.accepts.kind === "text" && draft.width(position, 1) >= SENTENCE_WIDTH;
  if (forSentences && value === null) draft.makeAtLeast(row, TWO_LINES_POINTS);
}

/** Each row computes once it is complete by itself, whatever else of the case is still missing. */
function layCalculated(draft: SheetDraft, table: InputTable, column: CalculatedColumn, area: Area): void {
  const stateColumn = FIRST_COLUMN + table.columns.length + (table.calculated?.length ?? 0);
  const words = isText(column.format);
  const columns = [...table.columns, ...(table.calculated ?? [])];
  const besideFigure = isFigure(columns[area.column - FIRST_COLUMN - 1]);
  for (let index = 0; index < area.rows; index += 1) {
    const row = area.row + index;
    const formula = inRow(column.formula, { table: table.id }, index + 1).replace(/^=/, "");
    draft.put({
      row,
      column: area.column,
      formula: mayStayOpen(table)
        ? `=${formula}`
        : `=IF(${cellAddress(row, stateColumn)}="${STATE_WORDS.complete}",${formula},"")`,
      style: !words ? "CareCase Working" : besideFigure ? "CareCase Working words" : "CareCase Working text",
      numberFormat: words ? undefined : numberFormatCode(column.format),
    });
    const label = `${table.title}, row ${index + 1}: ${column.header}`;
    draft.defineCell(cellOfRow(table.id, column.id, index + 1), row, area.column, label, column.format);
  }
  draft.define({ id: table.id, part: column.id }, area, `${table.title}: ${column.header}`, column.format);
  if (column.look === "rag") draft.markRag(area);
}

/** A form's rows of questions that may all stay open: a row says nothing of its state until one of them is answered. */
function mayStayOpen({ columns }: InputTable): boolean {
  return (
    columns.some(({ fixed }) => fixed === true) &&
    columns.every(({ fixed, optional }) => fixed === true || optional === true)
  );
}

interface Run {
  readonly first: number;
  readonly columns: number;
}

/** Neighbouring columns of one kind, so that each run is counted in one range. */
function runsOf(columns: readonly InputColumn[], isCounted: (column: InputColumn) => boolean): Run[] {
  const runs: { first: number; columns: number }[] = [];
  columns.forEach((column, index) => {
    if (!isCounted(column)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.columns === index) last.columns += 1;
    else runs.push({ first: index, columns: 1 });
  });
  return runs;
}

/** A table of assumptions beneath the register, its header row written out so that a function can take it whole. */
import { withoutEmptyTail } from "../../templates/case-validation";
import type { InputColumn, InputTable, TableRow } from "../../templates/template";
import { areaAddress, cellAddress } from "../address";
import { isText } from "../number-formats";
import type { Area } from "../plan-types";
import { STATE_WORDS } from "./case-state";
import { layInputCell, validateInput } from "./input-cells";
import { FIRST_COLUMN, type SheetDraft } from "./sheet-draft";

export interface LaidTable {
  /** The cells that say of each row whether it is complete. */
  readonly states: Area;
}

/** Heading, help, header row and rows; the column after the last says of each row whether it is complete. */
export function layInputTable(draft: SheetDraft, table: InputTable, values: readonly TableRow[]): LaidTable {
  const columns = table.columns.length;
  draft.requireColumns(columns + 1, `the table "${table.title}" and its state`);
  draft.putText(draft.row, FIRST_COLUMN, table.title, "CareCase Heading 2");
  draft.heights.set(draft.row, 24);
  draft.putParagraph(draft.row + 1, FIRST_COLUMN, table.help, "CareCase Note");
  const headerRow = draft.row + 2;
  table.columns.forEach((column, offset) => layHeader(draft, column, headerRow, FIRST_COLUMN + offset));
  draft.put({ row: headerRow, column: FIRST_COLUMN + columns, value: "State", style: "CareCase Header inset" });

  const filled = withoutEmptyTail(values);
  const rows = Math.max(filled.length, values.length, 1);
  const body = { row: headerRow + 1, column: FIRST_COLUMN, rows, columns };
  for (let index = 0; index < rows; index += 1) layRow(draft, table, filled[index] ?? {}, body, index);
  table.columns.forEach((column, offset) => {
    const area = { ...body, column: FIRST_COLUMN + offset, columns: 1 };
    validateInput(draft, area, `${table.title}: ${column.header}`, column.accepts, column.unit);
    draft.define({ id: table.id, part: column.id }, area, `${table.title}: ${column.header}`, column.format);
  });
  draft.define({ id: table.id }, { row: headerRow, column: FIRST_COLUMN, rows: rows + 1, columns }, table.title);
  draft.endBlock(headerRow + 1 + rows);
  const states = { row: body.row, column: FIRST_COLUMN + columns, rows, columns: 1 };
  draft.rules.push({
    area: states,
    formula: `=AND(${cellAddress(states.row, states.column)}<>"",${cellAddress(states.row, states.column)}<>"${STATE_WORDS.complete}")`,
    look: "warning",
  });
  return { states };
}

function layHeader(draft: SheetDraft, column: InputColumn, row: number, position: number): void {
  const style = isText(column.format) ? "CareCase Header" : "CareCase Header right";
  draft.put({ row, column: position, value: column.header, style });
  draft.makeRoom(row, column.header, draft.width(position, 1), style);
}

function layRow(draft: SheetDraft, table: InputTable, values: TableRow, body: Area, index: number): void {
  const row = body.row + index;
  table.columns.forEach((column, offset) => {
    layInputCell(draft, row, body.column + offset, values[column.id] ?? null, column.accepts, column.format);
  });
  const whole = areaAddress({ row, column: body.column, rows: 1, columns: body.columns });
  const blanksInRequired = requiredRuns(table.columns)
    .map(({ first, columns }) => `COUNTBLANK(${areaAddress({ row, column: body.column + first, rows: 1, columns })})`)
    .join("+");
  const isLast = index === body.rows - 1;
  const below = areaAddress({
    row: row + 1,
    column: body.column,
    rows: Math.max(body.rows - index - 1, 1),
    columns: body.columns,
  });
  const empty = isLast ? '""' : `IF(COUNTA(${below})>0,"${STATE_WORDS.gap}","")`;
  draft.put({
    row,
    column: body.column + body.columns,
    formula: `=IF(COUNTA(${whole})=0,${empty},IF(${blanksInRequired === "" ? "0" : blanksInRequired}=0,"${STATE_WORDS.complete}","${STATE_WORDS.incomplete}"))`,
    style: "CareCase Unit",
  });
}

/** Neighbouring columns that must be filled, so that each run is counted in one range. */
function requiredRuns(columns: readonly InputColumn[]): { first: number; columns: number }[] {
  const runs: { first: number; columns: number }[] = [];
  columns.forEach((column, index) => {
    if (column.optional === true) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.columns === index) last.columns += 1;
    else runs.push({ first: index, columns: 1 });
  });
  return runs;
}

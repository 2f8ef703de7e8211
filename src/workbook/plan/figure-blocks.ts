/** Blocks of figures: rows of results, spilled tables, grids and charts. */
import { referencesIn } from "../../templates/cell-names";
import type {
  ChartBlock,
  ChartSeries,
  Format,
  GridBlock,
  OutputRow,
  Part,
  RowsBlock,
  SpillBlock,
} from "../../templates/template";
import { isText, numberFormatCode } from "../number-formats";
import type { CaseValues } from "../../templates/case";
import type { Area } from "../plan-types";
import { COLOURS, type StyleName } from "../styles";
import { layPrompt, NOT_YET, type Narrative } from "./narrative-blocks";
import { FIRST_COLUMN, oneCell, type SheetDraft } from "./sheet-draft";

const LABEL = FIRST_COLUMN;
const UNIT = FIRST_COLUMN + 1;
const VALUE = FIRST_COLUMN + 2;
const ROW_NOTE = FIRST_COLUMN + 3;
const CHART_ROWS = 16;
/** A base that others stand on has the colour of the paper: a series without a fill would be given one. */
const UNSEEN = "#FFFFFF";
const CHART_WIDTH_CHARACTERS = 165;
const TWO_LINES_POINTS = 32.5;
/** A spilled table's rows are as tall as those of a table written cell by cell. */
const TABLE_ROW_POINTS = 18;
/** A year is as short as a figure, and stands among figures. */
const FINANCIAL_YEAR = "financial year";

/** Label, unit, value and note, one figure a row. */
export function layRows(draft: SheetDraft, block: RowsBlock): void {
  draft.requireColumns(3, "a block of results");
  for (const row of block.rows) {
    draft.putText(draft.row, LABEL, row.label, "CareCase Label");
    draft.makeRoom(draft.row, row.label, draft.width(LABEL, 1), "CareCase Label");
    draft.put({ row: draft.row, column: UNIT, value: row.unit, style: "CareCase Unit" });
    draft.makeRoom(draft.row, row.unit, draft.width(UNIT, 1), "CareCase Unit");
    draft.put({
      row: draft.row,
      column: VALUE,
      formula: row.formula,
      ...(row.always !== true && { whileMissing: "" }),
      style: resultStyle(row),
      numberFormat: numberFormatCode(row.format),
    });
    draft.define({ id: row.id }, oneCell(draft.row, VALUE), row.label, row.format);
    if (row.note !== undefined) layRowNote(draft, row.note, row.always === true ? null : "");
    draft.row += 1;
  }
  draft.endBlock(draft.row);
}

function layRowNote(draft: SheetDraft, note: string, whileMissing: string | null): void {
  if (draft.lastColumn < ROW_NOTE) {
    throw new Error(`${draft.name}, ${draft.place}: a note needs a fourth column; give the sheet one more column`);
  }
  draft.putParagraph(draft.row, ROW_NOTE, note, "CareCase Note inset", whileMissing);
}

function resultStyle(row: OutputRow): StyleName {
  const references = referencesIn(row.formula);
  const isLink = references.length === 1 && /^=\{[^}]*\}$/.test(row.formula);
  const role = row.role ?? (isLink ? "link" : "working");
  // Words such as "none" stand where the figures stand, at the right; longer ones run on to where no note stands.
  if (isText(row.format) && row.note === undefined && row.unit !== FINANCIAL_YEAR)
    return role === "link" ? "CareCase Link text" : "CareCase Output text";
  return ({ link: "CareCase Link", working: "CareCase Working", output: "CareCase Output" } as const)[role];
}

/** One formula that fills a table; the cells below and beside its anchor get their look only. */
export function laySpill(draft: SheetDraft, block: SpillBlock, values: CaseValues): void {
  draft.requireColumns(block.columns, `the table "${block.id}"`);
  const area = { row: draft.row, column: FIRST_COLUMN, rows: block.rows, columns: block.columns };
  draft.put({
    row: area.row,
    column: area.column,
    formula: block.formula,
    whileMissing: NOT_YET,
    style: block.labels === false ? "CareCase Header right" : "CareCase Header",
    spill: { rows: block.rows, columns: block.columns },
  });
  draft.markPrompt(oneCell(area.row, area.column), NOT_YET);
  for (let offset = 1; offset < block.columns; offset += 1) {
    const style = isText(formatAt(block.formats, offset)) ? "CareCase Header inset" : "CareCase Header right";
    draft.formats.push({ area: oneCell(area.row, area.column + offset), style });
  }
  for (let offset = 0; offset < block.columns; offset += 1) laySpillColumn(draft, block, area, offset);
  // The headers are the function's words: Excel finds their height.
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) draft.makeAtLeast(row, TABLE_ROW_POINTS);
  if (block.sentences !== undefined) makeRoomForSentences(draft, block.sentences, area, values);
  defineTable(draft, block.id, area, block.parts, block.formats);
  let next = area.row + block.rows;
  if (block.note !== undefined) {
    draft.putParagraph(next, FIRST_COLUMN, block.note, "CareCase Note");
    next += 1;
  }
  draft.endBlock(next);
}

function laySpillColumn(draft: SheetDraft, block: SpillBlock, area: Area, offset: number): void {
  const isLabel = offset === 0 && block.labels !== false;
  const format = formatAt(block.formats, offset);
  const numberFormat = isText(format) ? undefined : numberFormatCode(format);
  const plainRows = block.rows - 1 - (block.total === true ? 1 : 0);
  const column = { row: area.row + 1, column: area.column + offset, columns: 1 };
  if (plainRows > 0) {
    const style = isLabel ? "CareCase Label" : isText(format) ? "CareCase Working words" : "CareCase Working";
    draft.formats.push({ area: { ...column, rows: plainRows }, style, numberFormat });
  }
  if (block.total === true) {
    const style = isLabel ? "CareCase Total label" : "CareCase Total";
    draft.formats.push({ area: { ...column, row: area.row + block.rows - 1, rows: 1 }, style, numberFormat });
  }
}

/** The texts that a table repeats are typed in an input table: where they are filled in, the rows are as tall as they need. */
function makeRoomForSentences(
  draft: SheetDraft,
  { table, column, offset }: NonNullable<SpillBlock["sentences"]>,
  area: Area,
  values: CaseValues,
): void {
  const rows = values.tables[table] ?? [];
  const place = area.column + offset;
  for (let index = 0; index < area.rows - 1; index += 1) {
    const row = area.row + 1 + index;
    const text = rows[index]?.[column];
    if (typeof text === "string" && text !== "")
      draft.makeRoom(row, text, draft.width(place, 1), "CareCase Working words");
    else draft.heights.set(row, TWO_LINES_POINTS);
  }
}

/** A table written cell by cell: risks, phases, investment, ledgers. */
export function layGrid(draft: SheetDraft, block: GridBlock, narrative: Narrative): void {
  const columns = block.headers.length;
  draft.requireColumns(columns, `the table "${block.headers.join(", ")}"`);
  const headerRow = draft.row;
  block.headers.forEach((header, offset) => {
    const style = (
      { right: "CareCase Header right", inset: "CareCase Header inset", left: "CareCase Header" } as const
    )[sideOf(block, offset)];
    draft.putText(headerRow, FIRST_COLUMN + offset, header, style);
    draft.makeRoom(headerRow, header, draft.width(FIRST_COLUMN + offset, 1), style);
  });
  const asks = block.editable === true && narrative === "prompts";
  const empty = Array.from({ length: block.blankRows ?? block.rows.length }, () => block.headers.map(() => null));
  const rows = asks ? empty : block.rows;
  rows.forEach((cells, index) => {
    const isTotal = block.total === true && !asks && index === rows.length - 1;
    if (cells.length !== columns) {
      throw new Error(
        `${draft.name}, ${draft.place}: row ${index + 1} of the table has ${cells.length} cells under ${columns} headers`,
      );
    }
    cells.forEach((cell, offset) => layGridCell(draft, block, headerRow + 1 + index, offset, cell, isTotal));
  });
  if (asks && block.prompt !== undefined) {
    draft.row = headerRow + 1 + rows.length;
    layPrompt(draft, draft.row, FIRST_COLUMN, block.prompt);
  }
  const area = { row: headerRow, column: FIRST_COLUMN, rows: rows.length + 1, columns };
  if (block.id !== undefined) defineTable(draft, block.id, area, block.parts, block.formats);
  draft.endBlock(headerRow + 1 + rows.length + (asks && block.prompt !== undefined ? 1 : 0));
}

function layGridCell(
  draft: SheetDraft,
  block: GridBlock,
  row: number,
  offset: number,
  cell: string | number | null,
  isTotal: boolean,
): void {
  const column = FIRST_COLUMN + offset;
  const format = formatAt(block.formats, offset);
  const style = gridStyle(block, offset, isTotal);
  const numberFormat = isText(format) ? undefined : numberFormatCode(format);
  if (cell === null) {
    draft.formats.push({ area: oneCell(row, column), style, numberFormat });
  } else if (typeof cell === "number") {
    draft.put({ row, column, value: cell, style, numberFormat });
  } else {
    if (cell.startsWith("=")) draft.put({ row, column, formula: cell, whileMissing: "", style, numberFormat });
    else draft.putText(row, column, cell, style);
    // Text wraps a little earlier between the table's rules than in a paragraph.
    if (isText(format) && sideOf(block, offset) !== "right") draft.makeRoom(row, cell, draft.width(column, 1), style);
  }
}

type TableLooks = Pick<GridBlock, "figuresAsText" | "formats" | "editable">;

/** Words keep their distance from a figure that ends just left of them. */
export function sideOf(block: TableLooks, offset: number): "left" | "inset" | "right" {
  const isFigure = (place: number): boolean =>
    block.figuresAsText?.includes(place) === true || !isText(formatAt(block.formats, place));
  if (isFigure(offset)) return "right";
  return offset > 0 && isFigure(offset - 1) ? "inset" : "left";
}

export function gridStyle(block: TableLooks, offset: number, isTotal: boolean): StyleName {
  const side = sideOf(block, offset);
  if (isTotal) {
    return ({ right: "CareCase Total", inset: "CareCase Total words", left: "CareCase Total label" } as const)[side];
  }
  if (side === "right") return "CareCase Working";
  if (block.editable === true) return side === "inset" ? "CareCase Entry inset" : "CareCase Entry";
  return side === "inset" ? "CareCase Working words" : "CareCase Working text";
}

function defineTable(
  draft: SheetDraft,
  id: string,
  area: Area,
  parts: Readonly<Record<string, Part>> | undefined,
  formats: readonly Format[],
): void {
  draft.define({ id }, area, id);
  for (const [part, place] of Object.entries(parts ?? {})) {
    const fits = place.row >= 0 && place.column >= 0 && place.rows > 0 && place.columns > 0;
    if (!fits || place.row + place.rows > area.rows || place.column + place.columns > area.columns) {
      throw new Error(
        `${draft.name}, ${draft.place}: the part "${part}" of "${id}" lies outside its ${area.rows} rows and ${area.columns} columns`,
      );
    }
    const partArea = {
      row: area.row + place.row,
      column: area.column + place.column,
      rows: place.rows,
      columns: place.columns,
    };
    draft.define({ id, part }, partArea, `${id}: ${part}`, formatAt(formats, place.column));
  }
}

function formatAt(formats: readonly Format[], offset: number): Format {
  return formats[Math.min(offset, formats.length - 1)] ?? "text";
}

/** Room for a native chart below its table, and its description beneath for those who cannot see it. */
export function layChart(draft: SheetDraft, block: ChartBlock): void {
  const rows = block.height ?? CHART_ROWS;
  let columns = 1;
  while (FIRST_COLUMN + columns <= draft.lastColumn && draft.width(FIRST_COLUMN, columns + 1) <= CHART_WIDTH_CHARACTERS)
    columns += 1;
  const area = { row: draft.row, column: FIRST_COLUMN, rows, columns };
  draft.charts.push({ block, area, place: draft.place, colours: block.series.map(seriesColour) });
  draft.putParagraph(draft.row + rows, FIRST_COLUMN, block.description, "CareCase Note");
  draft.endBlock(draft.row + rows + 1);
}

function seriesColour(series: ChartSeries, index: number): string {
  const order = ["accent", "second", "third", "muted"] as const;
  const colour = series.colour ?? order[index % order.length] ?? "accent";
  return colour === "none" ? UNSEEN : COLOURS[colour];
}

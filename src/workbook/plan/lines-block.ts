/** A computed table with a line for every row of an input table. */
import type { CaseValues } from "../../templates/case";
import { isEmptyRow } from "../../templates/case-values";
import { referenceKey, referencesIn } from "../../templates/cell-names";
import type {
  GridBlock,
  InputTable,
  LineColumn,
  LinesBlock,
  OpportunityTemplate,
  TableRow,
} from "../../templates/template";
import { isText, numberFormatCode } from "../number-formats";
import { gridStyle, sideOf } from "./figure-blocks";
import { layInputCell } from "./input-cells";
import { openLines } from "./open-cells";
import { ROW_INPUTS, rowsOf, rowsOnSheet } from "./register-tables";
import { cellOfRow, inRow } from "./row-references";
import { FIRST_COLUMN, oneCell, type SheetDraft } from "./sheet-draft";

const HEADERS = { right: "CareCase Header right", inset: "CareCase Header inset", left: "CareCase Header" } as const;
/** A cell of the row that a formula compares or looks up. */
const CELL_ASKED_FOR = /MATCH\(\{line\.\w+\}|\{line\.\w+\}(?==|<>)/g;
/** A formula that does no more than repeat a cell of the row. */
const PLAIN_LINK = /^=\{line\.([A-Za-z][A-Za-z0-9]*)\}$/;

type Looks = Pick<GridBlock, "figuresAsText" | "formats" | "editable">;

export function layLines(
  draft: SheetDraft,
  block: LinesBlock,
  template: OpportunityTemplate,
  values: CaseValues,
): void {
  const table = template.tables.find(({ id }) => id === block.table);
  if (table === undefined) {
    throw new Error(`${draft.name}, ${draft.place}: there is no input table "${block.table}" to make lines of`);
  }
  draft.requireColumns(block.columns.length, `the table "${block.id}"`);
  const looks: Looks = { formats: block.columns.map(({ format }) => format), figuresAsText: block.figuresAsText };
  const headerRow = draft.row;
  block.columns.forEach(({ header }, offset) => {
    const style = HEADERS[sideOf(looks, offset)];
    draft.putText(headerRow, FIRST_COLUMN + offset, header, style);
    draft.makeRoom(headerRow, header, draft.width(FIRST_COLUMN + offset, 1), style);
  });
  const held = rowsOf(table, values.tables[table.id]);
  const rows = rowsOnSheet(held);
  for (let index = 0; index < rows; index += 1) {
    block.columns.forEach((column, offset) => {
      const text = PLAIN_LINK.exec(column.formula)?.[1];
      const linked = text === undefined ? undefined : held[index]?.[text];
      const place = { column, offset, index, row: headerRow + 1 + index, linked, held: held[index] ?? {} };
      layLine(draft, block, table, looks, place);
    });
  }
  const totalRow = headerRow + 1 + rows;
  if (block.total !== undefined) layTotal(draft, block, looks, totalRow, block.total);
  defineLines(draft, block, { headerRow, rows });
  let next = totalRow + (block.total === undefined ? 0 : 1);
  if (block.note !== undefined) {
    draft.putParagraph(next, FIRST_COLUMN, block.note, "CareCase Note");
    next += 1;
  }
  draft.endBlock(next);
}

interface LinePlace {
  readonly column: LineColumn;
  readonly offset: number;
  readonly index: number;
  readonly row: number;
  readonly linked: number | string | null | undefined;
  readonly held: TableRow;
}

function layLine(draft: SheetDraft, block: LinesBlock, table: InputTable, looks: Looks, place: LinePlace): void {
  const { column, offset, index, row, linked, held } = place;
  const position = FIRST_COLUMN + offset;
  const label = `${block.id}, row ${index + 1}: ${column.id}`;
  draft.defineCell(cellOfRow(block.id, column.id, index + 1), row, position, label, column.format);
  if (column.open !== undefined) {
    layInputCell(draft, row, position, null, column.open.accepts, column.format, undefined, offset > 0);
    return;
  }
  const style = gridStyle(looks, offset, false);
  const formula = inRow(column.formula, { table: table.id, own: block.id }, index + 1).replace(/^=/, "");
  const inputs = cellOfRow(table.id, ROW_INPUTS, index + 1);
  // A blank cell repeated by a plain link would read 0.
  const link = PLAIN_LINK.test(column.formula);
  const answer = link
    ? `IF(ISBLANK(${formula}),"",${formula})`
    : `IF(COUNTA({${referenceKey(inputs)}})=0,"",${formula})`;
  draft.put({
    row,
    column: position,
    formula: `=${answer}`,
    whileMissing: "",
    style,
    numberFormat: isText(column.format) ? undefined : numberFormatCode(column.format),
  });
  const words = typeof linked === "string" ? linked : generatedWords(column, held);
  if (words !== "") draft.makeRoom(row, words, draft.width(position, 1), style);
}

/** About as many words as a generated sentence will have: those of the row's cells, and what the formula adds. */
function generatedWords({ formula, furtherCharacters }: LineColumn, held: TableRow): string {
  if (furtherCharacters === undefined || isEmptyRow(held)) return "";
  // A formula with two branches names a cell twice, and shows it once; a cell that is only compared or looked up is not shown.
  const shown = formula.replace(CELL_ASKED_FOR, "");
  const parts = new Set(referencesIn(shown).map(({ id, part }) => (id === "line" ? (part ?? "") : "")));
  const cells = [...parts].map((part) => held[part]);
  const further = "word ".repeat(Math.ceil(furtherCharacters / "word ".length));
  return [...cells.filter((cell) => typeof cell === "string"), further].join(" ");
}

function layTotal(draft: SheetDraft, block: LinesBlock, looks: Looks, row: number, label: string): void {
  block.columns.forEach((column, offset) => {
    const position = FIRST_COLUMN + offset;
    const style = gridStyle(looks, offset, true);
    const numberFormat = isText(column.format) ? undefined : numberFormatCode(column.format);
    if (offset === 0) draft.putText(row, position, label, "CareCase Total label");
    else if (column.total === undefined) draft.formats.push({ area: oneCell(row, position), style, numberFormat });
    else {
      const formula = column.total === "sum" ? `=SUM({${block.id}.${column.id}})` : column.total;
      draft.put({ row, column: position, formula, whileMissing: "", style, numberFormat });
    }
  });
}

function defineLines(
  draft: SheetDraft,
  block: LinesBlock,
  { headerRow, rows }: { readonly headerRow: number; readonly rows: number },
): void {
  const hasTotal = block.total !== undefined;
  const area = {
    row: headerRow,
    column: FIRST_COLUMN,
    rows: rows + 1 + (hasTotal ? 1 : 0),
    columns: block.columns.length,
  };
  draft.define({ id: block.id }, area, block.id);
  block.columns.forEach((column, offset) => {
    const body = { row: headerRow + 1, column: FIRST_COLUMN + offset, rows, columns: 1 };
    draft.define({ id: block.id, part: column.id }, body, `${block.id}: ${column.id}`, column.format);
    if (hasTotal && column.total !== undefined) {
      const total = oneCell(headerRow + 1 + rows, FIRST_COLUMN + offset);
      draft.define(
        { id: block.id, part: `${column.id}Total` },
        total,
        `${block.id}: ${column.id}, total`,
        column.format,
      );
    }
    if (column.look === "rag") draft.markRag(body);
    if (column.open !== undefined) openLines(draft, block, { column, open: column.open, body });
  });
}

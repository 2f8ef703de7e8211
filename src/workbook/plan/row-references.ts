/** `{line.title}` and `{row.net}`: the cells of one row, by the reference that stands for them in that row. */
import { replaceReferences, type Reference } from "../../templates/cell-names";

/** In formulas: the cell of the input table's row, and the cell of the computed table's own row. */
const LINE = "line";
const ROW = "row";

/** The reference of one row's cell in a table; rows are counted from 1. */
export function cellOfRow(table: string, column: string, row: number): Reference {
  return { id: table, part: `${column}AtRow${row}` };
}

/**
 * A formula as it stands in one row.
 *
 * @param formula With `{line.column}` for cells of the input table and, where `own` is given, `{row.column}` for the block's own.
 * @param row Counted from 1.
 * @example inRow("={line.budget}-{line.spent}", { table: "lines" }, 2) // "={lines.budgetAtRow2}-{lines.spentAtRow2}"
 */
export function inRow(formula: string, tables: { readonly table: string; readonly own?: string }, row: number): string {
  return replaceReferences(formula, ({ id, part }) => {
    const table = id === LINE ? tables.table : id === ROW ? tables.own : undefined;
    const { id: to, part: place } =
      table === undefined || part === undefined ? { id, part } : cellOfRow(table, part, row);
    return place === undefined ? `{${to}}` : `{${to}.${place}}`;
  });
}

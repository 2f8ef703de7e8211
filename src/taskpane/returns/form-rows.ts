/** Rows of a form's table that come from somewhere else than the keyboard. */
import { draftRows, withRows } from "../case-form/draft";
import { entryText } from "../case-form/entry-text";
import type { Draft, DraftRow } from "../state/pane-state";
import type { InputColumn, InputTable, OpportunityTemplate, TableRow } from "../../templates/template";

/** A table of a template by its id. */
export function tableOf(template: OpportunityTemplate, tableId: string): InputTable {
  const table = template.tables.find(({ id }) => id === tableId);
  if (!table) throw new Error(`The template “${template.title}” has no table “${tableId}” to take returns.`);
  return table;
}

/** Whether nothing stands in a row. */
export const isBlankRow = (row: DraftRow): boolean => Object.values(row.texts).every((text) => text.trim() === "");

/**
 * Puts these rows at the end of those that a table keeps. Blank rows go: they only invited typing.
 *
 * @param kept Which of the rows that stand in the form stay.
 */
export function appendRows(
  draft: Draft,
  table: InputTable,
  added: readonly TableRow[],
  kept: (row: DraftRow) => boolean = () => true,
): Draft {
  const present = draftRows(draft, table);
  // A key below the number of original rows would tie a new row to the figures of an original one.
  const originals = draft.start.tables[table.id]?.length ?? 0;
  const firstKey = present.reduce((next, { key }) => Math.max(next, key + 1), originals);
  const rows = [
    ...present.filter((row) => !isBlankRow(row) && kept(row)),
    ...added.map((row, index): DraftRow => ({
      key: firstKey + index,
      texts: Object.fromEntries(table.columns.map((column) => [column.id, cellText(row[column.id], column)])),
    })),
  ];
  const problemsOfTable = `${table.id}[`;
  return {
    ...withRows(draft, table, rows),
    visited: draft.visited.filter((field) => !field.startsWith(problemsOfTable)),
  };
}

/** A text no longer than its column holds: the end of a longer one is cut, and the cut is seen. */
export function fittedText(text: string, column: Pick<InputColumn, "accepts"> | undefined): string {
  const most = column?.accepts.kind === "text" ? column.accepts.maximumLength : undefined;
  return most === undefined || text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function cellText(value: number | string | null | undefined, column: InputColumn): string {
  return fittedText(entryText(value, column), column);
}

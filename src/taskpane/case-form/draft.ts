import type { CaseValues } from "../../templates/case";
import type { InputTable, OpportunityTemplate, TableRow } from "../../templates/template";
import type { Draft, DraftOrigin, DraftRow } from "../state/pane-state";
import { firstText } from "./entry-text";

/** What a form holds: the figures it started from and the texts typed over them. */
export type TypedDraft = Pick<Draft, "start" | "inputs" | "tables" | "sections">;

/** A form on these figures, untouched. The first group is open. */
export function startDraft(template: OpportunityTemplate, origin: DraftOrigin, start: CaseValues): Draft {
  const first = template.groups[0]?.id ?? template.tables[0]?.id;
  return {
    origin,
    start,
    inputs: {},
    tables: {},
    sections: {},
    visited: [],
    reviewed: false,
    openGroups: first === undefined ? [] : [first],
  };
}

/** Whether the user has changed anything since the form was filled. */
export const isEdited = (draft: Draft): boolean =>
  [draft.inputs, draft.tables, draft.sections].some((edits) => Object.keys(edits).length > 0);

const startRow = (table: InputTable, row: TableRow, key: number): DraftRow => ({
  key,
  texts: Object.fromEntries(table.columns.map((column) => [column.id, firstText(row[column.id], column)])),
});

/** The rows of a table as they stand in the form. */
export function draftRows(draft: TypedDraft, table: InputTable): readonly DraftRow[] {
  return (
    draft.tables[table.id] ?? (draft.start.tables[table.id] ?? []).map((row, index) => startRow(table, row, index))
  );
}

/** The text of a single assumption as it stands in the form. */
export function draftText(draft: TypedDraft, template: OpportunityTemplate, inputId: string): string {
  const edited = draft.inputs[inputId];
  if (edited !== undefined) return edited;
  const input = template.groups.flatMap((group) => group.inputs).find((candidate) => candidate.id === inputId);
  return input ? firstText(draft.start.inputs[inputId], input) : "";
}

/** Types into a single assumption; typing the original text back leaves the field unedited. */
export function typeInput(draft: Draft, template: OpportunityTemplate, inputId: string, text: string): Draft {
  const { [inputId]: _previous, ...others } = draft.inputs;
  const untouched: Draft = { ...draft, inputs: others };
  return draftText(untouched, template, inputId) === text
    ? untouched
    : { ...draft, inputs: { ...others, [inputId]: text } };
}

/** Puts rows in place of those a table has in the form; the original rows leave it unedited. */
export const withRows = (draft: Draft, table: InputTable, rows: readonly DraftRow[]): Draft => {
  const { [table.id]: _previous, ...others } = draft.tables;
  const untouched: Draft = { ...draft, tables: others };
  const original = draftRows(untouched, table);
  const same =
    original.length === rows.length &&
    rows.every((row, index) =>
      table.columns.every((column) => row.texts[column.id] === original[index]?.texts[column.id]),
    );
  return same ? untouched : { ...draft, tables: { ...others, [table.id]: rows } };
};

/** Types into one cell of a table; the row is counted from 1. */
export function typeCell(draft: Draft, table: InputTable, row: number, columnId: string, text: string): Draft {
  const rows = draftRows(draft, table).map((existing, index) =>
    index + 1 === row ? { ...existing, texts: { ...existing.texts, [columnId]: text } } : existing,
  );
  return withRows(draft, table, rows);
}

/** Adds an empty row at the end. */
export function addRow(draft: Draft, table: InputTable): Draft {
  const rows = draftRows(draft, table);
  const key = rows.reduce((largest, row) => Math.max(largest, row.key), -1) + 1;
  return withRows(draft, table, [...rows, startRow(table, {}, key)]);
}

/** Removes a row, counted from 1. Problems of the rows below are shown afresh once they are visited. */
export function removeRow(draft: Draft, table: InputTable, row: number): Draft {
  const rows = draftRows(draft, table).filter((_row, index) => index + 1 !== row);
  const prefix = `${table.id}[`;
  return {
    ...withRows(draft, table, rows),
    visited: draft.visited.filter((field) => !field.startsWith(prefix)),
  };
}

/** Notes that the user has left a field, so that its problem may be shown. */
export const visit = (draft: Draft, field: string): Draft =>
  draft.visited.includes(field) ? draft : { ...draft, visited: [...draft.visited, field] };

/** How many rows each table has in the form. */
export const rowCounts = (draft: TypedDraft, template: OpportunityTemplate): Readonly<Record<string, number>> =>
  Object.fromEntries(template.tables.map((table) => [table.id, draftRows(draft, table).length]));

/** Puts an optional section of the document in, or leaves it out. */
export const chooseSection = (draft: Draft, section: string, included: boolean): Draft => ({
  ...draft,
  sections: { ...draft.sections, [section]: included },
});

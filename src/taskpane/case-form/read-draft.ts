import type { CaseProblem, CaseValues } from "../../templates/case";
import { checkCase } from "../../templates/case-validation";
import { inputsOf } from "../../templates/case-values";
import { parseEntry } from "../../templates/parse-entry";
import type { Input, InputColumn, OpportunityTemplate, TableRow } from "../../templates/template";
import type { Draft } from "../state/pane-state";
import { draftRows, draftText, typeCell, typeInput, type TypedDraft } from "./draft";
import { entryText, firstText } from "./entry-text";
import { cellField } from "./fields";

type Value = number | string | null;

interface ReadEntry {
  readonly value: Value;
  readonly problem: CaseProblem | null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A text that still reads as its first value keeps that value with every digit it had. */
function readEntry(field: string, text: string, accepted: Input | InputColumn, first: Value | undefined): ReadEntry {
  if (first !== undefined && first !== null && [firstText(first, accepted), entryText(first, accepted)].includes(text))
    return { value: first, problem: null };
  const entry = parseEntry(text, accepted.accepts, accepted.unit);
  return entry.ok ? { value: entry.value, problem: null } : { value: null, problem: { field, message: entry.message } };
}

/** Beside its field a message need not repeat the field's name. */
function besideField(problem: CaseProblem): CaseProblem {
  const colon = problem.message.indexOf(": ");
  if (colon < 0) return problem;
  const words = problem.missing
    ? problem.message.slice(colon + 2).replace(/^blank; /, "")
    : problem.message.slice(colon + 2);
  return { ...problem, message: capital(words) };
}

/**
 * The figures a form stands for, and everything that is wrong with them: first what cannot be read, then what is read but not
 * accepted. An entry that cannot be read counts as one problem, not also as a blank.
 */
export function readDraft(
  template: OpportunityTemplate,
  draft: TypedDraft,
): { readonly values: CaseValues; readonly problems: readonly CaseProblem[] } {
  const unreadable = new Map<string, CaseProblem>();
  const read = (field: string, text: string, accepted: Input | InputColumn, first: Value | undefined): Value => {
    const entry = readEntry(field, text, accepted, first);
    if (entry.problem) unreadable.set(field, entry.problem);
    return entry.value;
  };
  const inputs = Object.fromEntries(
    inputsOf(template).map((input) => [
      input.id,
      read(input.id, draftText(draft, template, input.id), input, draft.start.inputs[input.id]),
    ]),
  );
  const tables = Object.fromEntries(
    template.tables.map((table) => [
      table.id,
      draftRows(draft, table).map((row, index): TableRow => {
        // The key of an unedited row is its place in the figures the form started from.
        const first = draft.start.tables[table.id]?.[row.key];
        return Object.fromEntries(
          table.columns.map((column) => [
            column.id,
            read(cellField(table.id, index + 1, column.id), row.texts[column.id] ?? "", column, first?.[column.id]),
          ]),
        );
      }),
    ]),
  );
  const sections = { ...draft.start.sections, ...draft.sections };
  const values: CaseValues = { ...draft.start, inputs, tables, ...(Object.keys(sections).length > 0 && { sections }) };
  const refused = checkCase(template, values).filter((problem) => !unreadable.has(problem.field));
  return { values, problems: [...unreadable.values(), ...refused.map(besideField)] };
}

/** The first value is written as the field began with it; anything else with every digit that was typed. */
const tidyText = (value: Value, accepted: Input | InputColumn, first: Value | undefined): string =>
  value === first ? firstText(value, accepted) : entryText(value, accepted);

const cellPattern = /^([^[]+)\[(\d+)\]\.(.+)$/;

/** Writes what was typed as the form writes it: `0.29` becomes `29%`. What cannot be read stays as typed. */
export function tidyField(draft: Draft, template: OpportunityTemplate, field: string): Draft {
  const cell = cellPattern.exec(field);
  if (!cell) {
    const input = inputsOf(template).find((candidate) => candidate.id === field);
    const text = draft.inputs[field];
    if (!input || text === undefined) return draft;
    const entry = readEntry(field, text, input, draft.start.inputs[field]);
    return entry.problem
      ? draft
      : typeInput(draft, template, field, tidyText(entry.value, input, draft.start.inputs[field]));
  }
  const [, tableId, row, columnId = ""] = cell;
  const table = template.tables.find((candidate) => candidate.id === tableId);
  const column = table?.columns.find((candidate) => candidate.id === columnId);
  if (!table || !column || !draft.tables[table.id]) return draft;
  const current = draftRows(draft, table)[Number(row) - 1];
  if (!current) return draft;
  const first = draft.start.tables[table.id]?.[current.key]?.[columnId];
  const entry = readEntry(field, current.texts[columnId] ?? "", column, first);
  return entry.problem ? draft : typeCell(draft, table, Number(row), columnId, tidyText(entry.value, column, first));
}

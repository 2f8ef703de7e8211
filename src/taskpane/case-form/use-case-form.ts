import { useCallback, useMemo } from "react";
import type { InputTable, OpportunityTemplate } from "../../templates/template";
import type { CaseReading } from "../preview/use-preview";
import { usePane } from "../state/pane-context";
import type { Draft } from "../state/pane-state";
import { addRow, removeRow, rowCounts, typeCell, typeInput, visit } from "./draft";
import { inFormOrder } from "./fields";
import { readDraft, tidyField } from "./read-draft";

interface CaseForm {
  readonly reading: CaseReading;
  /** The words to show beside a field, or undefined while it is untouched or right. */
  readonly problemAt: (field: string) => string | undefined;
  readonly type: (field: string, text: string) => void;
  readonly leave: (field: string) => void;
  readonly addRow: (table: InputTable) => void;
  readonly removeRow: (table: InputTable, row: number) => void;
  readonly change: (change: (draft: Draft) => Draft) => void;
}

const cellPattern = /^([^[]+)\[(\d+)\]\.(.+)$/;

/** Types a text into a field of the form, whether a single assumption or a cell of a table. */
export function typeField(draft: Draft, template: OpportunityTemplate, field: string, text: string): Draft {
  const cell = cellPattern.exec(field);
  if (!cell) return typeInput(draft, template, field, text);
  const [, tableId, row, columnId] = cell;
  const table = template.tables.find((candidate) => candidate.id === tableId);
  return table && columnId ? typeCell(draft, table, Number(row), columnId, text) : draft;
}

/** The form of one template: what it holds, what is wrong with it, and how it changes. */
export function useCaseForm(template: OpportunityTemplate, draft: Draft): CaseForm {
  const { dispatch } = usePane();
  const change = useCallback(
    (edit: (draft: Draft) => Draft) => dispatch({ type: "changeDraft", templateId: template.id, change: edit }),
    [dispatch, template.id],
  );

  const { start, inputs, tables, sections, reviewed, visited } = draft;
  const reading = useMemo(() => {
    const asTyped = { start, inputs, tables, sections };
    const read = readDraft(template, asTyped);
    return { values: read.values, problems: inFormOrder(template, read.problems, rowCounts(asTyped, template)) };
  }, [template, start, inputs, tables, sections]);

  const shown = useMemo(() => {
    const visible = reading.problems.filter((problem) => reviewed || visited.includes(problem.field));
    return new Map(visible.map((problem) => [problem.field, problem.message]));
  }, [reading, reviewed, visited]);

  return {
    reading,
    problemAt: useCallback((field: string) => shown.get(field), [shown]),
    type: useCallback(
      (field, text) => change((current) => typeField(current, template, field, text)),
      [change, template],
    ),
    leave: useCallback(
      (field) => change((current) => visit(tidyField(current, template, field), field)),
      [change, template],
    ),
    addRow: useCallback((table) => change((current) => addRow(current, table)), [change]),
    removeRow: useCallback((table, row) => change((current) => removeRow(current, table, row)), [change]),
    change,
  };
}

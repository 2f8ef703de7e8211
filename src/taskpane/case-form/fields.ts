import type { CaseProblem } from "../../templates/case";
import type { Input, InputColumn, InputTable, OpportunityTemplate } from "../../templates/template";

/** A group of the form: a group of single assumptions, or one table. */
export type FormSection =
  | {
      readonly kind: "inputs";
      readonly id: string;
      readonly title: string;
      readonly help?: string;
      readonly inputs: readonly Input[];
    }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly title: string;
      readonly help: string;
      readonly table: InputTable;
    };

/** The range of a figure that may be any. */
export const ANY_NUMBER = "any number";

/** The sections of a template's form in the order of the case. */
export function formSections(template: OpportunityTemplate): readonly FormSection[] {
  return [
    ...template.groups.map((group): FormSection => ({
      kind: "inputs",
      id: group.id,
      title: group.title,
      help: group.help,
      inputs: group.inputs,
    })),
    ...template.tables.map((table): FormSection => ({
      kind: "table",
      id: table.id,
      title: table.title,
      help: table.help,
      table,
    })),
  ];
}

/** The name problems use for a cell of a table: `streams[2].durationWeeks`, rows counted from 1. */
export const cellField = (tableId: string, row: number, columnId: string): string => `${tableId}[${row}].${columnId}`;

/** The section a field stands in, or undefined for a field the template does not have. */
export function sectionOf(template: OpportunityTemplate, field: string): FormSection | undefined {
  const owner = field.split(/[[.]/)[0];
  return formSections(template).find((section) =>
    section.kind === "table" ? section.id === owner : section.inputs.some((input) => input.id === owner),
  );
}

/** Problems in the order in which the fields stand in the form. */
export function inFormOrder(
  template: OpportunityTemplate,
  problems: readonly CaseProblem[],
  rowCounts: Readonly<Record<string, number>>,
): readonly CaseProblem[] {
  const fields = fieldOrder(template, rowCounts);
  // A problem of a whole row or table stands where its first field stands.
  const place = (field: string): number => {
    const index = fields.findIndex(
      (candidate) => candidate === field || candidate.startsWith(`${field}[`) || candidate.startsWith(`${field}.`),
    );
    return index < 0 ? fields.length : index;
  };
  return [...problems].sort((a, b) => place(a.field) - place(b.field));
}

/** Every field of the form, in order. */
export function fieldOrder(
  template: OpportunityTemplate,
  rowCounts: Readonly<Record<string, number>>,
): readonly string[] {
  return formSections(template).flatMap((section) => {
    if (section.kind === "inputs") return section.inputs.map((input) => input.id);
    const rows = Array.from({ length: rowCounts[section.id] ?? 0 }, (_, index) => index + 1);
    return rows.flatMap((row) => section.table.columns.map((column) => cellField(section.id, row, column.id)));
  });
}

/** The label of a field as a person would say it. */
export function fieldLabel(template: OpportunityTemplate, field: string): string {
  const section = sectionOf(template, field);
  if (!section) return field;
  if (section.kind === "inputs") return section.inputs.find((input) => input.id === field)?.label ?? section.title;
  const cell = /\[(\d+)\]\.(.+)$/.exec(field);
  const column = section.table.columns.find((candidate) => candidate.id === cell?.[2]);
  return cell && column ? `${section.title}, row ${cell[1]}, ${column.header}` : section.title;
}

const plain = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
const asPercent = (value: number): string => `${plain(Math.round(value * 1e8) / 1e6)}%`;

function between(minimum: number | undefined, maximum: number | undefined, write: (value: number) => string): string {
  if (minimum !== undefined && maximum !== undefined) return `${write(minimum)} to ${write(maximum)}`;
  if (minimum !== undefined) return `${write(minimum)} or more`;
  if (maximum !== undefined) return `up to ${write(maximum)}`;
  return ANY_NUMBER;
}

/** What a field accepts, in a few words: `0% to 100%`, `a financial year such as 2026/27`. */
export function allowedRange(field: Pick<Input | InputColumn, "accepts">): string {
  const { accepts } = field;
  switch (accepts.kind) {
    case "rate":
      return between(accepts.minimum ?? 0, accepts.maximum ?? 1, asPercent);
    case "number": {
      const range = between(accepts.minimum, accepts.maximum, plain);
      return accepts.whole ? (range === ANY_NUMBER ? "whole number" : `whole number, ${range}`) : range;
    }
    case "choice":
      return "";
    case "financialYear":
      return "financial year, such as 2026/27";
    case "date":
      return "date, such as 1 April 2026";
    case "text":
      return accepts.maximumLength ? `up to ${accepts.maximumLength} characters` : "";
  }
}

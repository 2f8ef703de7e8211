/** The two cases every template starts from. */
import type { CaseValues } from "./case";
import type { InputTable, OpportunityTemplate, TableRow } from "./template";

/**
 * The published worked example: every figure the paper gives.
 *
 * @param template The opportunity.
 * @returns A value per input id and the rows of every table; `null` where the paper gives none.
 * @example workedCase(independenceOutsideResidentialCare).inputs.deliveryFactor // 0.25
 */
export function workedCase(template: OpportunityTemplate): CaseValues {
  return {
    narrative: "worked",
    inputs: inputValues(template, (input) => input.worked ?? input.blank ?? null),
    tables: Object.fromEntries(template.tables.map((table) => [table.id, table.worked])),
  };
}

/**
 * The case of a council that begins: conventions are filled, everything else is blank, never zero.
 *
 * @param template The opportunity.
 * @returns `null` per input without a convention; per table its `blank` rows and `blankRows` empty ones.
 * @example blankCase(independenceOutsideResidentialCare).inputs.baselineStarts // null
 */
export function blankCase(template: OpportunityTemplate): CaseValues {
  return {
    narrative: "prompts",
    inputs: inputValues(template, (input) => input.blank ?? null),
    tables: Object.fromEntries(template.tables.map((table) => [table.id, emptyRows(table)])),
  };
}

/** A row of a table with every cell blank. */
export function emptyRow(table: InputTable): TableRow {
  return Object.fromEntries(table.columns.map((column) => [column.id, null]));
}

/** The rows of a blank version: the template's own words, and empty rows that invite typing. */
export function emptyRows(table: InputTable): TableRow[] {
  const empty = Array.from({ length: table.blankRows }, () => emptyRow(table));
  return [...(table.blank ?? []).map((row) => ({ ...emptyRow(table), ...row })), ...empty];
}

export function isEmptyRow(row: TableRow): boolean {
  return Object.values(row).every((value) => value === null || value === "");
}

/** Every input of the template, in the order of the register. */
export function inputsOf(template: OpportunityTemplate): OpportunityTemplate["groups"][number]["inputs"] {
  return template.groups.flatMap((group) => group.inputs);
}

function inputValues(
  template: OpportunityTemplate,
  valueOf: (input: OpportunityTemplate["groups"][number]["inputs"][number]) => number | string | null,
): CaseValues["inputs"] {
  return Object.fromEntries(inputsOf(template).map((input) => [input.id, valueOf(input)]));
}

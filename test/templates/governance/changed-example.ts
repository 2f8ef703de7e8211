/** The worked example with a few answers changed, in a real workbook. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import type { OpportunityTemplate, TableRow } from "../../../src/templates/template";
import { InsertedTemplate } from "../every/inserted-template";

export interface Changes {
  readonly inputs?: CaseValues["inputs"];
  /** By table: the row, counted from 0, and the cells that change. */
  readonly cells?: Readonly<Record<string, readonly (readonly [row: number, cells: TableRow])[]>>;
}

/** The worked case with changes. */
export function changedCase(template: OpportunityTemplate, { inputs = {}, cells = {} }: Changes): CaseValues {
  const worked = workedCase(template);
  const tables = Object.fromEntries(
    Object.entries(worked.tables).map(([id, rows]) => [
      id,
      rows.map((row, index) => ({ ...row, ...cells[id]?.find(([place]) => place === index)?.[1] })),
    ]),
  );
  return { ...worked, inputs: { ...worked.inputs, ...inputs }, tables };
}

/** Ids of the checks that fail once the changed case stands in a workbook. */
export async function failingChecks(template: OpportunityTemplate, changes: Changes): Promise<string[]> {
  const values = changedCase(template, changes);
  const changed: OpportunityTemplate = {
    ...template,
    groups: template.groups.map((group) => ({
      ...group,
      inputs: group.inputs.map((input) => ({ ...input, worked: values.inputs[input.id] ?? undefined })),
    })),
    tables: template.tables.map((table) => ({ ...table, worked: values.tables[table.id] ?? [] })),
  };
  const inserted = await InsertedTemplate.insert(changed, "worked");
  const failing = inserted.checks().flatMap(({ check, passes }) => (passes ? [] : [check.id]));
  inserted.dispose();
  return failing;
}

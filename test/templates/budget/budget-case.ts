/** A case of a budget template with some figures changed, and what its preview and its workbook make of it. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import { cellName } from "../../../src/templates/cell-names";
import type { OpportunityTemplate, TableRow } from "../../../src/templates/template";
import { goldenPapers } from "../every/golden-papers";
import type { InsertedTemplate } from "../every/inserted-template";

interface Changes {
  readonly inputs?: CaseValues["inputs"];
  /** By table and row, counted from 1: the columns that differ. */
  readonly rows?: Readonly<Record<string, Readonly<Record<number, TableRow>>>>;
}

export function changedCase(template: OpportunityTemplate, { inputs = {}, rows = {} }: Changes): CaseValues {
  const worked = workedCase(template);
  const tables = Object.fromEntries(
    Object.entries(worked.tables).map(([id, held]) => [
      id,
      held.map((row, index) => ({ ...row, ...rows[id]?.[index + 1] })),
    ]),
  );
  return { ...worked, inputs: { ...worked.inputs, ...inputs }, tables };
}

export function readyPreview(template: OpportunityTemplate, changes: Changes = {}) {
  const preview = template.preview(changedCase(template, changes));
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return preview;
}

export function problemsOf(template: OpportunityTemplate, changes: Changes): string[] {
  const preview = template.preview(changedCase(template, changes));
  return preview.ready ? [] : preview.problems.map(({ field, message }) => `${field}: ${message}`);
}

/** Golden cases whose figures no published sheet of the template shows. */
export function uncovered(template: OpportunityTemplate, prefixes: readonly string[]): string[] {
  const shown = new Set(
    template.sheets
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "published" ? block.figures.map(({ caseId }) => caseId) : [])),
  );
  return [...goldenPapers.keys()].filter((id) => prefixes.some((prefix) => id.startsWith(prefix)) && !shown.has(id));
}

/** The checks that fail once a figure is typed over: the first row of a table's column, or a single input. */
export async function failuresAfterTyping(
  inserted: InsertedTemplate,
  sheet: string,
  figure: { readonly id: string; readonly part?: string },
  value: number | string,
): Promise<string[]> {
  const { workbook } = inserted;
  const address = workbook.addressOf(sheet, cellName(figure)).split(":")[0] ?? "";
  const before = workbook.value(sheet, address);
  if (typeof before !== "number" && typeof before !== "string") throw new Error(`${sheet}!${address} holds no figure`);
  await workbook.type(sheet, address, value);
  const failed = inserted
    .checks()
    .filter(({ passes }) => !passes)
    .map(({ check }) => check.id);
  await workbook.type(sheet, address, before);
  return failed;
}

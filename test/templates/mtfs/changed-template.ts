/** A template whose worked example is another one: other rows in a table, a section left out. */
import type { OpportunityTemplate, TableRow } from "../../../src/templates/template";
import { InsertedTemplate } from "../every/inserted-template";

/** The template with other rows in its worked example. */
export function withRows(
  template: OpportunityTemplate,
  table: string,
  change: (rows: readonly TableRow[]) => readonly TableRow[],
): OpportunityTemplate {
  if (!template.tables.some(({ id }) => id === table)) throw new Error(`there is no table ${table}`);
  const tables = template.tables.map((each) => (each.id === table ? { ...each, worked: change(each.worked) } : each));
  return { ...template, tables };
}

/** The template with every optional section left out. */
export function withoutSections(template: OpportunityTemplate): OpportunityTemplate {
  return { ...template, sections: template.sections?.map((section) => ({ ...section, worked: false })) };
}

/** What can be seen of the changed example. */
export async function seen<Result>(
  template: OpportunityTemplate,
  see: (inserted: InsertedTemplate) => Result,
): Promise<Result> {
  const inserted = await InsertedTemplate.insert(template, "worked");
  try {
    return see(inserted);
  } finally {
    inserted.dispose();
  }
}

/** Ids of the checks that fail. */
export function failing(inserted: InsertedTemplate): string[] {
  return inserted.checks().flatMap(({ check, passes }) => (passes ? [] : [check.id]));
}

/** The texts of a computed table's column, row by row. */
export function column(inserted: InsertedTemplate, id: string, part: string): string[] {
  const name = `${id}.${part}`;
  const cells = inserted.plan.sheets.flatMap(({ names }) => names);
  const found = cells.find((each) => each.comment === `${id}: ${part}`);
  if (found === undefined) throw new Error(`nothing is called ${name}`);
  const { row, rows, column: place } = found.area;
  const sheet = inserted.plan.sheets.find(({ name: sheetName }) => sheetName === found.sheet)!;
  const letter = String.fromCharCode(65 + place);
  return Array.from({ length: rows }, (_, index) => inserted.text(sheet, `${letter}${row + index + 1}`));
}

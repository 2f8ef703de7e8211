/** One assumption of an inserted case typed over for a moment, as a reader would try it. */
import { cellName, referencesIn } from "../../../src/templates/cell-names";
import type { InsertedTemplate } from "../every/inserted-template";

/** The cell of an assumption, `hourlyWage`, or of a row of a table's column, `zones.hours` and 0 for the first row. */
export function cellOf(inserted: InsertedTemplate, id: string, row = 0): { sheet: string; address: string } {
  const name = cellName(referencesIn(`{${id}}`)[0]!);
  const planned = inserted.plan.sheets.flatMap(({ names }) => names).find((each) => each.name === name);
  if (planned === undefined) throw new Error(`no sheet has the name ${name}`);
  const [, column = "", first = ""] = /^([A-Z]+)(\d+)/.exec(inserted.workbook.addressOf(planned.sheet, name)) ?? [];
  return { sheet: planned.sheet, address: `${column}${Number(first) + row}` };
}

/** What can be seen while the cell holds another value; it has its own again afterwards. */
export async function whileTyped<Seen>(
  inserted: InsertedTemplate,
  [id, row, value]: readonly [id: string, row: number, value: number | string | null],
  see: () => Seen | Promise<Seen>,
): Promise<Seen> {
  const { sheet, address } = cellOf(inserted, id, row);
  const before = inserted.workbook.value(sheet, address) as number | string | null;
  await inserted.workbook.type(sheet, address, value);
  const seen = await see();
  await inserted.workbook.type(sheet, address, before);
  return seen;
}

/** Ids of the checks that fail. */
export function failing(inserted: InsertedTemplate): string[] {
  return inserted.checks().flatMap(({ check, passes }) => (passes ? [] : [check.id]));
}

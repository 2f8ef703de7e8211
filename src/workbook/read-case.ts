/** Reads the assumptions of an inserted case back from its sheets. */
import { cellName } from "../templates/cell-names";
import type { CaseValues } from "../templates/case";
import { inputsOf, emptyRow } from "../templates/case-values";
import { dateOfSerial } from "../templates/financial-year";
import type { Accepts, InputTable, OpportunityTemplate, TableRow } from "../templates/template";
import { asWorkbookError } from "./insertions";
import { WorkbookError } from "./plain-failure";
import { readSheets } from "./sheet-marks";

/**
 * The case as it stands in the workbook now.
 *
 * @param insertionId As `listInsertions` gives it.
 * @param template The template it was made from.
 * @returns Values as the form takes them: blank cells are `null`, dates ISO. What a cell holds is given as it is; whether it
 * can be used is for `checkCase` to say.
 * @throws WorkbookError when the assumptions sheet, or the name of an assumption, is no longer there.
 */
export async function readCase(insertionId: string, template: OpportunityTemplate): Promise<CaseValues> {
  try {
    return await Excel.run(async (context) => {
      const { marked } = await readSheets(context);
      const sheet = marked.find((each) => each.insertionId === insertionId && each.role === "assumptions");
      if (sheet === undefined) throw gone("The assumptions sheet of this case is no longer in the workbook.");
      const { names } = context.workbook.worksheets.getItem(sheet.id);
      const rangeOf = (id: string) => names.getItemOrNullObject(cellName({ id })).getRangeOrNullObject().load("values");
      const inputs = inputsOf(template).map((input) => ({ input, range: rangeOf(input.id) }));
      const tables = template.tables.map((table) => ({ table, range: rangeOf(table.id) }));
      await context.sync();
      const lost = [
        ...inputs.filter(({ range }) => range.isNullObject).map(({ input }) => input.label),
        ...tables.filter(({ range }) => range.isNullObject).map(({ table }) => table.title),
      ];
      if (lost.length > 0) throw gone(`These assumptions are no longer on "${sheet.name}": ${lost.join(", ")}.`);
      return {
        narrative: sheet.narrative,
        ...(Object.keys(sheet.sections).length > 0 && { sections: sheet.sections }),
        inputs: Object.fromEntries(
          inputs.map(({ input, range }) => [input.id, caseValue(range.values[0]?.[0], input.accepts)]),
        ),
        tables: Object.fromEntries(tables.map(({ table, range }) => [table.id, tableRows(table, range.values)])),
      };
    });
  } catch (error) {
    throw asWorkbookError(error, "The assumptions could not be read.");
  }
}

function gone(why: string): WorkbookError {
  return new WorkbookError({
    what: "The assumptions could not be read.",
    why,
    remedy: "Undo the deletion, or insert the template again.",
  });
}

function caseValue(value: unknown, accepts: Accepts): number | string | null {
  if (value === "" || value === null || value === undefined) return null;
  if (accepts.kind === "date" && typeof value === "number") return dateOfSerial(value);
  return typeof value === "number" || typeof value === "string" ? value : String(value);
}

/** The first row holds the headers; a column the user moved within the table is found by its header. */
function tableRows(table: InputTable, values: readonly (readonly unknown[])[]): TableRow[] {
  const [headers = [], ...body] = values;
  return body.map((cells) => ({
    ...emptyRow(table),
    ...Object.fromEntries(
      table.columns.map((column) => [column.id, caseValue(cells[headers.indexOf(column.header)], column.accepts)]),
    ),
  }));
}

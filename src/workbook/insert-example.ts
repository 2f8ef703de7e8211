/** Writes a function's example into the sheet the user is on. */
import { areaAddress } from "./address";
import { layOutExample } from "./example-layout";
import { asWorkbookError } from "./insertions";
import { WorkbookError } from "./plain-failure";

const WHAT = "The example was not written.";

/**
 * Writes an example from the active cell on: its sample figures first, its formula below them.
 *
 * @param example The formula and the answer in Excel's notation, sample figures in braces.
 * @returns The address of the formula, with its sheet, as Excel spells it.
 * @throws WorkbookError when a cell it needs is not empty, or Excel refuses (protected sheet, no rights); nothing is written.
 */
export async function insertExample(example: { readonly formula: string; readonly answer: string }): Promise<string> {
  try {
    return await Excel.run((context) => writeExample(context, example));
  } catch (error) {
    throw asWorkbookError(error, WHAT);
  }
}

async function writeExample(
  context: Excel.RequestContext,
  example: { readonly formula: string; readonly answer: string },
): Promise<string> {
  const active = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  active.load("rowIndex, columnIndex");
  sheet.load("name");
  await context.sync();

  const layout = layOutExample(example.formula, example.answer, active.rowIndex, active.columnIndex);
  const address = areaAddress(layout.area);
  const needed = sheet.getRange(address);
  needed.load("formulas");
  await context.sync();
  if (needed.formulas.some((line: unknown[]) => line.some((cell) => cell !== "" && cell !== null))) {
    throw new WorkbookError({
      what: WHAT,
      why: `It needs the cells ${address} of “${sheet.name}”, and something stands there.`,
      remedy: "Select an empty cell with empty cells below it and to its right, then try again.",
    });
  }

  for (const sample of layout.samples) {
    sheet.getRange(areaAddress(sample.area)).values = sample.cells.map((line) => [...line]);
  }
  const answer = sheet.getRange(areaAddress({ ...layout.answer, rows: 1, columns: 1 }));
  answer.formulas = [[layout.formula]];
  answer.select();
  answer.load("address");
  await context.sync();
  return answer.address;
}

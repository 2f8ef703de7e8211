/** Takes away exactly what an insertion has made, also when it broke off halfway. */
import { wordsOf } from "../plain-failure";
import { MARK } from "../sheet-marks";
import { provisionalSheetName, type InsertionRun } from "./write-plan";
import type { WorkbookState } from "./workbook-state";

/**
 * Leaves the workbook as it was before the insertion.
 *
 * @param before What was there.
 * @param run What the insertion is known by.
 * @param sheetCount How many sheets it was to make.
 * @returns What could not be taken away, in words; empty when all is as it was.
 */
export async function rollBack(before: WorkbookState, run: InsertionRun, sheetCount: number): Promise<string[]> {
  try {
    await Excel.run((context) => takeAway(context, before, run, sheetCount));
    return [];
  } catch (error) {
    return [await whatRemains(before, error)];
  }
}

async function takeAway(
  context: Excel.RequestContext,
  before: WorkbookState,
  run: InsertionRun,
  sheetCount: number,
): Promise<void> {
  const { worksheets, styles } = context.workbook;
  worksheets.load("items/id,items/name");
  styles.load("items/name");
  await context.sync();
  const fresh = worksheets.items.filter((sheet) => !before.sheetIds.has(sheet.id));
  const marks = fresh.map((sheet) => sheet.customProperties.getItemOrNullObject(MARK.insertion).load("value"));
  await context.sync();
  const provisional = new Set(Array.from({ length: sheetCount }, (_, index) => provisionalSheetName(run, index)));
  const ours = fresh.filter((sheet, index) => {
    const mark = marks[index];
    return provisional.has(sheet.name) || (mark !== undefined && !mark.isNullObject && mark.value === run.insertionId);
  });
  const activeIsThere = worksheets.items.some((sheet) => sheet.id === before.activeSheetId);
  if (activeIsThere) worksheets.getItem(before.activeSheetId).activate();
  for (const sheet of ours) sheet.delete();
  const present = new Set(styles.items.map((style) => style.name.toLowerCase()));
  for (const name of run.addedStyles) {
    if (present.has(name.toLowerCase())) styles.getItem(name).delete();
  }
  await context.sync();
}

/** Tells what is still there; where even that cannot be read, the sheets that should be looked for. */
async function whatRemains(before: WorkbookState, failure: unknown): Promise<string> {
  const reason = wordsOf(failure);
  try {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      return worksheets.items.filter((sheet) => !before.sheetIds.has(sheet.id)).map((sheet) => sheet.name);
    });
    return names.length === 0
      ? `cell styles whose names begin with "CareCase" (${reason})`
      : `${names.map((name) => `the sheet "${name}"`).join(", ")} (${reason})`;
  } catch (error) {
    return `any sheet that was not there before; Excel does not answer (${wordsOf(error)})`;
  }
}

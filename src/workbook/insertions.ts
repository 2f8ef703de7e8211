/** What CareCase has put into the workbook: finding it, and taking it away as one action. */
import { checkStateOf, requestCheckState, type CheckState } from "./check-state";
import { explainReason, WorkbookError } from "./plain-failure";
import { readSheets } from "./sheet-marks";
import { STYLES } from "./styles";

/** The sheets that one press of Insert made, by the names they have now. */
export interface Insertion {
  readonly id: string;
  readonly templateId: string;
  readonly title: string;
  readonly sheets: readonly { readonly name: string; readonly role: string }[];
  readonly checks: CheckState;
}

/**
 * Every insertion in the workbook, in the order of its sheets, with the state of its checks: three round trips.
 *
 * @throws WorkbookError when Excel does not answer.
 */
export async function listInsertions(): Promise<Insertion[]> {
  try {
    return await Excel.run(async (context) => {
      const { marked } = await readSheets(context);
      const ids = [...new Set(marked.map((sheet) => sheet.insertionId))];
      const groups = ids.map((id) => marked.filter((sheet) => sheet.insertionId === id));
      const requested = groups.map((sheets) => {
        const checks = sheets.find((sheet) => sheet.role === "checks");
        return checks && requestCheckState(context.workbook.worksheets.getItem(checks.id));
      });
      await context.sync();
      return groups.map((sheets, index) => ({
        id: sheets[0]?.insertionId ?? "",
        templateId: sheets[0]?.templateId ?? "",
        title: sheets[0]?.title ?? "",
        sheets: sheets.map(({ name, role }) => ({ name, role })),
        checks: checkStateOf(requested[index]),
      }));
    });
  } catch (error) {
    throw asWorkbookError(error, "The workbook could not be read.");
  }
}

/**
 * Takes an insertion away: its sheets with their names and charts, and the cell styles when nothing of CareCase is left.
 *
 * @param insertionId As `listInsertions` gives it. Whether edits may be lost is the caller's question to the user.
 * @throws WorkbookError when there is no such insertion, or Excel refuses.
 */
export async function undoInsertion(insertionId: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { all, marked } = await readSheets(context);
      const ours = marked.filter((sheet) => sheet.insertionId === insertionId);
      if (ours.length === 0) {
        throw new WorkbookError({
          what: "Nothing was removed.",
          why: "The sheets of this case are no longer in the workbook.",
          remedy: "Refresh the list.",
        });
      }
      const { worksheets } = context.workbook;
      const ourIds = new Set(ours.map((sheet) => sheet.id));
      const others = all.filter((sheet) => !ourIds.has(sheet.id));
      const unusedStyles = marked.length === ours.length ? await stylesNobodyElseUses(context, others) : [];
      // A workbook keeps at least one visible sheet.
      if (!others.some((sheet) => sheet.visible)) worksheets.add();
      for (const sheet of ours) worksheets.getItem(sheet.id).delete();
      for (const name of unusedStyles) context.workbook.styles.getItem(name).delete();
      await context.sync();
    });
  } catch (error) {
    throw asWorkbookError(error, "The sheets were not removed.");
  }
}

/** Styles stay where a sheet of the user's may have taken to them: Excel would turn those cells back to Normal. */
async function stylesNobodyElseUses(
  context: Excel.RequestContext,
  others: readonly { readonly id: string }[],
): Promise<string[]> {
  const { styles, worksheets } = context.workbook;
  styles.load("items/name");
  const used = others.map((sheet) => worksheets.getItem(sheet.id).getUsedRangeOrNullObject().load("style"));
  await context.sync();
  // Excel answers null for cells of several styles.
  const mayUse = used.some((range) => !range.isNullObject && (!range.style || range.style in STYLES));
  return mayUse ? [] : styles.items.map((style) => style.name).filter((name) => name in STYLES);
}

/**
 * Shows a sheet, and selects a cell where one is given.
 *
 * @param sheetName Its name as it is now.
 * @param address For example "C12".
 */
export async function goTo(sheetName: string, address?: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      if (address !== undefined) sheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw asWorkbookError(error, `"${sheetName}" could not be shown.`);
  }
}

export function asWorkbookError(error: unknown, what: string): WorkbookError {
  return error instanceof WorkbookError ? error : new WorkbookError({ what, ...explainReason(error) }, error);
}

/** Makes a plan real in at most three round trips, or leaves the workbook as it was. */
import { checkStateOf, requestCheckState, type CheckState } from "../check-state";
import type { WorkbookPlan } from "../plan-types";
import { explainReason, InsertionCancelled, InsertionError } from "../plain-failure";
import type { StyleName } from "../styles";
import { rollBack } from "./roll-back";
import { supportsSheets } from "./office-support";
import { readWorkbookState, type WorkbookState } from "./workbook-state";
import { missingStyles } from "./write-styles";
import { writePlan, type InsertionRun } from "./write-plan";

/** How far the work has come: words for the person waiting, and a fraction of the whole from 0 to 1. */
export interface Progress {
  readonly label: string;
  readonly fraction: number;
}

export interface InsertOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Heeded between round trips; what was made by then is taken away again. */
  readonly signal?: AbortSignal;
}

export interface InsertedPlan {
  readonly insertionId: string;
  readonly plan: WorkbookPlan;
  /** What the sheets say of their checks after the first calculation. */
  readonly checks: CheckState;
}

const WHAT = "The sheets were not inserted.";

/**
 * Writes a plan into the open workbook.
 *
 * @param plan The plan, or how to make it once the workbook's sheet names are known.
 * @param options Progress and cancellation.
 * @returns The insertion's id, by which it is found again, and the state of its checks.
 * @throws InsertionError in plain words; its `remains` is empty when the workbook is as it was. InsertionCancelled when stopped.
 * @example await insertPlan((state) => planWorkbook(template, values, { takenSheetNames: state.sheetNames, asAt, version }))
 */
export async function insertPlan(
  plan: WorkbookPlan | ((state: WorkbookState) => WorkbookPlan),
  { onProgress = () => undefined, signal }: InsertOptions = {},
): Promise<InsertedPlan> {
  if (!supportsSheets()) {
    throw new InsertionError({
      what: WHAT,
      why: "This version of Excel lacks what the sheets need (ExcelApi 1.12).",
      remedy: "Use Excel for Microsoft 365, Excel 2021 or later, or Excel on the web.",
    });
  }
  const made: { before?: WorkbookState; run?: InsertionRun; plan?: WorkbookPlan } = {};
  try {
    return await Excel.run(async (context) => {
      stopIfCancelled(signal);
      onProgress({ label: "Looking at the workbook", fraction: 0.05 });
      made.before = await readWorkbookState(context);
      stopIfCancelled(signal);
      onProgress({ label: "Laying out the sheets", fraction: 0.2 });
      made.plan = typeof plan === "function" ? plan(made.before) : plan;
      made.run = startRun(made.plan, made.before);
      onProgress({ label: `Writing ${made.plan.sheets.length} sheets`, fraction: 0.35 });
      writePlan(context, made.plan, made.run);
      await context.sync();
      stopIfCancelled(signal);
      onProgress({ label: "Calculating and checking", fraction: 0.8 });
      const checks = await finish(context, made.plan);
      stopIfCancelled(signal);
      onProgress({ label: "Done", fraction: 1 });
      return { insertionId: made.run.insertionId, plan: made.plan, checks };
    });
  } catch (error) {
    const { before, run, plan: written } = made;
    const remains = before && run && written ? await rollBack(before, run, written.sheets.length) : [];
    throw plainError(error, remains);
  }
}

function startRun(plan: WorkbookPlan, before: WorkbookState): InsertionRun {
  // A sheet may have been renamed since it was inserted, so the number alone does not tell two insertions apart.
  const nonce = Math.floor(Math.random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0");
  const used = plan.sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap((cell): StyleName[] => (cell.style === undefined ? [] : [cell.style])),
    ...sheet.formats.map((format) => format.style),
  ]);
  return {
    insertionId: `${plan.insertionId}/${nonce}`,
    provisionalName: `CareCase ${nonce}`,
    addedStyles: missingStyles(used, before.styleNames),
  };
}

/** The third round trip: calculate, read the state of the checks, show the sheet to begin with. */
async function finish(context: Excel.RequestContext, plan: WorkbookPlan): Promise<CheckState> {
  context.application.calculate("Full");
  const { worksheets } = context.workbook;
  const requested = plan.masterCheck && requestCheckState(worksheets.getItem(plan.masterCheck.sheet));
  const open = worksheets.getItem(plan.openOn);
  open.activate();
  open.getRange("B2").select();
  await context.sync();
  return checkStateOf(requested);
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new InsertionCancelled();
}

function plainError(error: unknown, remains: readonly string[]): InsertionError {
  if (error instanceof InsertionError && remains.length === 0) return error;
  const cancelled = error instanceof InsertionCancelled;
  const { why, remedy } = cancelled ? { why: "You cancelled it.", remedy: "" } : explainReason(error);
  if (remains.length === 0)
    return new InsertionError({ what: `${WHAT} The workbook is as it was.`, why, remedy }, error);
  return new InsertionError(
    {
      what: "The sheets were not inserted, and not everything could be taken away again.",
      why,
      remedy: `Delete by hand what is left: ${remains.join("; ")}.`,
    },
    error,
    remains,
  );
}

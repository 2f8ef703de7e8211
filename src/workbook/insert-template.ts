/** From the form's values to finished sheets: what the task pane's Insert button does. */
import type { CaseValues } from "../templates/case";
import type { OpportunityTemplate } from "../templates/template";
import type { Insertion } from "./insertions";
import { InsertionError } from "./plain-failure";
import { CaseError, planWorkbook } from "./plan/plan-workbook";
import { insertPlan, type InsertOptions } from "./writer/insert-plan";

export interface InsertTemplateOptions extends InsertOptions {
  /** Day of the case, ISO. */
  readonly asAt: string;
  /** Version of CareCase. */
  readonly version: string;
}

/**
 * Inserts a template with a case's values.
 *
 * @param template The opportunity.
 * @param values The case; blank fields are allowed, wrong ones are not.
 * @param options Day, version, progress and cancellation.
 * @returns The insertion as `listInsertions` gives it.
 * @throws InsertionError in plain words; the workbook is as it was unless its `remains` says otherwise.
 */
export async function insertTemplate(
  template: OpportunityTemplate,
  values: CaseValues,
  { asAt, version, ...options }: InsertTemplateOptions,
): Promise<Insertion> {
  const { insertionId, plan, checks } = await insertPlan(
    ({ sheetNames }) => planOrExplain(template, values, { takenSheetNames: sheetNames, asAt, version }),
    options,
  );
  const sheets = plan.sheets.map(({ name, role }) => ({ name, role }));
  return { id: insertionId, templateId: plan.templateId, title: plan.title, sheets, checks };
}

function planOrExplain(
  ...[template, values, options]: Parameters<typeof planWorkbook>
): ReturnType<typeof planWorkbook> {
  try {
    return planWorkbook(template, values, options);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    const what = "The sheets were not inserted.";
    throw new InsertionError(
      { what, why: error.message, remedy: "Correct the fields named, then insert again." },
      error,
    );
  }
}

/** Holds an inserted case against the workbook standard and says which cell breaks which rule. */
import { galleryEntries } from "../../templates/gallery-entries";
import type { GalleryEntry } from "../../templates/summary";
import type { OpportunityTemplate } from "../../templates/template";
import { asWorkbookError } from "../insertions";
import { WorkbookError } from "../plain-failure";
import { readCase } from "../read-case";
import { readSheets } from "../sheet-marks";
import { checkCells, loadCells } from "./cell-checks";
import { checkInputs, loadInputs } from "./register-checks";
import { checkPreview } from "./second-engine";
import { checkSheetSetUp, loadSheetSetUp } from "./sheet-checks";

/** A cell, or a sheet, that breaks a rule of good practice. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly sheet?: string;
  readonly address?: string;
}

/**
 * Everything that breaks a rule in the sheets of an insertion; an empty list when nothing does.
 *
 * @param insertionId As `listInsertions` gives it.
 * @param templates Where the insertion's template is looked up.
 * @returns Findings in the order of the sheets, those about the whole case last.
 * @throws WorkbookError when the sheets are no longer there, or Excel does not answer.
 */
export async function checkWorkbook(
  insertionId: string,
  templates: readonly Pick<GalleryEntry, "id" | "load">[] = galleryEntries,
): Promise<Finding[]> {
  try {
    const findings = await Excel.run((context) => checkSheets(context, insertionId, templates));
    return findings;
  } catch (error) {
    throw asWorkbookError(error, "The workbook was not checked.");
  }
}

async function checkSheets(
  context: Excel.RequestContext,
  insertionId: string,
  templates: readonly Pick<GalleryEntry, "id" | "load">[],
): Promise<Finding[]> {
  const { marked } = await readSheets(context);
  const sheets = marked.filter((sheet) => sheet.insertionId === insertionId);
  const template = await templates.find((each) => each.id === sheets[0]?.templateId)?.load();
  if (sheets.length === 0 || template === undefined) {
    throw new WorkbookError({
      what: "The workbook was not checked.",
      why:
        sheets.length === 0
          ? "The sheets of this case are no longer there."
          : "This version of CareCase does not know the case's template.",
      remedy: sheets.length === 0 ? "Refresh the list." : "Update CareCase, then check again.",
    });
  }
  const cells = sheets.map((sheet) => ({ sheet, loaded: loadCells(context, sheet.id) }));
  const setUps = sheets.map((sheet) => ({ sheet, loaded: loadSheetSetUp(context, sheet.id) }));
  const assumptions = sheets.find((sheet) => sheet.role === "assumptions");
  const inputs = assumptions && loadInputs(context, assumptions.id, template);
  await context.sync();
  const findings: Finding[] = [
    ...checkRoles(template, new Set(sheets.map((sheet) => sheet.role))),
    ...cells.flatMap(({ sheet, loaded }) => checkCells(sheet, loaded)),
    ...setUps.flatMap(({ sheet, loaded }) => checkSheetSetUp(sheet, loaded)),
  ];
  if (assumptions === undefined || inputs === undefined) return findings;
  findings.push(...checkInputs(assumptions.name, inputs));
  const lost = findings.some((finding) => finding.rule === LOST_INPUT);
  return lost
    ? findings
    : [...findings, ...(await checkPreview(context, sheets, template, await readCase(insertionId, template)))];
}

export const LOST_INPUT = "Every assumption is in the register";

function checkRoles(template: OpportunityTemplate, present: ReadonlySet<string>): Finding[] {
  const missing = [...new Set(template.sheets.map((sheet) => sheet.role))].filter((role) => !present.has(role));
  return missing.map((role) => ({
    rule: "The case has all its sheets",
    message: `The ${role} sheet is no longer there; undo its deletion, or insert the case again.`,
  }));
}

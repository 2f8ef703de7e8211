/** What the sheets of an insertion are called. */
import type { OpportunityTemplate } from "../../templates/template";

const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;
const MOST_INSERTIONS = 99;

/**
 * The names of the sheets, in the template's order.
 *
 * @param template The opportunity.
 * @param insertion 1 for the first in a workbook: "Independence proposal"; 2 for the second: "Independence 2 proposal".
 * @throws Error for a name that Excel refuses: longer than 31 characters, \ / ? * [ ] : or an apostrophe at an end.
 */
export function sheetNames(template: OpportunityTemplate, insertion: number): string[] {
  const tab = insertion === 1 ? template.tab : `${template.tab} ${insertion}`;
  const names = template.sheets.map((sheet) => `${tab} ${sheet.name}`);
  for (const name of names) {
    if (name.length > LONGEST_SHEET_NAME || FORBIDDEN.test(name) || /^'|'$/.test(name) || name.trim() !== name) {
      throw new Error(
        `${template.title}: "${name}" cannot be a sheet's name; Excel takes up to ${LONGEST_SHEET_NAME} characters without \\ / ? * [ ] :`,
      );
    }
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new Error(`${template.title}: two sheets have the same name`);
  }
  return names;
}

/**
 * The smallest insertion number whose sheets clash with none that the workbook has; Excel ignores capitals in sheet names.
 *
 * @param template The opportunity.
 * @param taken Names of the workbook's sheets.
 */
export function freeInsertion(template: OpportunityTemplate, taken: readonly string[]): number {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let insertion = 1; insertion <= MOST_INSERTIONS; insertion += 1) {
    if (sheetNames(template, insertion).every((name) => !names.has(name.toLowerCase()))) return insertion;
  }
  throw new Error(`${template.title} is in this workbook ${MOST_INSERTIONS} times already; start another workbook`);
}

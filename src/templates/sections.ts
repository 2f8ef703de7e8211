/** Sections of a document that a council may leave out. */
import type { CaseValues } from "./case";
import type { OpportunityTemplate } from "./template";

/**
 * Whether a case has a section.
 *
 * @param section Id of one of the template's sections.
 * @returns What the case says; where it says nothing, the worked example is as its paper prints it and a blank case has everything.
 * @throws Error for a section that the template does not list: a fault of the template.
 * @example includesSection(template, workedCase(template), "deliveryOptions") // false where the paper has none
 */
export function includesSection(template: OpportunityTemplate, values: CaseValues, section: string): boolean {
  const listed = template.sections?.find(({ id }) => id === section);
  if (listed === undefined) {
    throw new Error(`${template.title}: a block belongs to the section "${section}", which the template does not list`);
  }
  return values.sections?.[section] ?? (values.narrative === "worked" ? listed.worked : true);
}

/** Every section of a template, and whether the case has it. */
export function sectionsOf(template: OpportunityTemplate, values: CaseValues): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    (template.sections ?? []).map(({ id }) => [id, includesSection(template, values, id)] as const),
  );
}

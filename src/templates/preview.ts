/** The preview of a template: its fields checked first, its model run, what the model refuses said in words. */
import { FinanceError } from "../finance/finance-error";
import type { CasePreview, CaseProblem, CaseValues } from "./case";
import { figuresOf, type CaseFigures } from "./case-figures";
import { checkCase } from "./case-validation";
import { inputsOf, isEmptyRow } from "./case-values";
import type { OpportunityTemplate } from "./template";

type Ready = Omit<Extract<CasePreview, { ready: true }>, "ready">;

/**
 * What the task pane shows of a case: the model's result, or every problem by name.
 *
 * @param template The template whose fields the case fills.
 * @param values The case.
 * @param compute The model: the same arithmetic as the sheets, from the finance core.
 * @param contradictions Fields that are each right but contradict each other.
 * @returns Ready with the result; or not ready, with problems. A FinanceError of the model becomes a problem of the field it names.
 * @example previewOf(template, values, ({ number }) => ({ headline: { text: "£0.03m", ... } }))
 */
export function previewOf(
  template: OpportunityTemplate,
  values: CaseValues,
  compute: (figures: CaseFigures) => Ready,
  contradictions: (figures: CaseFigures) => readonly CaseProblem[] = () => [],
): CasePreview {
  const problems = checkCase(template, values);
  if (problems.length > 0) return { ready: false, problems };
  const figures = figuresOf(values);
  const found = contradictions(figures);
  if (found.length > 0) return { ready: false, problems: found };
  try {
    return { ready: true, ...compute(figures) };
  } catch (error) {
    if (!(error instanceof FinanceError)) throw error;
    return { ready: false, problems: [{ field: error.argument ?? template.id, message: error.message }] };
  }
}

/**
 * The preview of a form, which has no figure to compute: how much of it is answered.
 *
 * @param template A form.
 * @param values The case.
 * @returns Not ready while a required answer is blank; else a headline that counts the answers.
 * @example formPreview(template, workedCase(template)) // headline "All 42 entries filled"
 */
export function formPreview(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, () => {
    const answers = inputsOf(template).filter(({ id }) => (values.inputs[id] ?? null) !== null).length;
    const rows = template.tables.reduce(
      (count, { id }) => count + (values.tables[id] ?? []).filter((row) => !isEmptyRow(row)).length,
      0,
    );
    return {
      headline: {
        text: "Complete",
        definition: "Every required answer is given",
        lines: [`${answers} single entries and ${rows} table rows filled`],
        figures: {},
      },
    };
  });
}

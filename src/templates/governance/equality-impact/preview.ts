import type { CasePreview, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";

/** Tables of sections 1 and 2, and the column that holds an answer. */
const ANSWERS = [
  ["definition", "comments"],
  ["duties", "answer"],
  ["consultation", "answer"],
  ["monitoring", "answer"],
  ["characteristics", "answer"],
  ["humanRights", "answer"],
  ["adverseImpact", "answer"],
] as const;

/**
 * The decision, and how many of the screening's questions are answered.
 *
 * @param template The form.
 * @param values The case.
 * @returns The likely impact in words with counts of questions; or the key details that are missing.
 * @example previewScreening(form, workedCase(form)) // headline "Neutral impact", 36 of 40 answered
 */
export function previewScreening(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, (figures) => {
    const questions = ANSWERS.reduce((sum, [table]) => sum + figures.rows(table).length, 0);
    const answered = ANSWERS.reduce((sum, [table, column]) => sum + filled(figures, table, column), 0);
    const affected = figures.rows("characteristics").filter((row) => row.text("answer") === "yes").length;
    return {
      headline: {
        text: figures.text("likelyImpact"),
        definition: `Full report required: ${figures.text("reportRequired")}`,
        lines: [
          `${answered} of ${questions} questions of the screening answered`,
          `${affected} groups may be affected`,
        ],
        figures: { questions, answered, affected },
      },
      bars: {
        title: "Questions of the screening",
        format: "whole",
        points: [
          { label: "Answered", value: answered },
          { label: "Still open", value: questions - answered },
        ],
      },
    };
  });
}

function filled(figures: CaseFigures, table: string, column: string): number {
  return figures.rows(table).filter((row) => row.text(column) !== "").length;
}

import type { CasePreview, CaseValues } from "../../case";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { STATEMENTS } from "./statements";

/**
 * How many codes of the self-assessment are backed by evidence.
 *
 * @param template The self-assessment.
 * @param values The case.
 * @returns Codes with evidence of all codes, with sources and plans, and bars by theme; or what is missing by name.
 * @example previewSelfAssessment(template, workedCase(template)) // headline "42 of 42"
 */
export function previewSelfAssessment(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, (figures) => {
    const filled = (table: string, column: string): number =>
      figures.rows(table).filter((row) => row.text(column) !== "").length;
    const counted = STATEMENTS.map(({ id, title }) => ({
      title,
      codes: figures.rows(id).length,
      evidence: filled(id, "evidence"),
      sourced: filled(id, "source"),
      plans: filled(id, "plans"),
    }));
    const sumOf = (part: "codes" | "evidence" | "sourced" | "plans"): number =>
      counted.reduce((sum, each) => sum + each[part], 0);
    const totals = {
      codes: sumOf("codes"),
      evidence: sumOf("evidence"),
      sourced: sumOf("sourced"),
      plans: sumOf("plans"),
    };
    return {
      headline: {
        text: `${totals.evidence} of ${totals.codes}`,
        definition: "Statements that are backed by evidence",
        lines: [`${totals.sourced} name their source`, `${totals.plans} have plans for the next 12 months`],
        figures: totals,
      },
      bars: {
        title: "Codes whose evidence names its source",
        format: "whole",
        points: counted.map(({ title, sourced }) => ({ label: title.split(".")[0] ?? title, value: sourced })),
      },
    };
  });
}

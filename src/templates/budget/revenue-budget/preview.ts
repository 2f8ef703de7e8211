import { sumExactly } from "../../../finance/money";
import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseValues } from "../../case";
import type { CaseFigures, FigureRow } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { SECTIONS, SOCIAL_CARE_SECTIONS, type BudgetSection } from "./sections";

/**
 * The department's net budget and its parts, computed as the sheets compute them.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; amounts in pounds, income negative.
 * @returns Headline in pounds and a bar for each section; or every problem by name.
 * @example previewBudget(revenueBudget, workedCase(revenueBudget)) // { ready: true, headline: { text: "£233.70m", ... }, bars: ... }
 */
export function previewBudget(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, (figures) => {
    const gross = total(figures, SECTIONS, grossOf);
    const income = total(figures, SECTIONS, (line) => line.number("external"));
    const net = gross + income;
    const socialCare = total(figures, SOCIAL_CARE_SECTIONS, netOf);
    const prior = total(figures, SECTIONS, (line) => line.number("prior"));
    return {
      headline: {
        text: poundsInMillions(net),
        definition: `Net budget ${figures.text("firstYear")} of ${figures.text("departmentName")}, in prices of ${figures.text("priceBase")}`,
        lines: [
          `Gross ${poundsInMillions(gross)}, external income ${poundsInMillions(-income)}`,
          `Adult social care ${poundsInMillions(socialCare)} of the net budget`,
        ],
        figures: { net, gross, socialCare, prior },
      },
      bars: {
        title: "Net budget by section",
        format: "millions",
        points: SECTIONS.map((section) => ({
          label: figures.text(`${section.id}Name`),
          value: total(figures, [section], netOf),
        })),
      },
    };
  });
}

function grossOf(line: FigureRow): number {
  return line.number("employees") + line.number("running") + line.number("internal");
}

function netOf(line: FigureRow): number {
  return grossOf(line) + line.number("external");
}

function total({ rows }: CaseFigures, sections: readonly BudgetSection[], amount: (line: FigureRow) => number): number {
  return sumExactly(sections.flatMap(({ id }) => rows(`${id}Ledger`).map(amount)));
}

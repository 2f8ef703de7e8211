import { PLAN_YEARS } from "../../blocks/plan-years";
import { parseFinancialYear, financialYearLabels } from "../../../finance/fiscal-year";
import { sumExactly } from "../../../finance/money";
import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseValues } from "../../case";
import type { FigureRow } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { BLOCKS } from "./scheme-blocks";

/**
 * The programme and who pays for it, computed as the sheets compute it.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; programme in £000, invest to save schemes in pounds.
 * @returns Headline in £m, figures in £000, and a bar for each year; or every problem by name.
 * @example previewProgramme(capitalProgramme, workedCase(capitalProgramme)) // { ready: true, headline: { text: "£21.66m", ... }, bars: ... }
 */
export function previewProgramme(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, ({ rows, text }) => {
    const schemes = BLOCKS.flatMap(({ table }) => rows(table));
    const inPlan = (scheme: FigureRow) => sumExactly(PLAN_YEARS.map(({ id }) => scheme.number(id)));
    const total = sumExactly(schemes.map(inPlan));
    const external = sumExactly(schemes.filter((scheme) => scheme.text("funding") === "external").map(inPlan));
    const outside = sumExactly(schemes.map((scheme) => scheme.number("gross"))) - total;
    const years = financialYearLabels(parseFinancialYear(text("firstYear"), "firstYear"), PLAN_YEARS.length);
    return {
      headline: {
        text: poundsInMillions(total * 1000),
        definition: `Capital programme ${years[0] ?? ""} to ${years.at(-1) ?? ""}`,
        lines: [
          `External ${poundsInMillions(external * 1000)}, discretionary ${poundsInMillions((total - external) * 1000)}`,
          ...investToSaveLine(rows("investToSave")),
        ],
        figures: { total, external, discretionary: total - external, outside },
      },
      bars: {
        title: "Capital programme by year",
        format: "millions",
        points: PLAN_YEARS.map(({ id }, index) => ({
          label: years[index] ?? "",
          value: sumExactly(schemes.map((scheme) => scheme.number(id))) * 1000,
        })),
      },
    };
  });
}

function investToSaveLine(schemes: readonly FigureRow[]): string[] {
  const capital = sumExactly(schemes.map((scheme) => scheme.number("capital")));
  const annual = sumExactly(schemes.map((scheme) => scheme.number("saving") + scheme.number("rent")));
  if (capital === 0 || annual === 0) return [];
  return [`Invest to save: paid back in ${(capital / annual).toFixed(1)} years`];
}

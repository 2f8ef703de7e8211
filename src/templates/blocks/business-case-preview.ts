/** The live headline of a business case, by the same arithmetic as its sheets. */
import { benefitProfile } from "../../finance/benefit-profile";
import { financialYearLabels, parseFinancialYear } from "../../finance/fiscal-year";
import type { CasePreview, CaseProblem, CaseProfilePoint, CaseValues } from "../case";
import type { CaseFigures } from "../case-figures";
import { previewOf } from "../preview";
import type { OpportunityTemplate } from "../template";

/** The arithmetic of one business case, from the finance core. */
export interface BusinessCaseModel {
  /** Full annual saving in £, where the plan gives a share of it for each year. */
  readonly annualSaving?: (figures: CaseFigures) => number;
  /** Gross saving in £ of each year of the plan, where the case computes it year by year. */
  readonly grossByYear?: (figures: CaseFigures) => readonly number[];
  /** The saving of the overview in £. Left out: what is booked, the change on the year before in the year of the saving. */
  readonly saving?: (figures: CaseFigures, booked: number) => number;
  /** Fields that are each right but contradict each other. */
  readonly contradictions?: (figures: CaseFigures) => readonly CaseProblem[];
}

/**
 * Headline and profile of a business case.
 *
 * @param template The business case's template.
 * @param values The case; money in £, shares as fractions.
 * @param model Its arithmetic.
 * @param definition What the headline is, in one line.
 * @returns The saving as the form states it (£25K), the last year's level and the cash of the plan; or the problems by name.
 * @example previewBusinessCase(template, workedCase(template), { annualSaving: () => 24710.4 }, "More income a year")
 * // headline.text "£25K"
 */
export function previewBusinessCase(
  template: OpportunityTemplate,
  values: CaseValues,
  model: BusinessCaseModel,
  definition: string,
): CasePreview {
  const headlineOf = (figures: CaseFigures) => {
    const profile = profileOf(figures, model);
    const savingYear = figures.text("savingYear");
    const booked = profile.find(({ year }) => year === savingYear)?.increment ?? 0;
    const saving = model.saving?.(figures, booked) ?? booked;
    const last = profile.at(-1);
    const lastLevel = last?.level ?? 0;
    const planCash = last?.cashToDate ?? 0;
    return {
      headline: {
        text: inThousands(saving),
        definition,
        lines: [
          `Net saving in ${last?.year ?? ""}: ${inThousands(lastLevel)} a year`,
          `Cash over the whole plan: ${inThousands(planCash)}`,
        ],
        figures: { saving, lastLevel, planCash },
      },
      profile,
    };
  };
  return previewOf(template, values, headlineOf, model.contradictions);
}

/** Cells of the figures above. */
export const BUSINESS_CASE_CELLS = { saving: "saving", lastLevel: "lastLevel", planCash: "planCash" } as const;

function profileOf(figures: CaseFigures, model: BusinessCaseModel): CaseProfilePoint[] {
  const plan = figures.rows("plan");
  const annual = model.annualSaving?.(figures) ?? 0;
  const gross = model.grossByYear?.(figures) ?? plan.map((year) => annual * year.number("share"));
  const years = financialYearLabels(parseFinancialYear(figures.text("firstYear"), "firstYear"), plan.length);
  return benefitProfile({
    gross,
    recurringCost: figures.column("plan", "recurringCost"),
    oneOffCost: figures.column("plan", "oneOffCost"),
    inflation: 0,
  }).map((row, index) => ({
    year: years[index] ?? "",
    increment: row.mtfsIncrement,
    level: row.annualLevel,
    cashToDate: row.cashToDate,
    contingency: 0,
  }));
}

/** £25K, as the form states a saving. */
function inThousands(pounds: number): string {
  const thousands = Math.round(Math.abs(pounds) / 1000);
  const sign = pounds < 0 && thousands > 0 ? "-" : "";
  return `${sign}£${thousands.toLocaleString("en-GB")}K`;
}

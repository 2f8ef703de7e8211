/** The live headline of a fee uplift: the sheets' arithmetic on the case as it is typed. */
import { financialYearLabels, parseFinancialYear } from "../../../finance/fiscal-year";
import { partYearEffect } from "../../../finance/part-year";
import { poundsInMillions } from "../../../finance/presentation";
import { PLAN_YEARS } from "../../blocks/plan-years";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import type { CaseFigures, FigureRow } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { MEASURES } from "./inputs";

const UPLIFTS = PLAN_YEARS.map(({ order }) => `uplift${order}`);

/** Where the preview's figures stand in the sheets. */
export const FEE_UPLIFT_CELLS = {
  lastGap: "comparison.gap4",
  firstYearCost: "firstYearCost",
  fullYearEffect: "fullYearEffect",
  lastLevel: "comparison.cost4",
} as const;

/** Surplus or gap of the provision, and each year's level of cost. */
export function feeUpliftPreview(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(
    template,
    values,
    (figures) => {
      const costs = figures.rows("services").map((row) => costOf(row, figures.number("weeksPerYear")));
      const levels = UPLIFTS.map((_, year) => sum(costs.map((cost) => cost.levels[year] ?? 0)));
      const years = financialYearLabels(parseFinancialYear(figures.text("firstYear"), "firstYear"), levels.length);
      const provision = PLAN_YEARS.map(({ id }) => sum(figures.column("provision", id)));
      const firstYearCost = levels[0] ?? 0;
      const lastLevel = levels[levels.length - 1] ?? 0;
      const lastGap = (provision[provision.length - 1] ?? 0) - lastLevel;
      const fullYearEffect = sum(costs.map((cost) => cost.firstFullEffect));
      return {
        headline: {
          text: poundsInMillions(lastGap),
          definition:
            "Surplus or gap (−) of the provision in the last year: provision less the net cost of all uplifts",
          lines: [
            `First year: cost ${poundsInMillions(firstYearCost)}, provision ${poundsInMillions(provision[0] ?? 0)}`,
            `Full-year effect of the first uplift: ${poundsInMillions(fullYearEffect)}`,
          ],
          figures: { lastGap, firstYearCost, fullYearEffect, lastLevel },
        },
        bars: {
          title: "Net cost of uplifts, annual level",
          format: "millions",
          points: levels.map((value, year) => ({ label: years[year] ?? "", value })),
        },
      };
    },
    missingPrices,
  );
}

/** A service counted in people or hours needs its fee or rate. */
function missingPrices(figures: CaseFigures): CaseProblem[] {
  return figures.rows("services").flatMap((row, index) =>
    row.text("measure") !== MEASURES.pounds && row.number("price") === 0
      ? [
          {
            field: `services[${index + 1}].price`,
            message: `${row.text("service")} is measured in ${row.text("measure").toLowerCase()} and has no fee or rate: enter £ a week for people, £ an hour for hours.`,
          },
        ]
      : [],
  );
}

function costOf(
  row: FigureRow,
  weeks: number,
): { readonly levels: readonly number[]; readonly firstFullEffect: number } {
  const yearly = row.text("measure") === MEASURES.pounds ? 1 : row.number("price") * weeks;
  const now = row.number("quantity") * yearly * (1 - row.number("othersShare"));
  const monthsInForce = 12 - row.number("startAfterMonths");
  let price = now;
  const levels = UPLIFTS.map((uplift) => {
    const before = price;
    price = before * (1 + row.number(uplift));
    return before - now + partYearEffect(price - before, monthsInForce).thisYear;
  });
  const firstFullEffect = now * row.number("uplift1");
  return { levels, firstFullEffect };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

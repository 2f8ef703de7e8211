import { annualCost } from "../../../finance/hourly-cost";
import { partYearEffect } from "../../../finance/part-year";
import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper } from "../../papers/business-cases-2018";
import { homecareRetenderChecks } from "./checks";
import { costsSource, retenderInputs } from "./inputs";
import { homecareRetenderSummary } from "./summary";
import { homecareRetenderRisks, homecareRetenderWords } from "./words";
import { homecareRetenderFigures, homecareRetenderWorking } from "./working";

/** Business case A/R.6.143: homecare tendered again for all groups, at a lower hourly rate. */
export const homecareRetender = businessCase({
  summary: homecareRetenderSummary,
  tab: "Retender",
  words: homecareRetenderWords,
  risks: homecareRetenderRisks,
  overview: {
    firstYear: "2017/18",
    savingYear: "2018/19",
    statedSaving: 306_000,
    source: inPaper("A/R.6.143, Project overview; the new contract begins in 2017/18"),
  },
  purpose:
    "Works out what a new homecare contract saves when the hourly rate falls, and how the saving falls into the year in which it starts and the next.",
  scope:
    "The packages whose number and cost are entered; in the example those of older people, as the other groups' figures are not printed. Brokerage and purchasing system are costs of the plan by year, if known.",
  definition: "Rest of the full-year saving, in the year after the contract begins",
  groups: [retenderInputs],
  plan: {
    years: [{}, {}, {}, {}],
    grossOfYear: "={annualSaving}*IF({line.order}=1,{monthsFirstYear}/12,1)",
    source: costsSource,
  },
  working: homecareRetenderWorking,
  costAndSavings: homecareRetenderFigures,
  checks: homecareRetenderChecks,
  published: [],
  model: { grossByYear },
});

function grossByYear(figures: CaseFigures): number[] {
  const current = figures.number("currentRate");
  const hours = (figures.number("clients") * figures.number("weeklyPackage")) / current;
  const weeks = figures.number("weeksPerYear");
  const annual = annualCost([hours], [current], weeks) - annualCost([hours], [figures.number("newRate")], weeks);
  const { thisYear } = partYearEffect(annual, figures.number("monthsFirstYear"));
  return figures.rows("plan").map((_, index) => (index === 0 ? thisYear : annual));
}

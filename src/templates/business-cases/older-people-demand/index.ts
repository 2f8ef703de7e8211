import { projectLinear } from "../../../finance/linear-projection";
import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper } from "../../papers/business-cases-2018";
import type { TemplateSheet } from "../../template";
import { olderPeopleDemandChecks } from "./checks";
import { careTypesTable, trendInputs, yearsSource } from "./inputs";
import { olderPeopleDemandSummary } from "./summary";
import { olderPeopleDemandRisks, olderPeopleDemandWords } from "./words";
import { olderPeopleDemandFigures, olderPeopleDemandWorking } from "./working";

const trendsSheet: TemplateSheet = {
  name: "Trends",
  role: "entries",
  columns: [24, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "People and weekly cost by type of care",
      description: "Two years as counted, carried on for two more, beside a projection made elsewhere",
    },
    { kind: "entries", table: "careTypes", title: false },
  ],
};

/** Business case A/R.6.172: what trends of numbers and unit costs leave to save. */
export const olderPeopleDemand = businessCase({
  summary: olderPeopleDemandSummary,
  tab: "Demand",
  words: olderPeopleDemandWords,
  risks: olderPeopleDemandRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 1_000_000,
    source: inPaper("A/R.6.172, Project overview"),
  },
  purpose:
    "Carries the trend of people and of weekly costs on, type of care by type of care, and shows what fewer people save and what dearer care costs.",
  scope:
    "Older people's care packages at average numbers and average weekly costs. Why the trend should go on, and what prevention costs, is for the words of the case.",
  definition: "Lower spend on older people's care than in the year before, at the share of the trend that is relied on",
  groups: [trendInputs],
  tables: [careTypesTable],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: olderPeopleDemandWorking,
  costAndSavings: olderPeopleDemandFigures,
  sheets: [trendsSheet],
  checks: olderPeopleDemandChecks,
  published: [],
  model: { annualSaving: savingOf },
});

function savingOf(figures: CaseFigures): number {
  const weeks = figures.number("weeksPerYear");
  const spendAfter = (years: number): number =>
    figures.rows("careTypes").reduce((sum, row) => {
      const people = projectLinear(row.number("peopleEarlier"), row.number("peopleLater"), years);
      return sum + people * projectLinear(row.number("costEarlier"), row.number("costLater"), years) * weeks;
    }, 0);
  return (spendAfter(1) - spendAfter(1 + 1)) * figures.number("relianceShare");
}

import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper } from "../../papers/business-cases-2018";
import { supportedHousingChecks } from "./checks";
import { areasTable, serviceInputs, yearsSource } from "./inputs";
import { supportedHousingPublished } from "./published";
import { supportedHousingSummary } from "./summary";
import { supportedHousingRisks, supportedHousingWords } from "./words";
import { supportedHousingFigures, supportedHousingWorking } from "./working";

/** Business case A/R.6.174: a review of housing related support, its cost for each person and what it could save. */
export const supportedHousing = businessCase({
  summary: supportedHousingSummary,
  tab: "Housing",
  words: supportedHousingWords,
  risks: supportedHousingRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 1_000_000,
    source: inPaper("A/R.6.174, Project overview"),
  },
  purpose:
    "Shows what housing related support costs by area and for each person, against a partner's cost, and what a commissioning review could save of it.",
  scope:
    "The council's own spend on support for people who are homeless or vulnerably housed. Rents, housing benefit and a government's top-up fund are described and not counted.",
  definition: "Less spend on housing related support than in the year before, as many people supported",
  groups: [serviceInputs],
  tables: [areasTable],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: supportedHousingWorking,
  costAndSavings: supportedHousingFigures,
  checks: supportedHousingChecks,
  published: supportedHousingPublished,
  model: { annualSaving: savingOf },
});

function savingOf(figures: CaseFigures): number {
  return figures.rows("areas").reduce((sum, row) => sum + row.number("spend") * row.number("share"), 0);
}

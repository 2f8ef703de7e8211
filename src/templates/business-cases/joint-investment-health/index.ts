import { businessCase } from "../../blocks/business-case";
import { inPaper } from "../../papers/business-cases-2018";
import { growthInputs, sharesToTry, yearsSource } from "./inputs";
import { jointInvestmentHealthSummary } from "./summary";
import { jointInvestmentHealthRisks, jointInvestmentHealthWords } from "./words";
import {
  jointInvestmentHealthChecks,
  jointInvestmentHealthFigures,
  jointInvestmentHealthPublished,
  jointInvestmentHealthWorking,
} from "./working";

/** Business case A/R.7.110: health partners invest beside the council. */
export const jointInvestmentHealth = businessCase({
  summary: jointInvestmentHealthSummary,
  tab: "Joint funding",
  words: jointInvestmentHealthWords,
  risks: jointInvestmentHealthRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 900000,
    source: inPaper("A/R.7.110, Project overview"),
  },
  purpose:
    "Works out what health partners would put in beside the council's growth at a given share of the whole, and what another share would mean.",
  scope:
    "Growth for people supported by the learning disability partnership. Contributions to existing packages are outside the calculation.",
  definition: "Health contribution of a full year; an estimate, not an agreed sum",
  groups: [growthInputs],
  tables: [sharesToTry],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: jointInvestmentHealthWorking,
  costAndSavings: jointInvestmentHealthFigures,
  checks: jointInvestmentHealthChecks,
  published: jointInvestmentHealthPublished,
  model: {
    annualSaving: ({ number }) => (number("councilGrowth") / (1 - number("healthShare"))) * number("healthShare"),
  },
});

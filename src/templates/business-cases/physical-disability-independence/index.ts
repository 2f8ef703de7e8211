import { businessCase } from "../../blocks/business-case";
import { inPaper } from "../../papers/business-cases-2018";
import { packages, reviewInputs, yearsSource } from "./inputs";
import { physicalDisabilitySummary } from "./summary";
import { physicalDisabilityRisks, physicalDisabilityWords } from "./words";
import { physicalDisabilityChecks, physicalDisabilityFigures, physicalDisabilityWorking } from "./working";

/** Business case A/R.6.111: reviews of packages for people with physical disabilities. */
export const physicalDisability = businessCase({
  summary: physicalDisabilitySummary,
  tab: "Physical",
  words: physicalDisabilityWords,
  risks: physicalDisabilityRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 440000,
    source: inPaper("A/R.6.111, Project overview"),
  },
  purpose: "Works out what reviews of packages save, kind of package by kind of package, and what health funding adds.",
  scope:
    "People with physical disabilities whose packages are reviewed in the year. The paper prints the total alone: the split of the worked example is an illustration.",
  definition: "Saving of a full year from packages that are reduced, or funded by health",
  groups: [reviewInputs],
  tables: [packages],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: physicalDisabilityWorking,
  costAndSavings: physicalDisabilityFigures,
  checks: physicalDisabilityChecks,
  published: [],
  model: {
    annualSaving: ({ number, rows }) =>
      rows("packages").reduce(
        (sum, row) => sum + row.number("people") * row.number("share") * row.number("weekly"),
        0,
      ) *
      number("weeksPerYear") *
      number("deliveryFactor"),
  },
});

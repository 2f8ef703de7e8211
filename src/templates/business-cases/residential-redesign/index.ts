import { businessCase } from "../../blocks/business-case";
import { inPaper } from "../../papers/business-cases-2018";
import { homeInputs, interimInputs, yearsSource } from "./inputs";
import { residentialRedesignSummary } from "./summary";
import { residentialRedesignRisks, residentialRedesignWords } from "./words";
import { residentialRedesignChecks, residentialRedesignFigures, residentialRedesignWorking } from "./working";

/** Business case A/R.6.129: a residential home becomes supported living, its places an interim service. */
export const residentialRedesign = businessCase({
  summary: residentialRedesignSummary,
  tab: "Re-design",
  words: residentialRedesignWords,
  risks: residentialRedesignRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 70000,
    source: inPaper("A/R.6.129, Project overview"),
  },
  purpose:
    "Works out the hotel costs that are avoided when residents move to supported living, and the demand that the vacated home needs.",
  scope:
    "One home. The paper prints the saving alone: residents and hotel cost of the worked example are an illustration. Placements avoided by the interim service belong to the case that brings people back.",
  definition: "Hotel costs avoided in a full year, less any higher cost of support",
  groups: [homeInputs, interimInputs],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: residentialRedesignWorking,
  costAndSavings: residentialRedesignFigures,
  checks: residentialRedesignChecks,
  published: [],
  model: {
    annualSaving: ({ number }) =>
      number("residents") * (number("hotelCost") - number("extraSupport")) * number("weeksPerYear"),
  },
});

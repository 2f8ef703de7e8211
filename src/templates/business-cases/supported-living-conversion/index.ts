import { businessCase } from "../../blocks/business-case";
import { inPaper } from "../../papers/business-cases-2018";
import { conversionInputs, services, stages, yearsSource } from "./inputs";
import { supportedLivingConversionSummary } from "./summary";
import { supportedLivingConversionWords } from "./words";
import {
  supportedLivingConversionChecks,
  supportedLivingConversionFigures,
  supportedLivingConversionPublished,
  supportedLivingConversionWorking,
  trackerSheet,
} from "./working";

/** Business case A/R.6.126: residential homes become supported living. */
export const supportedLivingConversion = businessCase({
  summary: supportedLivingConversionSummary,
  tab: "Conversion",
  words: supportedLivingConversionWords,
  risks: [],
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 794000,
    source: inPaper("A/R.6.126, Project overview"),
  },
  purpose:
    "Works out what the council no longer pays for accommodation when residential homes become supported living, and tracks each service.",
  scope:
    "Services that could convert. The paper prints the saving and the number of services: people and accommodation element of the worked example are an illustration of equal services.",
  definition: "Accommodation costs of a full year that benefits meet when all services have converted",
  groups: [conversionInputs],
  tables: [services, stages],
  sheets: [trackerSheet],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: supportedLivingConversionWorking,
  costAndSavings: supportedLivingConversionFigures,
  checks: supportedLivingConversionChecks,
  published: supportedLivingConversionPublished,
  model: {
    annualSaving: ({ number, rows }) =>
      rows("services").reduce(
        (sum, row) =>
          sum +
          row.number("people") *
            (row.number("accommodation") * row.number("benefits") - row.number("extraSupport")) *
            number("weeksPerYear"),
        0,
      ),
  },
});

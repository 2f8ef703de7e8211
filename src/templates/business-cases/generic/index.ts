import { businessCase } from "../../blocks/business-case";
import { local } from "../../papers/business-cases-2018";
import { proposals, yearsSource } from "./inputs";
import { genericBusinessCaseSummary } from "./summary";
import { genericBusinessCaseRisks, genericBusinessCaseWords } from "./words";
import {
  genericBusinessCaseChecks,
  genericBusinessCaseFigures,
  genericBusinessCasePublished,
  genericBusinessCaseWorking,
} from "./working";

const YEARS = ["yearOne", "yearTwo", "yearThree", "yearFour"] as const;

/** The business case form without a calculator of its own: savings by proposal and year, for a project or a portfolio. */
export const genericBusinessCase = businessCase({
  summary: genericBusinessCaseSummary,
  tab: "Business",
  words: genericBusinessCaseWords,
  risks: genericBusinessCaseRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 16489000,
    source: local("Brought together from the seventeen cases of the pack"),
  },
  purpose: "Sets out a business case, or a portfolio of them, with savings and costs by year.",
  scope:
    "Savings are entered by proposal and year. The worked example adds up the seventeen cases of the pack as their overviews state them.",
  definition: "Gross saving of the year, as the proposals state it",
  groups: [],
  tables: [proposals],
  plan: {
    years: YEARS.map(() => ({})),
    source: yearsSource,
    grossOfYear:
      "=CHOOSE({line.order},SUM({proposals.yearOne}),SUM({proposals.yearTwo}),SUM({proposals.yearThree}),SUM({proposals.yearFour}))",
  },
  working: genericBusinessCaseWorking,
  costAndSavings: genericBusinessCaseFigures,
  checks: genericBusinessCaseChecks,
  published: genericBusinessCasePublished,
  model: {
    grossByYear: ({ column }) => YEARS.map((year) => column("proposals", year).reduce((sum, level) => sum + level, 0)),
  },
});

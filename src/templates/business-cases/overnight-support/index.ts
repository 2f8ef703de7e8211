import { contributionIncome } from "../../../finance/contributions";
import { truncate } from "../../../finance/rounding";
import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper } from "../../papers/business-cases-2018";
import { contributionInputs, WHOLE_WEEKS, yearsSource } from "./inputs";
import { overnightSupportSummary } from "./summary";
import { overnightSupportRisks, overnightSupportWords } from "./words";
import {
  overnightSupportChecks,
  overnightSupportFigures,
  overnightSupportPublished,
  overnightSupportWorking,
} from "./working";

const DAYS_OF_A_WEEK = 7;

/** Business case A/R.7.108: respite stays charged by the residential rules. */
export const overnightSupport = businessCase({
  summary: overnightSupportSummary,
  tab: "Overnight",
  words: overnightSupportWords,
  risks: overnightSupportRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 25000,
    source: inPaper("A/R.7.108, Project overview"),
  },
  purpose:
    "Works out what more people would contribute if short respite stays were charged by the residential rules, and holds an income target against it.",
  scope:
    "People charged by the non-residential rules for a short stay. Debts, appeals and the cost of assessing people anew are outside the calculation.",
  definition: "Income of a full year from people with a respite stay, before bad debt",
  groups: [contributionInputs],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: overnightSupportWorking,
  costAndSavings: overnightSupportFigures,
  checks: overnightSupportChecks,
  published: overnightSupportPublished,
  model: { annualSaving: incomeOf },
});

function incomeOf({ number, text }: CaseFigures): number {
  const stayWeeks = number("averageStayDays") / DAYS_OF_A_WEEK;
  return contributionIncome({
    currentWeekly: number("currentWeekly"),
    newWeekly: number("newWeekly"),
    people: number("clients"),
    weeks: text("weekRounding") === WHOLE_WEEKS ? truncate(stayWeeks) : stayWeeks,
    mitigation: 0,
  }).annualIncome;
}

import { contributionIncome } from "../../../finance/contributions";
import { FinanceError } from "../../../finance/finance-error";
import { businessCase } from "../../blocks/business-case";
import type { CaseProblem } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { inPaper } from "../../papers/business-cases-2018";
import { higherRateBenefitChecks, higherRateBenefitPublished } from "./assurance";
import { allowances, benefitInputs, benefitRates, NIL_CHARGE, yearsSource } from "./inputs";
import { higherRateBenefitSummary } from "./summary";
import { higherRateBenefitRisks, higherRateBenefitWords } from "./words";
import { higherRateBenefitFigures, higherRateBenefitOptions, higherRateBenefitWorking } from "./working";

/** Business case A/R.7.109: the enhanced rate of Personal Independence Payment counted in contributions. */
export const higherRateBenefit = businessCase({
  summary: higherRateBenefitSummary,
  tab: "Higher rate",
  words: higherRateBenefitWords,
  risks: higherRateBenefitRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 227000,
    source: inPaper("A/R.7.109, Project overview"),
  },
  purpose:
    "Works out what more people would contribute if the rate of the benefit that they receive were counted, for each allowance that could soften it.",
  scope:
    "People with Personal Independence Payment who are assessed on the standard rate. People who move to it from Disability Living Allowance, bad debts and the cost of assessments are outside the calculation.",
  definition: "Income of a full year, before bad debt and before people who would leave the nil charge",
  groups: [benefitInputs],
  tables: [benefitRates, allowances],
  plan: { years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }], source: yearsSource },
  working: higherRateBenefitWorking,
  optionBlocks: higherRateBenefitOptions,
  costAndSavings: higherRateBenefitFigures,
  checks: higherRateBenefitChecks,
  published: higherRateBenefitPublished,
  model: { annualSaving: incomeOf, contradictions: contradictionsIn },
});

function contradictionsIn(figures: CaseFigures): CaseProblem[] {
  const { number, text } = figures;
  const gap = rateOf(figures, text("receivedLevel")) - rateOf(figures, text("countedLevel"));
  const problems: CaseProblem[] = [];
  if (number("nilCharge") > number("clients")) {
    problems.push({
      field: "nilCharge",
      message: `People at nil charge: found ${number("nilCharge")} of ${number("clients")} people assessed; enter as many or fewer`,
    });
  }
  if (number("chosenAllowance") > Math.max(gap, 0)) {
    problems.push({
      field: "chosenAllowance",
      message: `Additional allowance: found £${number("chosenAllowance").toFixed(2)}; the rise is £${gap.toFixed(2)} a week, and no more than that can be left to people`,
    });
  }
  return problems;
}

function incomeOf(figures: CaseFigures): number {
  const { number, text } = figures;
  const payers = number("clients") - number("nilCharge");
  return contributionIncome({
    currentWeekly: rateOf(figures, text("countedLevel")),
    newWeekly: rateOf(figures, text("receivedLevel")),
    people: text("peopleCounted") === NIL_CHARGE ? number("nilCharge") : payers,
    weeks: number("weeksPerYear"),
    mitigation: number("chosenAllowance"),
  }).annualIncome;
}

function rateOf(figures: CaseFigures, level: string): number {
  const row = figures.rows("benefitRates").find((each) => each.text("level") === level);
  if (row === undefined) throw new FinanceError(`the table has no level "${level}"`, "benefitRates");
  return row.number("independencePayment");
}

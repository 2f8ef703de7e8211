import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const financialReassessmentsWords: BusinessCaseWords = {
  reference: "A/R.6.173",
  description:
    "More staff for the financial assessment team, so that more people's contributions are reassessed and the right contribution is charged under the Care Act guidance and the coming changes of the contributions policy.",
  officer: "Director of commissioning",
  need: "Many people's contributions had not been looked at for years. Fixed-term officers were hired with transformation funding to reassess them and to bring their details up to date; the backlog was larger than they could clear, and their contracts end.",
  otherwise:
    "The fixed-term contracts would end with the funding, too few officers would be left for the backlog, and contributions would stay as they are.",
  aims: "Reassess the whole backlog within the year of the saving, adjust contributions to people's circumstances and update their details.",
  doing: "Extending the fixed-term contracts of the present officers, and hiring more for twelve months.",
  assumptions: [
    "Reassessing people who have waited two years or more raises what they contribute: by {firstIncrease} a week on average last year, {increaseOfYear} a year.",
    "The longest waits came first, so the average rise falls: each cohort keeps {increaseKept} of the rise before.",
    "Some people will no longer receive care, and bring no income.",
    "So far {earlierCases} reassessments have brought {earlierIncome}.",
  ],
  constraints: [
    "Reassessment is done by hand: how many an officer completes in a year is hard to foretell.",
    "What people can pay today is not known, so the income cannot be known either.",
    "It is difficult to recruit and keep staff on temporary contracts.",
  ],
  options: [
    "Option 1: let the contracts end, and stop reassessing when the funding runs out.",
    "Option 2: extend the contracts of the present officers for twelve months.",
    "Option 3: extend them, and hire as many again for twelve months; more reassessments are completed sooner.",
  ],
  inScope: "The financial assessment team.",
  affected:
    "People whose circumstances have changed and who have not been reassessed for want of staff; their contribution may rise.",
  positive: "The backlog is cleared and charges are put right.",
  negative: "A higher contribution can cause hardship.",
  neutral:
    "Talking about contributions may lead people to pay by direct debit, which is easier for them than invoices.",
};

export const financialReassessmentsRisks: readonly BusinessCaseRisk[] = [
  { title: "More client debt" },
  { title: "Officers cannot be recruited or kept" },
  { title: "Reassessment rates do not improve as expected" },
  { title: "Income from reassessed contributions does not rise as expected" },
];

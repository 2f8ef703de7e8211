import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const higherRateBenefitWords: BusinessCaseWords = {
  reference: "A/R.7.109",
  description:
    "As other councils do and the Care Act allows, look further into counting the higher rate of Personal Independence Payment when contributions are worked out. Subject to public consultation the change could hold from 2018/19.",
  officer: "Director of Adult Social Care",
  need: "The earlier charging guidance let a council count only the lower or middle rate of a disability benefit unless it provides support at night, and the council's policy still follows it. The Care Act guidance says which benefits are to be counted and makes no such exception. Counting the full Personal Independence Payment would help to pay for care.",
  otherwise:
    "People who receive the enhanced rate would still be assessed as if they had the standard one, and income would be forgone.",
  aims: "A charging policy under which people on the highest rate of their benefit contribute by what they receive, not by the standard or middle rate.",
  doing:
    "The charging policy is reviewed in the light of the Care Act, options for public consultation are worked out, and statistical neighbours are compared.",
  assumptions: [
    "The change of policy is acceptable to members.",
    "It holds from 1 April, so that the first year brings a full year's income.",
    "The number of people it applies to stays as it is.",
    "The option with an allowance of £10 goes to consultation, says this list; the calculation itself leaves {chosenAllowance} a week to people.",
  ],
  constraints: [
    "Some cases are not on the assessment system yet, so more people may be affected than are counted here.",
  ],
  options: [
    "Doing nothing, and going on counting the standard rate: considered and not taken.",
    "Counting the higher rate of Attendance Allowance, Disability Living Allowance and Personal Independence Payment: rejected, because the first two are paid for support at night, which the council may not provide, and a legal challenge could follow.",
    "Counting the enhanced rate of Personal Independence Payment alone, which does not depend on support at night: chosen, with a public consultation of {consultationWeeks} weeks.",
    "People who feel that their needs at night are not counted can ask for an assessment of their own disability-related expenditure.",
  ],
  inScope:
    "People with the higher rate of Attendance Allowance, Disability Living Allowance or Personal Independence Payment.",
  outOfScope: "People with the lower or middle rate of these benefits.",
  affected: "Adult social care clients who receive the higher rate of one of the three benefits.",
  positive: "Income that stands in for savings which adult social care would otherwise have to make.",
  negative: "People who receive the higher rate of their benefit are worse off.",
  characteristics:
    "Disabled adults may find the higher contribution hard to pay, with stress and worry as a result. A higher standard allowance for disability-related expenditure, or an assessment of a person's own expenditure, softens it.",
};

export const higherRateBenefitRisks: readonly BusinessCaseRisk[] = [
  { title: "Unpaid invoices or late payment" },
  { title: "People are worse off" },
  { title: "More complaints and appeals" },
  { title: "Legal challenge" },
];

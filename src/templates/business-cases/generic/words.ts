import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const genericBusinessCaseWords: BusinessCaseWords = {
  reference: "A/R.6 and A/R.7",
  description:
    "The savings and income of adult social care in the business plan, brought together from their business cases.",
  officer: "Director of Adult Social Care",
  need: "Needs and prices rise faster than the money for them. Each case shows how a part of the gap can be met: by income from contributions, better contracts, reassessments, closer work with health, and care that leaves people more independent.",
  otherwise: "Savings would have to be found elsewhere, at the cost of preventative services among others.",
  aims: "A budget for adult social care that meets eligible needs and can last.",
  doing: "Every case has a senior responsible officer, its own assumptions and its own risks. This one adds them up.",
  assumptions: [
    "{proposalCount} cases bring {portfolioTotal} in the first year; each is taken to recur.",
    "No saving is counted in two cases.",
    "The largest case, {largestTitle}, is {largestShare} of the whole.",
  ],
  constraints: [
    "Several cases wait for public consultation, procurement, or agreement with health partners.",
    "Social workers and financial assessment officers are hard to recruit.",
  ],
  inScope: "The business cases of adult social care in the pack.",
  outOfScope: "Savings of other directorates, and growth for demand and prices.",
  dependencies: [
    "A/R.6.129 gives interim support to people who return to the county under A/R.6.127",
    "A/R.7.110 and A/R.6.128 depend on agreement with health partners",
  ],
  affected: "People who use adult social care, their carers, providers, staff and health partners.",
  positive: "People live more independently and closer to home, and pay no more than they should.",
  negative: "Some people contribute more towards their care.",
  characteristics:
    "Older and disabled people are affected more than others, because the services are theirs; each case says how this is addressed.",
};

export const genericBusinessCaseRisks: readonly BusinessCaseRisk[] = [
  { title: "Timescales slip for want of capacity" },
  { title: "No agreement with health partners on their investment" },
  { title: "Packages cannot be reduced by the share that is modelled" },
  { title: "Unpaid invoices or late payment" },
];

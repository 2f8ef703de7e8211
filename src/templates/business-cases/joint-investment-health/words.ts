import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const jointInvestmentHealthWords: BusinessCaseWords = {
  reference: "A/R.7.110",
  description:
    "Negotiate additional funding with the NHS by reviewing how joint care is funded, so that the council's investment in rising demand is matched as it should be.",
  officer: "Director of Adult Social Care",
  need: "Meeting the eligible needs of all people with learning disabilities takes more money as demand rises. Their health needs and their social care needs are both increasing, so the partners have to invest together.",
  otherwise:
    "The budget would not meet eligible needs. It follows demand, so it would be overspent, reactive reductions would follow, and preventative services would lose money.",
  aims: "Enough investment by the council and by health partners, and a care budget for the partnership at a level that can last.",
  doing:
    "The council runs a joint service for people with learning disabilities with its health partners. Its own growth of {councilGrowth} is expected to be matched by the health commissioner at {healthShare} of the whole, so that the health element of the rising cost is paid for by health. The contribution of {healthContribution} is an estimate, not an agreed sum.",
  assumptions: [
    "Numbers of people, levels of need and the split between health and social care follow the trends of the year before.",
  ],
  constraints: [
    "It has to be agreed with health partners, who are under heavy financial pressure themselves; what they can invest is bounded by the resources of the whole system.",
  ],
  options: ["Not applicable."],
  inScope:
    "Everyone supported by the learning disability partnership; health funding for those whose health needs have been identified.",
  outOfScope: "People supported by other services.",
  affected:
    "People with learning disabilities who have eligible social care and health needs and are supported by the partnership.",
  positive:
    "Enough budget to meet all eligible needs, above all the health elements of care that the NHS has to pay for.",
  negative: "None for people who use services; the investment adds to the pressure on the whole system.",
  neutral: "None.",
  characteristics:
    "The proposal is about people with learning disabilities, and is meant to secure the care they need by additional investment from health partners.",
};

export const jointInvestmentHealthRisks: readonly BusinessCaseRisk[] = [
  { title: "No agreement with health partners on their investment" },
];

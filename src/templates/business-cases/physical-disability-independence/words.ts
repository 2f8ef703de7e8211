import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const physicalDisabilityWords: BusinessCaseWords = {
  reference: "A/R.6.111",
  description:
    "In line with the council's commitment to independence, find more creative ways to meet the needs of people with physical disabilities, and work with the NHS so that health funding is as it should be.",
  officer: "Head of service for physical disability",
  need: "Second year of two in which people with physical disabilities are reassessed, by a model of three tiers: helping people to help themselves, help when it is needed, and statutory support.",
  otherwise: "The saving would have to be found elsewhere.",
  aims: "Assessment and reassessment that lower what is spent on residential and nursing placements, on supported living and round-the-clock support, and on domiciliary care and activities.",
  doing:
    "The team reviews needs where short and medium-term goals could make a person more independent, where personal care can be met more cost-effectively, or where the cost of support can be negotiated. Practitioners look for community resources before long-term statutory funding.",
  assumptions: [
    "The model of working brings the savings needed: {savingPerReviewed} for each person reviewed.",
    "The number of new users of the service hardly changes.",
    "Income comes in as predicted.",
    "Staff stay.",
    "The early help team for adults grows.",
  ],
  constraints: [
    "Cutting staff or preventative contracts was not chosen: fewer staff could not work in this way, and prevention delays the need for statutory services.",
    "What remains is to manage demand and to meet needs at the lowest possible cost.",
    "Changing what a person receives takes a reassessment and a review of the support plan, with the person, the family and, where appropriate, an advocate.",
  ],
  inScope:
    "All spending on the needs of people with physical disabilities, the contracts for these services, the growth of the early help team and the policies behind the savings.",
  outOfScope: "Staffing costs, the project on double-up care, and contracts with preventative services.",
  dependencies: [
    "First contact project group",
    "Transforming Lives and Care Act board",
    "Double-up care project",
    "Development of reablement services",
    "Brokerage of residential and nursing places, and its growth to domiciliary care",
    "Retendering of adult social care contracts",
  ],
  affected: "People with physical disabilities and eligible social care needs.",
  positive:
    "People build on their strengths and live more independently, with less formal care. Where health needs are recognised and funded, people may gain, because social care is charged for and health care is not.",
  negative:
    "None are expected. Thresholds and the commitment to eligible needs stay; the model may be less risk-averse, and decisions are made in the person's interest.",
};

export const physicalDisabilityRisks: readonly BusinessCaseRisk[] = [
  { title: "Packages cannot be reduced by the share that is modelled" },
  { title: "Timescales slip for want of capacity" },
  { title: "Savings depend on follow-up work to find and arrange other services" },
  { title: "Some people challenge the support they are offered after a review" },
];

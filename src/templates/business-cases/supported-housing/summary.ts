import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const supportedHousingSummary: TemplateSummary = {
  id: "supported-housing-review",
  title: "Supported housing commissioning review",
  question: "What does housing related support cost for each person, and how much of it could a review save?",
  category: "Business cases",
  keywords: [
    "supported housing",
    "housing related support",
    "homelessness",
    "rough sleepers",
    "hostels",
    "floating support",
    "unit cost",
    "benchmark",
    "commissioning review",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Spend by area of support, and the share that changes to housing benefit touch",
    "Cost for each person against a partner's",
    "Saving by area, and as a share of the spend",
    "What matching the partner's cost would bring",
    "Growth of demand a year",
  ],
};

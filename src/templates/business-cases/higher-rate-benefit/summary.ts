import { businessCaseSummary } from "../../blocks/business-case-summary";

export const higherRateBenefitSummary = businessCaseSummary({
  id: "contributions-higher-rate-benefit",
  title: "Client contributions: higher-rate disability benefit",
  question:
    "What would it bring in to count the enhanced rate of a disability benefit, and what if part is left to people?",
  keywords: [
    "client contributions",
    "personal independence payment",
    "PIP",
    "attendance allowance",
    "disability-related expenditure",
    "DRE",
    "charging policy",
    "income",
  ],
  computes: [
    "Gap between the rate counted and the rate received",
    "Weekly and annual income for each allowance left to people",
    "Income from those who contribute against those at nil charge",
  ],
});

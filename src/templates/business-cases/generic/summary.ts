import { businessCaseSummary } from "../../blocks/business-case-summary";

export const genericBusinessCaseSummary = businessCaseSummary({
  id: "business-case",
  title: "Business case",
  question: "What does a project, or a portfolio of them, save year by year, and what stands behind it?",
  keywords: [
    "savings by year",
    "portfolio",
    "savings programme",
    "project overview",
    "options appraisal",
    "risks",
    "community impact assessment",
    "equality impact",
  ],
  computes: [
    "Savings of every proposal by year, with totals and shares",
    "Largest proposal's part of the portfolio",
    "Rating of each risk",
  ],
});

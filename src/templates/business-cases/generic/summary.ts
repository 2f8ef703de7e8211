import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const genericBusinessCaseSummary: TemplateSummary = {
  id: "business-case",
  title: "Business case",
  question: "What does a project, or a portfolio of them, save year by year, and what stands behind it?",
  category: "Business cases",
  keywords: [
    "business case",
    "savings by year",
    "portfolio",
    "savings programme",
    "project overview",
    "options appraisal",
    "risks",
    "community impact assessment",
    "equality impact",
  ],
  paper: PAPER,
  computes: [
    "Savings of every proposal by year, with totals and shares",
    "Largest proposal's part of the portfolio",
    "Costs, net saving, change on the year before and cash to date",
    "Rating of each risk",
  ],
};

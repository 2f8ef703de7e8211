import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const betterCareFundSummary: TemplateSummary = {
  id: "better-care-fund-saving",
  title: "Better Care Fund: protecting social care",
  question: "How much of the Better Care Fund is taken to protect social care, and what is left for everything else?",
  category: "Business cases",
  keywords: [
    "Better Care Fund",
    "BCF",
    "pooled budget",
    "protecting adult social care",
    "Health and Wellbeing Board",
    "section 75",
    "integration",
    "NHS",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Share of the fund taken as a saving",
    "What is left for services and transformation",
    "The share if the allocation turns out lower or higher",
    "Savings by year, change on the year before and cash to date",
  ],
};

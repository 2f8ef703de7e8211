import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const mentalHealthSummary: TemplateSummary = {
  id: "mental-health-transformation",
  title: "Mental health transformation and demand management",
  question: "What do a restructure, health funding of aftercare and other work in mental health save together?",
  category: "Business cases",
  keywords: [
    "mental health",
    "section 117",
    "aftercare",
    "joint funding tool",
    "health funding",
    "NHS foundation trust",
    "restructure",
    "supported accommodation",
    "assistive technology",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Savings of the workstreams and their total",
    "Saving for each person with section 117 aftercare, a year and a week",
    "Share of the aftercare packages that health would have to fund",
    "Savings by year, change on the year before and cash to date",
  ],
};

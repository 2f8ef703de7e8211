import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const physicalDisabilitySummary: TemplateSummary = {
  id: "physical-disability-independence",
  title: "Independence of people with physical disabilities",
  question:
    "What do reviews of residential, supported living and domiciliary packages save, and what should health fund?",
  category: "Business cases",
  keywords: [
    "physical disability",
    "package review",
    "reassessment",
    "residential care",
    "supported living",
    "domiciliary care",
    "continuing healthcare",
    "health funding",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Saving by kind of package",
    "Share of each kind of package in the saving",
    "Saving per person reviewed",
    "Saving by year, change on the year before and cash to date",
  ],
};

import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const residentialRedesignSummary: TemplateSummary = {
  id: "residential-provision-redesign",
  title: "Re-design of an in-house residential home",
  question:
    "What is saved when a home becomes supported living, and its places serve people who need care at short notice?",
  category: "Business cases",
  keywords: [
    "in-house service",
    "residential home",
    "supported living",
    "hotel costs",
    "emergency placement",
    "interim care",
    "learning disability",
    "service redesign",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Hotel costs avoided for the residents who move",
    "Use that the released places need",
    "Interim stays that the released places can take",
    "Saving by year, change on the year before and cash to date",
  ],
};

import { businessCaseSummary } from "../../blocks/business-case-summary";

export const residentialRedesignSummary = businessCaseSummary({
  id: "residential-provision-redesign",
  title: "Re-design of an in-house residential home",
  question:
    "What is saved when a home becomes supported living, and its places serve people who need care at short notice?",
  keywords: [
    "in-house service",
    "residential home",
    "supported living",
    "hotel costs",
    "emergency placement",
    "interim care",
    "learning disability",
    "service redesign",
  ],
  computes: [
    "Hotel costs avoided for the residents who move",
    "Use that the released places need",
    "Interim stays that the released places can take",
  ],
});

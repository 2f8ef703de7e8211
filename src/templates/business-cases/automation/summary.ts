import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const automationSummary: TemplateSummary = {
  id: "automation-business-support",
  title: "Automation of business support processes",
  question: "How much staff time does automation release, and how many posts and pounds is that?",
  category: "Business cases",
  keywords: [
    "automation",
    "digital",
    "case management system",
    "online self-assessment",
    "payment system",
    "business support",
    "FTE",
    "staff capacity",
    "artificial intelligence",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Staff cost and posts released by service",
    "Range of automatable tasks from research on roles",
    "Saving at the ends of that range",
    "Savings by year, change on the year before and cash to date",
  ],
};

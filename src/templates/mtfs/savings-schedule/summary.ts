import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

export const savingsScheduleSummary: TemplateSummary = {
  id: "mtfs-savings-schedule",
  title: "Savings schedule",
  question: "What does each saving bring in each year of the plan, what kind of saving is it, and does it add up?",
  category: "MTFS and budget",
  keywords: [
    "savings",
    "efficiency",
    "service reduction",
    "income",
    "Appendix C",
    "MTFS",
    "cumulative",
    "increment",
    "star rating",
    "savings plan",
    "communities and wellbeing",
  ],
  paper: PAPER,
  computes: [
    "Levels by year, with sub-totals for adult social care and for communities and wellbeing",
    "Headings of the savings, written from their levels",
    "Changes from year to year, held against the budget table",
    "Savings by kind, and how much of them is new",
    "Increments typed where levels belong, in words",
  ],
};

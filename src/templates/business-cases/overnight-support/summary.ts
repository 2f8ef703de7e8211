import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const overnightSupportSummary: TemplateSummary = {
  id: "contributions-overnight-support",
  title: "Client contributions: short-term overnight support",
  question: "What would it bring in to charge respite stays by the residential rules?",
  category: "Business cases",
  keywords: [
    "client contributions",
    "charging policy",
    "respite",
    "short-term stay",
    "Care Act",
    "fairer charging",
    "income",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Gap between residential and non-residential contributions",
    "Weekly and annual income",
    "What an income target would need",
    "Income by year, change on the year before and cash to date",
  ],
};

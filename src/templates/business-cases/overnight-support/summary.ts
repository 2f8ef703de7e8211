import { businessCaseSummary } from "../../blocks/business-case-summary";

export const overnightSupportSummary = businessCaseSummary({
  id: "contributions-overnight-support",
  title: "Client contributions: short-term overnight support",
  question: "What would it bring in to charge respite stays by the residential rules?",
  keywords: [
    "client contributions",
    "charging policy",
    "respite",
    "short-term stay",
    "Care Act",
    "fairer charging",
    "income",
  ],
  computes: [
    "Gap between residential and non-residential contributions",
    "Weekly and annual income",
    "What an income target would need",
  ],
});

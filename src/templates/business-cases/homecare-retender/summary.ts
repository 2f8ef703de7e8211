import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const homecareRetenderSummary: TemplateSummary = {
  id: "homecare-retender",
  title: "Homecare re-tendering",
  question: "What does a lower hourly rate from a new homecare contract save, this year and next?",
  category: "Business cases",
  keywords: [
    "homecare",
    "domiciliary care",
    "re-tender",
    "hourly rate",
    "ceiling price",
    "dynamic purchasing system",
    "brokerage",
    "part-year effect",
    "workforce",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Weekly hours behind the packages",
    "Annual cost at the current and the new rate",
    "Part-year saving in the first year, the rest in the next",
    "What another starting rate would leave of the saving",
    "Hours that depend on workers from the EU",
  ],
};

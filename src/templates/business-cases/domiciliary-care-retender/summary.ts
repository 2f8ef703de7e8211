import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const domiciliaryCareRetenderSummary: TemplateSummary = {
  id: "domiciliary-care-retender-learning-disability",
  title: "Retender of domiciliary care for people with learning disabilities",
  question: "What does a new contract that starts during the year bring this year and next?",
  category: "Business cases",
  keywords: [
    "retender",
    "domiciliary care",
    "homecare",
    "learning disability",
    "part-year effect",
    "full-year effect",
    "ceiling price",
    "procurement",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Part-year effect and the rest that follows in the next year",
    "The same rounded as the budget states it",
    "Price reduction that the saving needs",
    "Saving by year, change on the year before and cash to date",
  ],
};

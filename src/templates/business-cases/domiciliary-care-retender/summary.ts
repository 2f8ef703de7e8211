import { businessCaseSummary } from "../../blocks/business-case-summary";

export const domiciliaryCareRetenderSummary = businessCaseSummary({
  id: "domiciliary-care-retender-learning-disability",
  title: "Retender of domiciliary care for people with learning disabilities",
  question: "What does a new contract that starts during the year bring this year and next?",
  keywords: [
    "retender",
    "domiciliary care",
    "homecare",
    "learning disability",
    "part-year effect",
    "full-year effect",
    "ceiling price",
    "procurement",
  ],
  computes: [
    "Part-year effect and the rest that follows in the next year",
    "The same rounded as the budget states it",
    "Price reduction that the saving needs",
  ],
});

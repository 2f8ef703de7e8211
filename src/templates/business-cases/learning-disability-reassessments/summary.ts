import { businessCaseSummary } from "../../blocks/business-case-summary";

export const learningDisabilityReassessmentsSummary = businessCaseSummary({
  id: "learning-disability-reassessments",
  title: "Increasing independence of people with learning disabilities",
  question: "How many reassessments with a saving does the target take, once last year's full-year effect is counted?",
  keywords: [
    "learning disability",
    "care reassessment",
    "full-year effect",
    "Transforming Lives",
    "strengths-based",
    "saving per case",
    "phasing",
    "brokerage",
  ],
  computes: [
    "Full-year effect and new saving",
    "Cases the target takes, at once or spread over the year",
    "In-year and full-year saving of each quarter's cases",
  ],
});

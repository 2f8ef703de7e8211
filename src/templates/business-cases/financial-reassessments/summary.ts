import { businessCaseSummary } from "../../blocks/business-case-summary";

export const financialReassessmentsSummary = businessCaseSummary({
  id: "contributions-reassessments",
  title: "Client contributions: financial reassessments",
  question: "What do more financial reassessments bring in, year by year, and is it worth hiring for?",
  keywords: [
    "client contributions",
    "financial assessment",
    "reassessment backlog",
    "officers",
    "fixed-term posts",
    "income",
    "cohort",
    "option appraisal",
  ],
  computes: [
    "Reassessments from officers and cases per officer",
    "Average increase and its fall from cohort to cohort",
    "Income by financial year of each option",
    "Difference between extending posts and hiring more",
  ],
});

import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

/** Template T13 as the gallery shows it. */
export const selfAssessmentSummary: TemplateSummary = {
  id: "cqc-self-assessment",
  title: "CQC self-assessment",
  question: "What do we know about our practice, how do we know it, and what do we plan, statement by statement?",
  category: "Governance and assurance",
  keywords: [
    "CQC",
    "self-assessment",
    "assurance",
    "quality statements",
    "evidence",
    "inspection",
    "local authority assessment",
    "improvement plan",
    "working with people",
    "providing support",
    "ensuring safety",
    "leadership",
  ],
  paper: PAPER,
  computes: [
    "Statements with evidence, source and plans, by quality statement",
    "Figures in the evidence without a source",
    "Rates against national, regional or earlier ones, in percentage points",
    "Rates held against their own counts",
    "Change of volumes since the year before",
    "Evidence that is older than allowed",
  ],
};

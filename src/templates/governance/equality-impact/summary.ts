import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

/** Template T12 as the gallery shows it. */
export const equalityImpactSummary: TemplateSummary = {
  id: "equality-human-rights-impact-assessment",
  title: "Equality and human rights impact assessment",
  question: "Who may be affected by a change, are their rights respected, and is a full report required?",
  category: "Governance and assurance",
  keywords: [
    "EHRIA",
    "EqIA",
    "equality impact assessment",
    "public sector equality duty",
    "Equality Act 2010",
    "protected characteristics",
    "human rights",
    "consultation",
    "screening",
    "action plan",
    "sign-off",
  ],
  paper: PAPER,
  computes: [
    "Questions answered and still open, section by section",
    "Groups that may be affected, and rights that are engaged",
    "A yes without an explanation",
    "Whether the decision requires a full report, and whether the report is there",
    "The next step",
  ],
};

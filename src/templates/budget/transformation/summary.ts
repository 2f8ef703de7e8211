import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

/** Template T9 as the gallery shows it. */
export const transformationSummary: TemplateSummary = {
  id: "transformation-opportunities",
  title: "Transformation opportunities",
  question: "What could the transformation programme bring, which part is cash, and how much of it is new to the plan?",
  category: "MTFS and budget",
  keywords: [
    "transformation",
    "target operating model",
    "TOM",
    "opportunity",
    "diagnostic",
    "cashable",
    "non-cashable",
    "quality benefit",
    "reinvestment",
    "reablement",
    "decision making",
    "reviews",
    "double counting",
    "net new saving",
  ],
  paper: PAPER,
  computes: [
    "Opportunity by programme and workstream",
    "Cashable benefit and benefit re-invested in quality",
    "Range from the target to the upper estimate",
    "Saving already counted in earlier plans, and what is new",
    "Heading of each savings line, from its levels",
  ],
};

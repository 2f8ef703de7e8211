import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

/** Template T11 in the style of 2019/20, as the gallery shows it. */
export const ragSummary: TemplateSummary = {
  id: "performance-rag",
  title: "Performance dashboard: red, amber and green",
  question: "Which measures meet their target by this month, which are close, and which need attention?",
  category: "Performance",
  keywords: [
    "RAG",
    "red amber green",
    "ASCOF",
    "performance dashboard",
    "milestone",
    "target",
    "quartile",
    "delayed transfers of care",
    "care home admissions",
    "personal budgets",
    "reablement",
    "libraries",
    "scrutiny committee",
  ],
  paper: PAPER,
  computes: [
    "Red, amber or green for each measure, with a margin of its own or a judgement",
    "Target bands, and targets that build up over the year",
    "Milestone of the month, even or seasonal",
    "Forecast of the year from the months counted",
    "Quartile of a rank among similar councils",
    "Sums of the commentary held to their figures",
  ],
};

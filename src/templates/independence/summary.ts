import type { TemplateSummary } from "../summary";
import { PAPER } from "./paper";
import { TITLE } from "./wording";

/** Template T2 as the gallery shows it. */
export const independenceSummary: TemplateSummary = {
  id: "independence-outside-residential-care",
  title: TITLE,
  question: "How many people could avoid residential care, what would they need instead, and what is it worth?",
  category: "Benefits proposals",
  keywords: [
    "residential care",
    "extra care housing",
    "homecare",
    "reablement",
    "carers",
    "older adults",
    "triangulation",
    "delivery factor",
    "case review",
    "MTFS",
  ],
  paper: PAPER,
  computes: [
    "Range that a case review supports",
    "Triangulated evidence and target",
    "Homecare hours and extra care units, at the end of the plan and at steady state",
    "Monthly capacity against demand",
    "Investment by year",
    "Benefit profile: increment, level, cash and contingency",
    "Run rate and the year in which it is reached",
  ],
};

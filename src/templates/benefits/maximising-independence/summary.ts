import { PAPER } from "../../papers/maximising-independence";
import type { TemplateSummary } from "../../summary";
import { TITLE } from "./wording";

/** Template T1 as the gallery shows it. */
export const maximisingIndependenceSummary: TemplateSummary = {
  id: "maximising-independence",
  title: TITLE,
  question:
    "What is it worth to review the care of working age adults with their progress in mind, and what does it take?",
  category: "Benefits proposals",
  keywords: [
    "working age adults",
    "learning disability",
    "physical disability",
    "reviews",
    "progression",
    "supported living",
    "reablement",
    "enablement",
    "care technology",
    "direct payments",
    "case review",
    "delivery factor",
    "run rate",
    "inflation contingency",
    "invest to save",
    "FTE",
    "MTFS",
  ],
  paper: PAPER,
  computes: [
    "Range that a case review supports",
    "People who need less formal support, year by year",
    "Gross benefit of reviews by lever",
    "Investment by year with pay inflation, cost of a post",
    "Benefit profile: increment, level, cash and contingency",
    "Run rate beyond the plan and the year in which it is reached",
    "Printed profile beside the modelled one",
  ],
};

import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

/** Template T11 in the style of 2024/25, as the gallery shows it. */
export const benchmarksSummary: TemplateSummary = {
  id: "performance-benchmarks",
  title: "Performance dashboard: benchmarks and progress",
  question: "How does the council compare with the national average or its own targets, and is it improving?",
  category: "Performance",
  keywords: [
    "ASCOF",
    "performance dashboard",
    "benchmarking",
    "national average",
    "direction of travel",
    "Better Care Fund",
    "care home admissions",
    "direct payments",
    "reablement",
    "safeguarding",
    "annual reviews",
    "waiting list",
    "libraries",
    "scrutiny committee",
  ],
  paper: PAPER,
  computes: [
    "Rating of each measure against its benchmark, in words",
    "Progress on last year with a threshold for each measure",
    "Percentages and rates per 100,000 from counts",
    "Milestones of the month from yearly targets, even or seasonal",
    "Forecast of the year from the months counted",
    "Totals and comparisons of the commentary, held to their figures",
  ],
};

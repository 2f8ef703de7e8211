import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

export const report2025Summary: TemplateSummary = {
  id: "mtfs-report-2025",
  title: "MTFS departmental report, 2025/26 layout",
  question: "What does the medium term financial strategy mean for the department, and does every table tie out?",
  category: "MTFS and budget",
  keywords: [
    "MTFS",
    "medium term financial strategy",
    "scrutiny",
    "committee report",
    "budget",
    "roll-forward",
    "growth",
    "savings",
    "Better Care Fund",
    "capital programme",
    "demand",
  ],
  paper: PAPER,
  computes: [
    "Net budget rolled forward over four years from levels of growth and savings",
    "Headings of every growth and savings line, written from the levels",
    "Distribution of the net budget, with control totals",
    "Growth of demand before and since a change in practice",
    "Increments typed where levels belong, in words",
    "Agreement of text, appendices and budget table",
  ],
};

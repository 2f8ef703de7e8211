import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

/** Template T7 as the gallery shows it. */
export const capitalProgrammeSummary: TemplateSummary = {
  id: "capital-programme",
  title: "Capital programme",
  question:
    "What will be built or bought in which year, who pays for it, and when does an invest to save scheme pay back?",
  category: "MTFS and budget",
  keywords: [
    "capital programme",
    "Appendix D",
    "Disabled Facilities Grant",
    "DFG",
    "social care investment plan",
    "SCIP",
    "extra care",
    "invest to save",
    "payback",
    "discretionary funding",
    "future developments",
    "capital bid",
  ],
  paper: PAPER,
  computes: [
    "Programme by scheme and year, with sub-totals",
    "External and discretionary funding by year",
    "Spending before and after the plan: gross cost less programme",
    "Return and payback of invest to save schemes",
  ],
};

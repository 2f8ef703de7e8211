import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

/** Template T4 as the gallery shows it. */
export const revenueBudgetSummary: TemplateSummary = {
  id: "revenue-budget",
  title: "Revenue budget appendix",
  question: "What does each service cost, what income meets it, and does the appendix add up?",
  category: "MTFS and budget",
  keywords: [
    "revenue budget",
    "Appendix A",
    "budget book",
    "gross budget",
    "net budget",
    "external income",
    "internal income",
    "employees",
    "running expenses",
    "statutory",
    "discretionary",
    "demand led",
    "service line",
    "cross-foot",
  ],
  paper: PAPER,
  computes: [
    "Gross and net budget of every service line",
    "Sub-totals by section, for adult social care and for the department",
    "Each section's share and its change from the year before",
    "Budget by duty: statutory, discretionary or both",
    "Agreement with the ledger, the opening budget and the roll-forward",
  ],
};

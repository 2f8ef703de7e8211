import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

export const feeUpliftSummary: TemplateSummary = {
  id: "provider-fee-uplift",
  title: "Provider fee uplift",
  question:
    "What does the yearly uplift of fees paid to care providers cost, and does the budget's provision cover it?",
  category: "MTFS and budget",
  keywords: [
    "fee uplift",
    "fee review",
    "price inflation",
    "provider fees",
    "hourly rate",
    "National Living Wage",
    "part-year effect",
    "growth",
    "provision",
  ],
  paper: PAPER,
  computes: [
    "The cost of four yearly uplifts, service by service",
    "First year and full-year effect",
    "MTFS growth as levels and increments",
    "Surplus or gap of the budget's provision",
  ],
};

import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

export const TITLE = "Home care commissioning";

/** Template T10 as the gallery shows it. */
export const homeCareSummary: TemplateSummary = {
  id: "home-care-commissioning",
  title: TITLE,
  question: "What would a new home care contract with price bands and zones cost, and when would it start?",
  category: "Commissioning and tenders",
  keywords: [
    "home care",
    "domiciliary care",
    "homecare tender",
    "hourly rate",
    "price bands",
    "zones",
    "rural premium",
    "Real Living Wage",
    "prime provider",
    "brokerage",
    "procurement timetable",
    "sustainable price",
  ],
  paper: PAPER,
  computes: [
    "Average hourly rate, weighted with the hours of each price band",
    "Annual cost at current and recommended prices, as a range of 52 to 53 weeks",
    "What each band and the rural premium cost",
    "Hours by zone and size of zone, and prime providers needed",
    "Days of procurement and implementation, contract length",
    "What more hours, more rural demand or higher prices would cost",
  ],
};

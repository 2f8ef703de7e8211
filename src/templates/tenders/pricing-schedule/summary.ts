import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

export const TITLE = "Tender pricing schedule";

/** The schedule for bidders as the gallery shows it. */
export const pricingScheduleSummary: TemplateSummary = {
  id: "tender-pricing-schedule",
  title: TITLE,
  question: "Which prices do bidders have to give, for which hours, and within which ceiling and floor?",
  category: "Commissioning and tenders",
  keywords: [
    "pricing schedule",
    "tender",
    "invitation to tender",
    "bidders",
    "price ceiling",
    "price floor",
    "home care",
    "procurement",
    "zones",
    "price bands",
    "returns",
    "protected sheet",
  ],
  paper: PAPER,
  computes: [
    "A sheet for bidders in which only their prices, notes and details can be typed",
    "Ceiling, floor and pence of every price, checked as it is typed",
    "What a bidder still has to fill in, without the add-in",
    "Annual value of an offer at the hours and weeks stated",
    "What the schedule costs at its floors and at its ceilings",
    "A file for bidders with nothing else of the workbook in it",
  ],
};

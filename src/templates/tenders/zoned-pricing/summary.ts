import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

export const TITLE = "Zoned pricing";

/** Zoned pricing as the gallery shows it. */
export const zonedPricingSummary: TemplateSummary = {
  id: "zoned-pricing",
  title: TITLE,
  question: "What do price bands and zones cost in a year, and what hangs on where a boundary is drawn?",
  category: "Commissioning and tenders",
  keywords: [
    "home care",
    "zones",
    "price bands",
    "zoned pricing",
    "blended rate",
    "rural premium",
    "band boundary",
    "cliff edge",
    "travel time",
    "settlements",
    "annual cost",
    "tender",
  ],
  paper: PAPER,
  computes: [
    "Hours of every zone in every price band, from its settlements",
    "Average rate over all bands, weighted with hours",
    "Annual cost as a range of 52 to 53 weeks, and the difference from today",
    "Settlements near a band boundary, with the hours and pounds that hang on it",
    "What moving one settlement to another band costs",
    "Premium of each band and average rate of each zone",
  ],
};

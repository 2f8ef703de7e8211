import { PAPER } from "../../papers/fair-cost-of-care";
import type { TemplateSummary } from "../../summary";

export const TITLE = "Fair cost of care returns";

/** The returns as the gallery shows them. */
export const costReturnsSummary: TemplateSummary = {
  id: "fair-cost-of-care",
  title: TITLE,
  question:
    "What do providers' returns say an hour of home care costs, line by line, and how far is that from the fee paid?",
  category: "Commissioning and tenders",
  keywords: [
    "fair cost of care",
    "cost of care exercise",
    "provider returns",
    "quartiles",
    "median",
    "lower quartile",
    "upper quartile",
    "home care",
    "return on operations",
    "uplift",
    "market sustainability",
    "Annex A",
    "Annex B",
  ],
  paper: PAPER,
  computes: [
    "Count, lower quartile, median and upper quartile of every cost line",
    "Lines with too few answers withheld",
    "The median total, the sum of the medians, and why the two differ",
    "Each line lifted from the prices of the returns to a later year",
    "Every return against the fee paid",
    "Quartiles of visits a week by length",
  ],
};

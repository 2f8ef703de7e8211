import { PAPER } from "../../papers/minimum-price-2014";
import type { TemplateSummary } from "../../summary";

export const TITLE = "Homecare rate build-up";

/** The rate build-up as the gallery shows it. */
export const homecareRateSummary: TemplateSummary = {
  id: "homecare-rate",
  title: TITLE,
  question: "What does an hour of home care have to cost, line by line, in towns and in the country?",
  category: "Commissioning and tenders",
  keywords: [
    "home care",
    "hourly rate",
    "sustainable price",
    "cost of care",
    "fair price",
    "National Living Wage",
    "Real Living Wage",
    "travel time",
    "mileage",
    "visit length",
    "rural rate",
    "UKHCA minimum price",
  ],
  paper: PAPER,
  computes: [
    "Price of an hour of home care, line by line, with what every percentage is counted on",
    "The same hour at the wage floor, National Insurance and mileage of another day",
    "Rates of urban, fringe, rural and isolated areas from travel time and miles",
    "Prices of visits of 15, 30, 45 and 60 minutes in each area",
    "Whether pay for all working time reaches the wage floor",
    "What each driver does to the rate, and how published minimum prices compare",
  ],
};

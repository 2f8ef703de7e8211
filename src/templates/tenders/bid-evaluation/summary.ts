import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

export const TITLE = "Bid evaluation";

/** The evaluation as the gallery shows it. */
export const bidEvaluationSummary: TemplateSummary = {
  id: "bid-evaluation",
  title: TITLE,
  question:
    "Which bid is the most advantageous, how firm is that result, and does every low price stand up to questions?",
  category: "Commissioning and tenders",
  keywords: [
    "tender evaluation",
    "bids",
    "price score",
    "quality score",
    "scoring method",
    "ranking",
    "award",
    "abnormally low",
    "Procurement Act 2023",
    "section 19",
    "price and quality weights",
    "tie",
    "sensitivity",
    "home care",
  ],
  paper: PAPER,
  computes: [
    "Each price accepted or refused with its reason, line by line",
    "The price of each bid, weighted with the hours of its lines",
    "Price score by five published methods, quality score, total and rank",
    "What another method, or one bid withdrawn, would change",
    "Prices below the cost build-up, with the line that explains the gap",
    "The record of the steps that section 19 asks for",
    "An award summary for a committee report",
  ],
};

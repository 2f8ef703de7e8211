import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const careInCountySummary: TemplateSummary = {
  id: "care-in-county-learning-disability",
  title: "Care in county for people with learning disabilities",
  question: "How many people placed out of county could come home, how sure is that, and what does it save?",
  category: "Business cases",
  keywords: [
    "out of area placement",
    "out of county",
    "learning disability",
    "repatriation",
    "confidence level",
    "brokerage",
    "social workers",
    "Transforming Care",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "People returning, weighted once by confidence",
    "Gross and net saving",
    "One-off investment and its payback",
    "Saving by year, change on the year before and cash to date",
  ],
};

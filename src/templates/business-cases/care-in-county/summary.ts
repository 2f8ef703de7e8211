import { businessCaseSummary } from "../../blocks/business-case-summary";

export const careInCountySummary = businessCaseSummary({
  id: "care-in-county-learning-disability",
  title: "Care in county for people with learning disabilities",
  question: "How many people placed out of county could come home, how sure is that, and what does it save?",
  keywords: [
    "out of area placement",
    "out of county",
    "learning disability",
    "repatriation",
    "confidence level",
    "brokerage",
    "social workers",
    "Transforming Care",
  ],
  computes: [
    "People returning, weighted once by confidence",
    "Gross and net saving",
    "One-off investment and its payback",
  ],
});

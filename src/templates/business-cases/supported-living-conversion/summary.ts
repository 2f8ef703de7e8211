import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const supportedLivingConversionSummary: TemplateSummary = {
  id: "residential-to-supported-living",
  title: "Converting residential provision to supported living",
  question: "What is saved when residential homes become supported living, and how far is each of them?",
  category: "Business cases",
  keywords: [
    "supported living",
    "deregistration",
    "residential care",
    "housing benefit",
    "tenancy",
    "learning disability",
    "CQC",
    "provider tracker",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Accommodation costs that benefits pay",
    "Saving by service, on average and still to be won",
    "Tracker of services by stage",
    "Saving by year, change on the year before and cash to date",
  ],
};

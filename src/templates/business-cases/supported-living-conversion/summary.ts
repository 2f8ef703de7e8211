import { businessCaseSummary } from "../../blocks/business-case-summary";

export const supportedLivingConversionSummary = businessCaseSummary({
  id: "residential-to-supported-living",
  title: "Converting residential provision to supported living",
  question: "What is saved when residential homes become supported living, and how far is each of them?",
  keywords: [
    "supported living",
    "deregistration",
    "residential care",
    "housing benefit",
    "tenancy",
    "learning disability",
    "CQC",
    "provider tracker",
  ],
  computes: [
    "Accommodation costs that benefits pay",
    "Saving by service, on average and still to be won",
    "Tracker of services by stage",
  ],
});

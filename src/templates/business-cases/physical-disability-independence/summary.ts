import { businessCaseSummary } from "../../blocks/business-case-summary";

export const physicalDisabilitySummary = businessCaseSummary({
  id: "physical-disability-independence",
  title: "Independence of people with physical disabilities",
  question:
    "What do reviews of residential, supported living and domiciliary packages save, and what should health fund?",
  keywords: [
    "physical disability",
    "package review",
    "reassessment",
    "residential care",
    "supported living",
    "domiciliary care",
    "continuing healthcare",
    "health funding",
  ],
  computes: ["Saving by kind of package", "Share of each kind of package in the saving", "Saving per person reviewed"],
});

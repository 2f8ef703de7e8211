import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const jointInvestmentHealthSummary: TemplateSummary = {
  id: "joint-investment-health-partners",
  title: "Joint investment with health partners in rising demand",
  question: "What should health partners put in beside the council's growth, at which share?",
  category: "Business cases",
  keywords: [
    "health contribution",
    "clinical commissioning group",
    "integrated care board",
    "joint funding",
    "pooled budget",
    "learning disability partnership",
    "demand growth",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Health contribution at a share of the growth",
    "Share implied by an estimated contribution",
    "Contribution at other shares, over or under the plan",
    "Saving by year, change on the year before and cash to date",
  ],
};

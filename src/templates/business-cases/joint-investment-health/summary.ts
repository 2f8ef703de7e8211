import { businessCaseSummary } from "../../blocks/business-case-summary";

export const jointInvestmentHealthSummary = businessCaseSummary({
  id: "joint-investment-health-partners",
  title: "Joint investment with health partners in rising demand",
  question: "What should health partners put in beside the council's growth, at which share?",
  keywords: [
    "health contribution",
    "clinical commissioning group",
    "integrated care board",
    "joint funding",
    "pooled budget",
    "learning disability partnership",
    "demand growth",
  ],
  computes: [
    "Health contribution at a share of the growth",
    "Share implied by an estimated contribution",
    "Contribution at other shares, over or under the plan",
  ],
});

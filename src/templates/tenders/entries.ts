/** Commissioning and tenders as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { homecareRateSummary } from "./homecare-rate/summary";
import { costReturnsSummary } from "./cost-returns/summary";
import { bidEvaluationSummary } from "./bid-evaluation/summary";
import { pricingScheduleSummary } from "./pricing-schedule/summary";
import { zonedPricingSummary } from "./zoned-pricing/summary";

export const tenderEntries: readonly GalleryEntry[] = [
  {
    ...homecareRateSummary,
    load: async () => (await import(/* webpackChunkName: "template-homecare-rate" */ "./homecare-rate")).homecareRate,
  },
  {
    ...zonedPricingSummary,
    load: async () => (await import(/* webpackChunkName: "template-zoned-pricing" */ "./zoned-pricing")).zonedPricing,
  },
  {
    ...pricingScheduleSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-tender-pricing-schedule" */ "./pricing-schedule")).pricingSchedule,
  },
  {
    ...bidEvaluationSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-bid-evaluation" */ "./bid-evaluation")).bidEvaluation,
  },
  {
    ...costReturnsSummary,
    load: async () => (await import(/* webpackChunkName: "template-fair-cost-of-care" */ "./cost-returns")).costReturns,
  },
];

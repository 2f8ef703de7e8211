/** Commissioning and tenders as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { homecareRateSummary } from "./homecare-rate/summary";
import { bidEvaluationSummary } from "./bid-evaluation/summary";
import { pricingScheduleSummary } from "./pricing-schedule/summary";

export const tenderEntries: readonly GalleryEntry[] = [
  {
    ...homecareRateSummary,
    load: async () => (await import(/* webpackChunkName: "template-homecare-rate" */ "./homecare-rate")).homecareRate,
  },
  {
    ...pricingScheduleSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-tender-pricing-schedule" */ "./pricing-schedule")).pricingSchedule,
  },
  {
    ...bidEvaluationSummary,
    load: async () => (await import(/* webpackChunkName: "template-bid-evaluation" */ "./bid-evaluation")).bidEvaluation,
  },
];

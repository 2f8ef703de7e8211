/** Commissioning and tenders as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { pricingScheduleSummary } from "./pricing-schedule/summary";

export const tenderEntries: readonly GalleryEntry[] = [
  {
    ...pricingScheduleSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-tender-pricing-schedule" */ "./pricing-schedule")).pricingSchedule,
  },
];

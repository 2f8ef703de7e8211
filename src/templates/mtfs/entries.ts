/** MTFS reports and schedules as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { feeUpliftSummary } from "./fee-uplift/summary";
import { growthScheduleSummary } from "./growth-schedule/summary";
import { report2020Summary } from "./report-2020/summary";
import { report2025Summary } from "./report-2025/summary";
import { savingsScheduleSummary } from "./savings-schedule/summary";

export const mtfsEntries: readonly GalleryEntry[] = [
  {
    ...report2025Summary,
    load: async () =>
      (await import(/* webpackChunkName: "template-mtfs-report-2025" */ "./report-2025")).mtfsReport2025,
  },
  {
    ...report2020Summary,
    load: async () =>
      (await import(/* webpackChunkName: "template-mtfs-report-2020" */ "./report-2020")).mtfsReport2020,
  },
  {
    ...growthScheduleSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-mtfs-growth-schedule" */ "./growth-schedule")).growthSchedule,
  },
  {
    ...savingsScheduleSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-mtfs-savings-schedule" */ "./savings-schedule")).savingsSchedule,
  },
  {
    ...feeUpliftSummary,
    load: async () => (await import(/* webpackChunkName: "template-provider-fee-uplift" */ "./fee-uplift")).feeUplift,
  },
];

/** MTFS reports and schedules as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { savingsScheduleSummary } from "./savings-schedule/summary";

export const mtfsEntries: readonly GalleryEntry[] = [
  {
    ...savingsScheduleSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-mtfs-savings-schedule" */ "./savings-schedule")).savingsSchedule,
  },
];

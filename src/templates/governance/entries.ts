/** Forms of governance and assurance as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { equalityImpactSummary } from "./equality-impact/summary";
import { timelinesSummary } from "./timelines/summary";

export const governanceEntries: readonly GalleryEntry[] = [
  {
    ...equalityImpactSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-equality-impact" */ "./equality-impact")).equalityImpact,
  },
  {
    ...timelinesSummary,
    load: async () => (await import(/* webpackChunkName: "template-timelines" */ "./timelines")).timelines,
  },
];

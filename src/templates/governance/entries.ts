/** Forms of governance and assurance as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { selfAssessmentSummary } from "./cqc-self-assessment/summary";
import { equalityImpactSummary } from "./equality-impact/summary";
import { timelinesSummary } from "./timelines/summary";

export const governanceEntries: readonly GalleryEntry[] = [
  {
    ...equalityImpactSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-equality-impact" */ "./equality-impact")).equalityImpact,
  },
  {
    ...selfAssessmentSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-cqc-self-assessment" */ "./cqc-self-assessment")).selfAssessment,
  },
  {
    ...timelinesSummary,
    load: async () => (await import(/* webpackChunkName: "template-timelines" */ "./timelines")).timelines,
  },
];

/** Benefits proposals as the gallery lists them, each loaded when somebody opens it. */
import { independenceSummary } from "../independence/summary";
import type { GalleryEntry } from "../summary";
import { maximisingIndependenceSummary } from "./maximising-independence/summary";

export const benefitsEntries: readonly GalleryEntry[] = [
  {
    ...independenceSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-independence" */ "../independence"))
        .independenceOutsideResidentialCare,
  },
  {
    ...maximisingIndependenceSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-maximising-independence" */ "./maximising-independence"))
        .maximisingIndependence,
  },
];

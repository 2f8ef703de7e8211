/** The templates that the task pane offers, in the order of the gallery, each loaded when it is first needed. */
import { independenceSummary } from "./independence/summary";
import type { GalleryEntry } from "./summary";

export const galleryEntries: readonly GalleryEntry[] = [
  {
    ...independenceSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-independence" */ "./independence"))
        .independenceOutsideResidentialCare,
  },
];

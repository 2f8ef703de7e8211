/** Commissioning reports as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { homeCareSummary } from "./home-care/summary";

export const commissioningEntries: readonly GalleryEntry[] = [
  {
    ...homeCareSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-home-care-commissioning" */ "./home-care")).homeCareCommissioning,
  },
];

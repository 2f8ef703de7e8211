/** Business cases as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { overnightSupportSummary } from "./overnight-support/summary";

export const businessCaseEntries: readonly GalleryEntry[] = [
  {
    ...overnightSupportSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-overnight-support" */ "./overnight-support")).overnightSupport,
  },
];

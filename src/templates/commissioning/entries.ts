/** Commissioning reports as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";

export const commissioningEntries: readonly GalleryEntry[] = [];

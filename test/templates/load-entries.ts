import type { GalleryEntry } from "../../src/templates/summary";
import type { OpportunityTemplate } from "../../src/templates/template";

/** The templates behind entries of the gallery. */
export function loadAll(entries: readonly GalleryEntry[]): Promise<OpportunityTemplate[]> {
  return Promise.all(entries.map((entry) => entry.load()));
}

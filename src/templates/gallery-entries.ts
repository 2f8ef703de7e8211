/** The templates that the task pane offers, in the order of the gallery, each loaded when it is first needed. */
import { benefitsEntries } from "./benefits/entries";
import { budgetEntries } from "./budget/entries";
import { businessCaseEntries } from "./business-cases/entries";
import { commissioningEntries } from "./commissioning/entries";
import { governanceEntries } from "./governance/entries";
import { mtfsEntries } from "./mtfs/entries";
import { performanceEntries } from "./performance/entries";
import { tenderEntries } from "./tenders/entries";
import type { GalleryEntry } from "./summary";

export const galleryEntries: readonly GalleryEntry[] = [
  ...benefitsEntries,
  ...mtfsEntries,
  ...budgetEntries,
  ...commissioningEntries,
  ...tenderEntries,
  ...performanceEntries,
  ...governanceEntries,
  ...businessCaseEntries,
];

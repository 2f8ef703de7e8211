/** Forms of governance and assurance, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";

export const governanceTemplates: readonly OpportunityTemplate[] = [];

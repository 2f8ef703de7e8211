/** Performance reports, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";

export const performanceTemplates: readonly OpportunityTemplate[] = [];

/** Budget appendices, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";

export const budgetTemplates: readonly OpportunityTemplate[] = [];

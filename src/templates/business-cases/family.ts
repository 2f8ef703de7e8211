/** Business cases, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";

export const businessCaseTemplates: readonly OpportunityTemplate[] = [];

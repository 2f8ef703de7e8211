/** MTFS reports and schedules, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";

export const mtfsTemplates: readonly OpportunityTemplate[] = [];

/** Forms of governance and assurance, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { equalityImpact } from "./equality-impact";

export const governanceTemplates: readonly OpportunityTemplate[] = [equalityImpact];

/** Forms of governance and assurance, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { selfAssessment } from "./cqc-self-assessment";
import { equalityImpact } from "./equality-impact";
import { timelines } from "./timelines";

export const governanceTemplates: readonly OpportunityTemplate[] = [equalityImpact, selfAssessment, timelines];

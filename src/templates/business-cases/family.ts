/** Business cases, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { overnightSupport } from "./overnight-support";

export const businessCaseTemplates: readonly OpportunityTemplate[] = [overnightSupport];

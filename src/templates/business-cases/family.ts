/** Business cases, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { overnightSupport } from "./overnight-support";
import { higherRateBenefit } from "./higher-rate-benefit";

export const businessCaseTemplates: readonly OpportunityTemplate[] = [overnightSupport, higherRateBenefit];

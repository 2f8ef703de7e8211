/** Business cases, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { overnightSupport } from "./overnight-support";
import { higherRateBenefit } from "./higher-rate-benefit";
import { financialReassessments } from "./financial-reassessments";
import { olderPeopleDemand } from "./older-people-demand";

export const businessCaseTemplates: readonly OpportunityTemplate[] = [
  overnightSupport,
  higherRateBenefit,
  financialReassessments,
  olderPeopleDemand,
];

/** Commissioning and tenders, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { bidEvaluation } from "./bid-evaluation";
import { homecareRate } from "./homecare-rate";
import { pricingSchedule } from "./pricing-schedule";

export const tenderTemplates: readonly OpportunityTemplate[] = [homecareRate, pricingSchedule, bidEvaluation];

/** Commissioning and tenders, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { pricingSchedule } from "./pricing-schedule";

export const tenderTemplates: readonly OpportunityTemplate[] = [pricingSchedule];

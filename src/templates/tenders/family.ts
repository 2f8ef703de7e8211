/** Commissioning and tenders, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { bidEvaluation } from "./bid-evaluation";
import { costReturns } from "./cost-returns";
import { homecareRate } from "./homecare-rate";
import { pricingSchedule } from "./pricing-schedule";
import { zonedPricing } from "./zoned-pricing";

export const tenderTemplates: readonly OpportunityTemplate[] = [
  homecareRate,
  zonedPricing,
  pricingSchedule,
  bidEvaluation,
  costReturns,
];

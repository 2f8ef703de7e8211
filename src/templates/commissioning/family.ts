/** Commissioning reports, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { homeCareCommissioning } from "./home-care";

export const commissioningTemplates: readonly OpportunityTemplate[] = [homeCareCommissioning];

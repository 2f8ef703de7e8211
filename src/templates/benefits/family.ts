/** Benefits proposals, in the order of the gallery. */
import { independenceOutsideResidentialCare } from "../independence";
import type { OpportunityTemplate } from "../template";
import { maximisingIndependence } from "./maximising-independence";

export const benefitsTemplates: readonly OpportunityTemplate[] = [
  independenceOutsideResidentialCare,
  maximisingIndependence,
];

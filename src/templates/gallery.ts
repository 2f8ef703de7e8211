/** The templates that the task pane offers, in the order of the gallery. */
import { independenceOutsideResidentialCare } from "./independence";
import type { OpportunityTemplate } from "./template";

export const gallery: readonly OpportunityTemplate[] = [independenceOutsideResidentialCare];

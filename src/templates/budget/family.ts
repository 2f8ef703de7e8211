/** Budget appendices, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { betterCareFund } from "./better-care-fund";
import { capitalProgramme } from "./capital-programme";
import { revenueBudget } from "./revenue-budget";
import { transformation } from "./transformation";

export const budgetTemplates: readonly OpportunityTemplate[] = [
  revenueBudget,
  capitalProgramme,
  betterCareFund,
  transformation,
];

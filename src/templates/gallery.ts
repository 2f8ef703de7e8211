/** The templates that the task pane offers, in the order of the gallery. */
import { benefitsTemplates } from "./benefits/family";
import { budgetTemplates } from "./budget/family";
import { businessCaseTemplates } from "./business-cases/family";
import { commissioningTemplates } from "./commissioning/family";
import { governanceTemplates } from "./governance/family";
import { mtfsTemplates } from "./mtfs/family";
import { performanceTemplates } from "./performance/family";
import { tenderTemplates } from "./tenders/family";
import type { OpportunityTemplate } from "./template";

export const gallery: readonly OpportunityTemplate[] = [
  ...benefitsTemplates,
  ...mtfsTemplates,
  ...budgetTemplates,
  ...commissioningTemplates,
  ...tenderTemplates,
  ...performanceTemplates,
  ...governanceTemplates,
  ...businessCaseTemplates,
];

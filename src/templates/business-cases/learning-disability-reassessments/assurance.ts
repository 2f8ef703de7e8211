import type { Check, PublishedFigure } from "../../template";

export const learningDisabilityReassessmentsChecks: readonly Check[] = [
  {
    id: "checkCasesInScope",
    label: "No more cases than packages in scope",
    computed: "={casesPlanned}",
    expected: "={packagesInScope}",
    tolerance: 0,
    format: "whole",
    rule: "atMost",
  },
  {
    id: "checkQuarters",
    label: "In-year saving and full-year effect make up the cases' full saving",
    computed: "={newCases.inYearTotal}+{newCases.nextYearTotal}",
    expected: "={casesPlanned}*{savingPerCase}",
    tolerance: 0.01,
    format: "pounds",
  },
  {
    id: "checkSplit",
    label: "Full-year effect and new saving sum to the target",
    computed: "={carryOver}+{newNeeded}",
    expected: "={statedSaving}",
    tolerance: 0.01,
    format: "pounds",
  },
];

const SPLIT = "004-6114-fye-split";
const NOT_PRINTED = "£3,100K, approximately 60% and £10k a case are printed; this is not";

function derived(label: string, computed: string, format: PublishedFigure["format"]): PublishedFigure {
  return { caseId: SPLIT, label, quote: NOT_PRINTED, published: null, decimals: 0, computed, format };
}

export const learningDisabilityReassessmentsPublished: readonly PublishedFigure[] = [
  derived("Full-year effect, £K", "={carryOver}/1000", "whole"),
  derived("New saving, £K", "={newNeeded}/1000", "whole"),
  derived("Cases in force from April", "={casesNeeded}", "whole"),
  derived("Cases spread evenly", "={casesNeededSpread}", "whole"),
];

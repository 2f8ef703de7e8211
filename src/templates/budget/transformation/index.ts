import { aboutSheet, assumptionsSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { opportunitiesChecks } from "./checks";
import { conventions, opportunities, savingsLines, upperEstimates } from "./inputs";
import { previewOpportunities } from "./preview";
import { opportunitiesPublished } from "./published";
import { savingsSheet, workstreamsSheet } from "./sheet-entries";
import { opportunitiesSheet } from "./sheet-opportunities";
import { transformationSummary } from "./summary";
import { opportunitiesWorking } from "./working";

/** Template T9: a transformation programme's opportunities, and the part of them that is new to the plan. */
export const transformation: OpportunityTemplate = {
  ...transformationSummary,
  tab: "Transform",
  groups: [conventions, upperEstimates],
  tables: [opportunities, savingsLines],
  sheets: [
    aboutSheet({
      title: transformationSummary.title,
      purpose:
        "Sets out what a transformation programme could bring by workstream, which part is cash and which is re-invested, and how much of it is new to the savings plan.",
      scope:
        "Yearly benefit once the programme runs in full, and the plan's levels over four years. The cost of the programme itself is outside the table.",
      signs:
        "Opportunities positive, in pounds a year. Savings lines are levels in £000 and negative, as the savings appendix lists them.",
    }),
    opportunitiesSheet,
    workstreamsSheet,
    savingsSheet,
    assumptionsSheet,
    opportunitiesWorking,
    opportunitiesChecks,
    opportunitiesPublished,
  ],
  preview: (values) => previewOpportunities(transformation, values),
  previewCells: {
    newSaving: "newSaving",
    total: "range.low",
    high: "range.high",
    cashable: "range.lowCashable",
    quality: "range.lowQuality",
    alreadyCounted: "alreadyCounted",
  },
};

/** Bids held against the issued schedule, scored on price and quality, and questioned where they are low. */
import { aboutSheet, assumptionsSheet, checksSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { evaluationChecks } from "./checks";
import { evaluationGroups } from "./inputs";
import { EVALUATION_CELLS, previewEvaluation } from "./preview";
import { awardSheet } from "./sheet-award";
import { comparisonSheet } from "./sheet-comparison";
import { entrySheets } from "./sheets-entries";
import { bidEvaluationSummary, TITLE } from "./summary";
import { bidsTable } from "./table-bids";
import { scheduleTable } from "./table-schedule";
import { buildUpTable, recordTable } from "./tables-low-prices";
import { biddersTable, criteriaTable, scoresTable } from "./tables-quality";
import { evaluationWorking } from "./working";

export { IMPORT_STATES } from "./words";

export const bidEvaluation: OpportunityTemplate = {
  ...bidEvaluationSummary,
  tab: "Evaluation",
  groups: evaluationGroups,
  tables: [bidsTable, scheduleTable, biddersTable, criteriaTable, scoresTable, buildUpTable, recordTable],
  sheets: [
    aboutSheet({
      title: TITLE,
      purpose:
        "Holds each returned price against the schedule as issued, scores complete bids on price and quality, shows how firm the order is, and keeps the record of what was done about low prices.",
      scope:
        "One contract for the whole schedule: a bid is ranked when it prices every line. Lots are evaluated in a workbook each. The worked example's bids, marks and award are invented; its schedule follows a published report. Section 19 of the Procurement Act 2023 is applied to it although the report is older.",
      signs: "Prices, values and points are positive. A lead is the first total less the next.",
    }),
    awardSheet,
    comparisonSheet,
    ...entrySheets,
    assumptionsSheet,
    evaluationWorking,
    checksSheet(evaluationChecks),
  ],
  importsReturns: { bids: "bids", schedule: "schedule", reference: "scheduleReference", bidders: "bidders" },
  preview: (values) => previewEvaluation(bidEvaluation, values),
  previewCells: EVALUATION_CELLS,
};

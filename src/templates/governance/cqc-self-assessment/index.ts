import { aboutSheet, assumptionsSheet, checksSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { checks } from "./checks";
import { rates } from "./evidence-rates";
import { volumes } from "./evidence-volumes";
import { conventions } from "./inputs";
import { previewSelfAssessment } from "./preview";
import { summarySheet } from "./sheet-summary";
import { evidenceSheet, themeSheets } from "./sheets-themes";
import { statementTables } from "./statements";
import { selfAssessmentSummary } from "./summary";
import { working } from "./working";

/** Template T13: a council's assessment of its own adult social care, theme by theme. */
export const selfAssessment: OpportunityTemplate = {
  ...selfAssessmentSummary,
  tab: "CQC",
  groups: [conventions],
  tables: [...statementTables, rates, volumes],
  sheets: [
    aboutSheet({
      title: selfAssessmentSummary.title,
      purpose:
        "Holds what a council knows about its adult social care, how it knows it and what it plans, and finds statements without evidence, figures without a source or a date, and rates that do not follow from their counts.",
      scope:
        "Nine quality statements in four themes. Each cell takes up to 1,000 characters: the point and its figure; documents of evidence are referred to, not repeated.",
      signs:
        "Differences are ours less what we are compared with, in percentage points; whether higher is better depends on the measure.",
    }),
    summarySheet,
    ...themeSheets,
    evidenceSheet,
    assumptionsSheet,
    working,
    checksSheet(checks),
  ],
  preview: (values) => previewSelfAssessment(selfAssessment, values),
  previewCells: {
    codes: "coverage.codesTotal",
    evidence: "coverage.evidenceTotal",
    sourced: "coverage.sourcedTotal",
    plans: "coverage.plansTotal",
  },
};

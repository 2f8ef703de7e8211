import { aboutSheet, assumptionsSheet, checksSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { checks } from "./checks";
import { groups } from "./inputs";
import { previewScreening } from "./preview";
import { summarySheet } from "./sheet-summary";
import { actionsSheet, definitionSheet, reportSheet, screeningSheet } from "./sheets-form";
import { equalityImpactSummary } from "./summary";
import { definition, duties } from "./table-definition";
import { actionPlan, likelyImpacts, likelyRights, mitigation, research } from "./table-report";
import {
  adverseImpact,
  characteristics,
  consultation,
  consultationPlan,
  humanRights,
  monitoring,
} from "./table-screening";
import { signatures } from "./table-signatures";
import { working } from "./working";

/** Template T12: whom a change may affect, which rights it touches, and what follows. */
export const equalityImpact: OpportunityTemplate = {
  ...equalityImpactSummary,
  tab: "EHRIA",
  groups,
  tables: [
    definition,
    duties,
    consultation,
    consultationPlan,
    monitoring,
    characteristics,
    humanRights,
    adverseImpact,
    research,
    likelyImpacts,
    likelyRights,
    mitigation,
    actionPlan,
    signatures,
  ],
  sheets: [
    aboutSheet({
      title: equalityImpactSummary.title,
      purpose:
        "Takes a policy through definition, screening, decision, full report and sign-off, counts what is open, and catches a yes without an explanation or a decision that does not follow from the answers.",
      scope:
        "One new or changed policy, practice, procedure, function or service. The workbook records and checks judgements; it makes none.",
      signs: "Counts of questions, groups and articles; a yes means that people may be affected, well or badly.",
    }),
    summarySheet,
    definitionSheet,
    screeningSheet,
    reportSheet,
    actionsSheet,
    assumptionsSheet,
    working,
    checksSheet(checks),
  ],
  preview: (values) => previewScreening(equalityImpact, values),
  previewCells: { questions: "questionsTotal", answered: "answeredTotal", affected: "groupsAffected" },
};

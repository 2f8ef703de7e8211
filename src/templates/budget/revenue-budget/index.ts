import { aboutSheet, assumptionsSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { budgetChecks } from "./checks";
import { controls, conventions, ledgers, sectionNames } from "./inputs";
import { previewBudget } from "./preview";
import { budgetPublished } from "./published";
import { appendixSheet } from "./sheet-appendix";
import { ledgerSheet } from "./sheet-ledger";
import { summarySheet } from "./sheet-summary";
import { revenueBudgetSummary } from "./summary";
import { budgetWorking } from "./working";

/** Template T4: the revenue budget by service line, as an MTFS report appends it. */
export const revenueBudget: OpportunityTemplate = {
  ...revenueBudgetSummary,
  tab: "Budget",
  groups: [conventions, controls, sectionNames],
  tables: ledgers,
  sheets: [
    aboutSheet({
      title: revenueBudgetSummary.title,
      purpose:
        "Sets out a department's revenue budget by service line and section: what is spent on people and running costs, what income meets, and what the council pays net.",
      scope:
        "One financial year beside the net budget of the year before. Growth, savings and the years after stand in the MTFS report; capital has an appendix of its own.",
      signs:
        "Expenditure positive, income negative, in whole pounds. Gross budget is after internal income, net budget after external income too.",
    }),
    summarySheet,
    appendixSheet,
    ledgerSheet,
    assumptionsSheet,
    budgetWorking,
    budgetChecks,
    budgetPublished,
  ],
  preview: (values) => previewBudget(revenueBudget, values),
  previewCells: {
    net: "budget.netTotal",
    gross: "budget.grossTotal",
    socialCare: "totals.netAsc",
    prior: "budget.priorTotal",
  },
};

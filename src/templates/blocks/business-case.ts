/**
 * The business case form: data in, sheets out.
 *
 * The form has an overview, the approach, assumptions, constraints, options, scope, dependencies, cost and savings by year,
 * non-financial benefits, risks and a community impact assessment. A business case adds its own assumptions, its working and
 * the figures its paper prints:
 *
 *     export const overnightSupport: OpportunityTemplate = businessCase({
 *       summary: overnightSupportSummary, // id, title, question, category, keywords, paper, computes
 *       tab: "Overnight",
 *       words: overnightSupportWords, // BusinessCaseWords: the paper's narrative, paraphrased
 *       risks: [{ title: "Unpaid invoices or late payment" }],
 *       overview: {
 *         firstYear: "2018/19",
 *         savingYear: "2018/19",
 *         statedSaving: 25000,
 *         source: inPaper("A/R.7.108, Project overview"),
 *       },
 *       purpose: "Works out ...",
 *       scope: "Covers ...",
 *       definition: "More income in a full year", // one line beneath the headline
 *       groups: [contributions], // the case's own assumptions
 *       tables: [], // and input tables
 *       plan: {
 *         years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1, recurringCost: 5000 }],
 *         source: local("Not printed; ..."),
 *       },
 *       working: [{ kind: "rows", rows: [{ id: "annualSaving", ... }] }], // defines {annualSaving}, unless the plan has `grossOfYear`
 *       costAndSavings: [{ kind: "rows", rows: [...] }], // what the page shows above the savings by year
 *       checks: [{ id: "checkStay", ... }], // besides the form's own
 *       published: [{ caseId: "004-7108-weekly-gap", ... }],
 *       model: { annualSaving: ({ number }) => contributionIncome({ ... }).annualIncome },
 *     });
 *
 * The form itself defines: inputs `firstYear`, `savingYear`, `statedSaving`, `priceBase`, `riskAmberFrom`, `riskRedFrom`;
 * tables `plan` (order, share, recurringCost, oneOffCost) and `risks`; results `saving`, `lastLevel`, `planCash` and
 * `savingsByYear` (year, gross, recurring, oneOff, net, increment, cash); checks `checkStatedSaving`, `checkSavingYear`,
 * `checkIncrements`, `checkCash`, `checkColumns`, `checkOwnedRisks`, `checkErrors`; blocks `headline`, `savingsChart`, `riskList`. A case's own
 * ids keep clear of these.
 */
import type { TemplateSummary } from "../summary";
import type {
  Block,
  Check,
  InputGroup,
  InputTable,
  OpportunityTemplate,
  PublishedFigure,
  TemplateSheet,
} from "../template";
import { overviewInputs, type BusinessCaseOverview } from "./business-case-overview";
import { BUSINESS_CASE_CELLS, previewBusinessCase, type BusinessCaseModel } from "./business-case-preview";
import { riskBlocks, riskMatrix, risksSheet, riskTable, type BusinessCaseRisk } from "./business-case-risks";
import {
  INCREMENT_OF_YEAR,
  savingChecks,
  savingRows,
  savingsByYear,
  savingsPlanTable,
  type SavingsPlan,
} from "./business-case-savings";
import {
  approachBlocks,
  impactBlocks,
  nonFinancialBenefitBlocks,
  overviewBlocks,
  formSections,
  type BusinessCaseWords,
} from "./business-case-words";
import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet, workingSheet } from "./standard-sheets";

export interface BusinessCase {
  readonly summary: TemplateSummary;
  /** First word of the sheets' names, at most 14 characters. */
  readonly tab: string;
  readonly words: BusinessCaseWords;
  /** Empty where the paper prints none: the section is then switched off in the worked example. */
  readonly risks: readonly BusinessCaseRisk[];
  readonly overview: BusinessCaseOverview;
  readonly purpose: string;
  readonly scope: string;
  /** What the headline figure is, in one line. */
  readonly definition: string;
  readonly groups: readonly InputGroup[];
  readonly tables?: readonly InputTable[];
  readonly plan: SavingsPlan;
  /** The saving of the overview in £; left out: what the plan books in the year of the saving. */
  readonly saving?: { readonly formula: string; readonly label: string; readonly note: string };
  readonly working: readonly Block[];
  /** Widths of the Working sheet's columns, where the usual ones do not fit. */
  readonly workingColumns?: readonly number[];
  readonly costAndSavings: readonly Block[];
  /** Tables of the delivery options, beneath what is said of them. */
  readonly optionBlocks?: readonly Block[];
  /** Further sheets between the case and its risks: trackers, cohorts. */
  readonly sheets?: readonly TemplateSheet[];
  readonly checks: readonly Check[];
  /** Why the published example's own calculation does not support the saving it states. */
  readonly statedFailure?: string;
  readonly published: readonly PublishedFigure[];
  readonly model: BusinessCaseModel;
}

const BOOKED_SAVING = {
  formula: INCREMENT_OF_YEAR,
  label: "Saving of the overview",
  note: "Change on the year before, in the year of the saving",
};

/**
 * A business case as a template.
 *
 * @param form Words, assumptions, working and published figures of the case.
 * @returns The template, with a switch for each optional section; a section that the paper does not have is off in the worked example.
 * @example businessCase({ summary, tab: "Overnight", words, ... })
 */
export function businessCase(form: BusinessCase): OpportunityTemplate {
  const { summary, words, plan } = form;
  const template: OpportunityTemplate = {
    ...summary,
    tab: form.tab,
    groups: [overviewInputs(form.overview), ...form.groups, riskMatrix],
    tables: [...(form.tables ?? []), savingsPlanTable(plan), riskTable(form.risks, form.overview.source)],
    sections: formSections(words, form.risks.length > 0),
    sheets: [
      aboutSheet({
        title: summary.title,
        purpose: form.purpose,
        scope: form.scope,
        signs:
          "Savings and income positive, costs negative in the savings by year; costs are entered as positive amounts. " +
          "The net saving is what a year brings, the change on the year before is what the business plan books.",
      }),
      caseSheet(form),
      ...(form.sheets ?? []),
      risksSheet,
      assumptionsSheet,
      workingSheet(
        [
          ...form.working,
          { kind: "heading", level: 2, text: "Saving of the plan" },
          savingRows(form.saving ?? BOOKED_SAVING),
        ],
        form.workingColumns,
      ),
      checksSheet([...form.checks, ...savingChecks(form.statedFailure)]),
      // A paper may print nothing but the saving, which a check holds against the calculation.
      ...(form.published.length === 0 ? [] : [publishedSheet([{ figures: form.published }])]),
    ],
    preview: (values) => previewBusinessCase(template, values, form.model, form.definition),
    previewCells: BUSINESS_CASE_CELLS,
  };
  return template;
}

function caseSheet(form: BusinessCase): TemplateSheet {
  const { summary, words, plan } = form;
  return {
    name: "Case",
    role: "proposal",
    columns: [30, 14, 14, 14, 14, 14, 14],
    orientation: "portrait",
    blocks: [
      {
        kind: "title",
        text: summary.title,
        description: "Business case: overview, approach, savings by year, risks and community impact",
      },
      {
        kind: "headline",
        id: "headline",
        label: "Saving",
        formula: '=IF({saving}<0,"-","")&"£"&TEXT(ABS({saving})/1000,"#,##0")&"K"',
        definition: form.definition,
        range:
          '=IF({planCash}<0,"-","")&"£"&TEXT(ABS({planCash})/1000,"#,##0")&"K over the whole plan, and "&IF({lastLevel}<0,"-","")&"£"&TEXT(ABS({lastLevel})/1000,"#,##0")&"K in its last year, "&INDEX({savingsByYear.year},COUNT({savingsByYear.net}))',
      },
      ...overviewBlocks(summary.title, words),
      ...approachBlocks(words, form.optionBlocks ?? []),
      { kind: "heading", level: 1, text: "Cost and savings" },
      ...form.costAndSavings,
      ...savingsByYear(plan),
      ...nonFinancialBenefitBlocks(words),
      ...riskBlocks,
      ...impactBlocks(words),
    ],
  };
}

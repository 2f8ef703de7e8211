import { financialYearLabels, parseFinancialYear } from "../../../finance/fiscal-year";
import { reassessmentIncome } from "../../../finance/reassessment-income";
import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper, local } from "../../papers/business-cases-2018";
import { financialReassessmentsChecks } from "./checks";
import { earlierResults, EXTEND, extendTable, reassessmentInputs, recruitTable, YEARS } from "./inputs";
import { financialReassessmentsFigures, financialReassessmentsOptions } from "./page";
import { publishedCohorts, publishedIncome, publishedStaffing } from "./published";
import { financialReassessmentsSummary } from "./summary";
import { financialReassessmentsRisks, financialReassessmentsWords } from "./words";
import { financialReassessmentsWorking } from "./working";

/** Business case A/R.6.173: more financial reassessments of contributions, in cohorts. */
export const financialReassessments = businessCase({
  summary: financialReassessmentsSummary,
  tab: "Reassessment",
  words: financialReassessmentsWords,
  risks: financialReassessmentsRisks,
  overview: {
    firstYear: "2017/18",
    savingYear: "2018/19",
    statedSaving: 412000,
    source: inPaper("A/R.6.173, Project overview and option tables"),
  },
  purpose:
    "Works out what financial reassessments bring in by financial year, for extending the present posts and for hiring more.",
  scope:
    "Income from reassessed contributions towards care at home. Each cohort pays half a year's rise in its own year and half in the next. The paper leaves out the cost of the officers; the plan by year has room for it.",
  definition: "Income of the year from the option proposed, before the cost of the officers",
  groups: [reassessmentInputs, earlierResults],
  tables: [extendTable, recruitTable],
  plan: {
    years: Array.from({ length: YEARS }, () => ({})),
    source: local("The paper's totals do not take account of the cost of the officers"),
    grossOfYear:
      '=IF({chosenOption}="option 2: extend",INDEX({incomeExtend.amounts},{line.order}),INDEX({incomeRecruit.amounts},{line.order}))',
  },
  saving: {
    formula: "={incomeOfYear}",
    label: "Saving of the overview",
    note: "Income of the year, not its change on the year before",
  },
  working: financialReassessmentsWorking,
  optionBlocks: financialReassessmentsOptions,
  costAndSavings: financialReassessmentsFigures,
  checks: financialReassessmentsChecks,
  statedFailure: "The paper cuts £412,680 down to £412K; to the nearest thousand it is £413K.",
  published: [...publishedCohorts, ...publishedIncome, ...publishedStaffing],
  model: { grossByYear: incomeOf, saving: incomeOfSavingYear },
});

function incomeOf({ number, text, rows }: CaseFigures): readonly number[] {
  const extend = text("chosenOption") === EXTEND;
  const first = number(extend ? "firstIncrease" : "firstIncreaseFaster");
  const steps = extend ? 1 : number("cohortsPerYearFaster");
  const cohorts = rows(extend ? "extendCohorts" : "recruitCohorts");
  const income = reassessmentIncome(
    {
      assessments: cohorts.map((row) => row.number("officers") * row.number("shareOfYear") * number("casesPerOfficer")),
      averageIncrease: cohorts.map((row, year) =>
        row.number("officers") > 0 ? first * number("increaseKept") ** (steps * year) : 0,
      ),
      likelihood: cohorts.map((row) => row.number("likelihood")),
    },
    number("weeksPerYear"),
  );
  return income.slice(0, YEARS);
}

function incomeOfSavingYear(figures: CaseFigures): number {
  const years = financialYearLabels(parseFinancialYear(figures.text("firstYear"), "firstYear"), YEARS);
  return incomeOf(figures)[years.indexOf(figures.text("savingYear"))] ?? 0;
}

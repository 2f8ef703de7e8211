import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper } from "../../papers/business-cases-2018";
import { learningDisabilityReassessmentsChecks, learningDisabilityReassessmentsPublished } from "./assurance";
import { programmeInputs, quarters, savingsToTry, yearsSource } from "./inputs";
import { learningDisabilityReassessmentsSummary } from "./summary";
import { learningDisabilityReassessmentsWords } from "./words";
import { learningDisabilityReassessmentsFigures, learningDisabilityReassessmentsWorking } from "./working";

const MONTHS_OF_A_YEAR = 12;

/** Business case A/R.6.114: reassessments of packages for people with learning disabilities. */
export const learningDisabilityReassessments = businessCase({
  summary: learningDisabilityReassessmentsSummary,
  tab: "LD reassess",
  words: learningDisabilityReassessmentsWords,
  risks: [],
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 3100000,
    source: inPaper("A/R.6.114, Project overview"),
  },
  purpose:
    "Splits a savings target into the full-year effect of last year's cases and new cases, and works out how many cases it takes.",
  scope:
    "Packages of people with learning disabilities that have not been reassessed by this approach. The cost of the reassessment team is met elsewhere; the plan by year has room for it.",
  definition: "Saving of the year: full-year effect of last year's cases and in-year effect of new ones",
  groups: [programmeInputs],
  tables: [quarters, savingsToTry],
  plan: {
    years: [{}, {}, {}, {}],
    source: yearsSource,
    grossOfYear: "=IF({line.order}=1,{savingOfYear},{carryOver}+{casesPlanned}*{savingPerCase})",
  },
  working: learningDisabilityReassessmentsWorking,
  costAndSavings: learningDisabilityReassessmentsFigures,
  checks: learningDisabilityReassessmentsChecks,
  published: learningDisabilityReassessmentsPublished,
  model: { grossByYear: savingsOf },
});

function savingsOf({ number, rows }: CaseFigures): readonly number[] {
  const carryOver = number("statedSaving") * number("carryOverShare");
  const each = number("savingPerCase");
  const inYear = rows("quarters").reduce(
    (sum, row) => sum + (row.number("cases") * each * row.number("months")) / MONTHS_OF_A_YEAR,
    0,
  );
  const inFull = rows("quarters").reduce((sum, row) => sum + row.number("cases") * each, 0);
  return rows("plan").map((_, index) => carryOver + (index === 0 ? inYear : inFull));
}

import { amountOf, choiceOf, countOf, shareOf, weeklyAmount, weeksOfYear } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable, Source, TableRow } from "../../template";

export const EXTEND = "option 2: extend";
export const RECRUIT = "option 3: extend and recruit";
/** The plan covers the cohorts, and the year after the last one. */
export const YEARS = 5;

export const reassessmentInputs: InputGroup = {
  id: "reassessments",
  title: "Reassessments and what they bring",
  inputs: [
    choiceOf([EXTEND, RECRUIT], {
      id: "chosenOption",
      label: "Option that is proposed",
      help: "The savings by year and the headline follow the chosen option.",
      source: inPaper("A/R.6.173, Project overview and Approach"),
      worked: RECRUIT,
      blank: RECRUIT,
    }),
    countOf({
      id: "casesPerOfficer",
      label: "Reassessments per officer",
      unit: "cases a year",
      format: "two",
      help: "Cases that one full-time officer completes in a full year.",
      source: inPaper("A/R.6.173, both option tables: 667 by four officers, 1,334 by eight"),
      worked: 166.75,
      quality: "amber",
      impact: "amber",
    }),
    weeklyAmount({
      id: "firstIncrease",
      label: "Average increase of the first cohort, option 2",
      help: "Average rise of the weekly contribution that reassessments found last year.",
      source: inPaper("A/R.6.173, Assumptions"),
      worked: 13.83,
      quality: "green",
      impact: "amber",
    }),
    shareOf({
      id: "increaseKept",
      label: "Increase kept from one cohort to the next",
      help: "Longest waits come first, so each later cohort finds less. 80% means a fifth less each time.",
      source: local("Not printed; the printed row 13.83, 11.06, 8.85, 7.08 falls by a fifth each year"),
      worked: 0.8,
      quality: "amber",
      impact: "amber",
    }),
    weeklyAmount({
      id: "firstIncreaseFaster",
      label: "Average increase of the first cohort, option 3",
      help: "Lower than in option 2, because the first year's cohort is twice as large.",
      source: local("Printed as £11.98; the printed income of 208,374 needs 11.98331"),
      worked: 11.98331,
      quality: "amber",
      impact: "amber",
    }),
    countOf({
      id: "cohortsPerYearFaster",
      label: "Cohorts that a year of option 3 works through",
      unit: "cohorts",
      help: "With twice the officers a year works through two cohorts, and the increase falls by both.",
      source: local("Not printed; 7.67 is 11.98 after two falls by a fifth"),
      worked: 2,
      quality: "amber",
      impact: "amber",
    }),
    weeksOfYear({
      worked: 52.14,
      source: local("Not printed; the first year's 120,243 is reproduced with half of 52.14 weeks and with no other"),
    }),
  ],
};

export const earlierResults: InputGroup = {
  id: "earlier",
  title: "What reassessments have brought so far",
  inputs: [
    countOf({
      id: "earlierCases",
      label: "Reassessments completed so far",
      unit: "cases",
      help: "Extra reassessments since the fixed-term officers began.",
      source: inPaper("A/R.6.173, Background"),
      worked: 498,
      optional: true,
    }),
    amountOf({
      id: "earlierIncome",
      label: "Income they have brought",
      help: "Observed, not computed from the average increase.",
      source: inPaper("A/R.6.173, Background"),
      worked: 354729,
      optional: true,
    }),
    countOf({
      id: "statedWeeks",
      label: "Weeks in the increase stated for a year",
      unit: "weeks",
      help: "Weeks behind the increase a year that is stated beside the increase a week.",
      source: local("Not printed; £719 a year is £13.83 in 52 weeks, where the income tables have 52.14"),
      worked: 52,
      blank: 52,
    }),
  ],
};

type Cohort = readonly [officers: number, shareOfYear: number, likelihood: number];

/** Cohorts by year; the likelihoods are held to seven places, because the printed ones are rounded to a whole per cent. */
function cohortTable(id: string, title: string, cohorts: readonly Cohort[], source: Source): InputTable {
  const rows = Array.from({ length: YEARS }, (_, index): TableRow => {
    const [officers, shareOfYear, likelihood] = cohorts[index] ?? [0, 0, 0];
    return { order: index + 1, officers, shareOfYear, likelihood };
  });
  return {
    id,
    title,
    help: "Year 1 is the first year of the plan. A year without reassessments has no officers; its income comes from the year before.",
    columns: [
      {
        id: "order",
        header: "Year of the plan",
        format: "whole",
        accepts: { kind: "number", minimum: 1 },
        fixed: true,
      },
      {
        id: "officers",
        header: "Officers (FTE)",
        format: "one",
        accepts: { kind: "number", minimum: 0, maximum: 500 },
      },
      {
        id: "shareOfYear",
        header: "Share of the year they reassess",
        format: "percent",
        accepts: { kind: "rate" },
      },
      { id: "likelihood", header: "Likelihood still in care", format: "percentOne", accepts: { kind: "rate" } },
    ],
    worked: rows,
    blankRows: 0,
    blank: rows.map(({ order }) => ({ order: order ?? null })),
    source,
  };
}

export const extendTable = cohortTable(
  "extendCohorts",
  "Option 2: extend the present contracts",
  [
    [4, 0.5, 1],
    [4, 1, 0.7658271],
    [4, 1, 0.6530582],
    [4, 0.5, 0.4491515],
  ],
  inPaper("A/R.6.173, option 2; likelihoods printed as 100%, 77%, 65%, 45%, unrounded from the printed income"),
);

export const recruitTable = cohortTable(
  "recruitCohorts",
  "Option 3: extend them and recruit as many again",
  [
    [4, 1, 1],
    [8, 1, 0.7659977],
  ],
  inPaper("A/R.6.173, option 3; likelihoods printed as 100% and 77%, unrounded from the printed income"),
);

import type { Block, LineColumn, OutputRow, SpillBlock } from "../../template";
import { YEARS } from "./inputs";

const YEAR: LineColumn = {
  id: "year",
  header: "Financial year",
  formula: "=INDEX({savingsByYear.year},{line.order})",
  format: "text",
};

/** Cohorts of one option: reassessments from officers, and the increase that each cohort finds. */
function cohortLines(id: string, table: string, increase: string): Block {
  return {
    kind: "lines",
    id,
    table,
    columns: [
      YEAR,
      {
        id: "assessments",
        header: "Reassessments",
        formula: "={line.officers}*{line.shareOfYear}*{casesPerOfficer}",
        format: "one",
        total: "sum",
      },
      {
        id: "increase",
        header: "Average increase",
        formula: `=IF({line.officers}>0,${increase},0)`,
        format: "pence",
      },
      { id: "likelihood", header: "Likelihood still in care", formula: "={line.likelihood}", format: "percentOne" },
      {
        id: "officerYears",
        header: "Officer-years",
        formula: "={line.officers}*{line.shareOfYear}",
        format: "one",
        total: "sum",
      },
    ],
    total: "Whole period",
  };
}

/** Income by year of one option; the plan shows one year more than the last cohort needs. */
function incomeSpill(id: string, cohorts: string, increases: string, likelihoods: string): SpillBlock {
  const years = Array.from({ length: YEARS }, (_, index) => index);
  return {
    kind: "spill",
    id,
    formula: `=CARECASE.REASSESSMENTS({${cohorts}.assessments},{${increases}},{${likelihoods}},{weeksPerYear},{firstYear})`,
    rows: YEARS + 1 + 1,
    columns: 2,
    formats: ["text", "pounds"],
    parts: {
      amounts: { row: 1, column: 1, rows: YEARS, columns: 1 },
      ...Object.fromEntries(
        years.map((year) => [`year${year + 1}`, { row: year + 1, column: 1, rows: 1, columns: 1 }]),
      ),
      beyond: { row: YEARS + 1, column: 1, rows: 1, columns: 1 },
    },
  };
}

/** The half-year income of each cohort, found back from the income row: its years added with alternating signs. */
const halfYears: Block = {
  kind: "lines",
  id: "cohortHalves",
  table: "extendCohorts",
  columns: [
    YEAR,
    {
      id: "half",
      header: "Half-year income",
      formula:
        "=SUMPRODUCT(({extendCohorts.order}<={line.order})*{incomeExtend.amounts}*(1-(1+1)*MOD({line.order}-{extendCohorts.order},1+1)))",
      format: "pounds",
    },
    {
      id: "implied",
      header: "Likelihood implied",
      formula:
        "=IF({line.officers}>0,{row.half}/(INDEX({extend.assessments},{line.order})*INDEX({extend.increase},{line.order})*{weeksPerYear}/(1+1)),0)",
      format: "percentOne",
    },
    {
      id: "roundedIncrease",
      header: "Increase, rounded to a penny",
      formula: "=ROUND(INDEX({extend.increase},{line.order}),1+1)",
      format: "pence",
    },
    {
      id: "roundedLikelihood",
      header: "Likelihood, rounded to 1%",
      formula: "=ROUND({line.likelihood},1+1)",
      format: "percent",
    },
  ],
  note: "The rounded columns are what the paper prints; they show how far the income moves when it is computed from them.",
};

const totals: readonly OutputRow[] = [
  {
    id: "totalExtend",
    label: "Option 2: income over the whole period",
    unit: "£",
    formula: "=SUM({incomeExtend.amounts})",
    format: "pounds",
  },
  {
    id: "totalRecruit",
    label: "Option 3: income over the whole period",
    unit: "£",
    formula: "=SUM({incomeRecruit.amounts})",
    format: "pounds",
  },
  {
    id: "gainTotal",
    label: "Option 3 brings more, over the whole period",
    unit: "£",
    formula: "={totalRecruit}-{totalExtend}",
    format: "pounds",
    note: "Before the cost of officers",
  },
  {
    id: "incomeOfYear",
    label: "Income of the chosen option in the year of the saving",
    unit: "£",
    formula: "=SUMPRODUCT(({savingsByYear.year}={savingYear})*1,{savingsByYear.gross})",
    format: "pounds",
  },
  {
    id: "gainOfYear",
    label: "Option 3 brings more, in the year of the saving",
    unit: "£",
    formula:
      "=SUMPRODUCT(({savingsByYear.year}={savingYear})*1,{incomeRecruit.amounts})-SUMPRODUCT(({savingsByYear.year}={savingYear})*1,{incomeExtend.amounts})",
    format: "pounds",
    note: "Mostly earlier, not more",
  },
  {
    id: "extraOfficers",
    label: "Additional officers in the year of the saving",
    unit: "FTE",
    formula:
      "=SUMPRODUCT(({savingsByYear.year}={savingYear})*1,{recruitCohorts.officers})-SUMPRODUCT(({savingsByYear.year}={savingYear})*1,{extendCohorts.officers})",
    format: "one",
  },
  {
    id: "totalRounded",
    label: "Option 2 from the rounded increases and likelihoods",
    unit: "£",
    formula: "=SUM({incomeRounded.amounts})",
    format: "pounds",
  },
];

export const financialReassessmentsWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Option 2: cohorts" },
  cohortLines("extend", "extendCohorts", "{firstIncrease}*{increaseKept}^({line.order}-1)"),
  { kind: "heading", level: 2, text: "Option 2: income by year" },
  incomeSpill("incomeExtend", "extend", "extend.increase", "extend.likelihood"),
  { kind: "heading", level: 2, text: "Option 3: cohorts" },
  cohortLines(
    "recruit",
    "recruitCohorts",
    "{firstIncreaseFaster}*{increaseKept}^({cohortsPerYearFaster}*({line.order}-1))",
  ),
  { kind: "heading", level: 2, text: "Option 3: income by year" },
  incomeSpill("incomeRecruit", "recruit", "recruit.increase", "recruit.likelihood"),
  { kind: "heading", level: 2, text: "Option 2: what rounding hides" },
  halfYears,
  { kind: "heading", level: 2, text: "Option 2: income from the rounded figures" },
  incomeSpill("incomeRounded", "extend", "cohortHalves.roundedIncrease", "cohortHalves.roundedLikelihood"),
  { kind: "heading", level: 2, text: "The options compared" },
  { kind: "rows", rows: totals },
  { kind: "heading", level: 2, text: "What reassessments have brought so far" },
  {
    kind: "rows",
    rows: [
      {
        id: "increaseOfYear",
        label: "Average increase in a year",
        unit: "£ a year",
        formula: "={firstIncrease}*{statedWeeks}",
        format: "pounds",
      },
      {
        id: "earlierComputed",
        label: "Income so far, from the average increase",
        unit: "£",
        formula: "=N({earlierCases})*{increaseOfYear}",
        format: "pounds",
      },
    ],
  },
];

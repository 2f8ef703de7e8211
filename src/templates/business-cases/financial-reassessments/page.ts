import type { Block, LinesBlock } from "../../template";

/** An option as the paper's table has it, year beneath year. */
function optionTable(id: string, table: string, cohorts: string, income: string): LinesBlock {
  const ofYear = (column: string) => `=INDEX({${column}},{line.order})`;
  const ofCohort = (column: string) => `=IF({line.officers}>0,INDEX({${cohorts}.${column}},{line.order}),"NA")`;
  return {
    kind: "lines",
    id,
    table,
    columns: [
      { id: "year", header: "Financial year", formula: ofYear(`${cohorts}.year`), format: "text" },
      {
        id: "assessments",
        header: "Number of assessments",
        formula: ofCohort("assessments"),
        format: "one",
        total: "sum",
      },
      { id: "increase", header: "Average increase", formula: ofCohort("increase"), format: "pence" },
      {
        id: "likelihood",
        header: "Likelihood still in care",
        formula: ofCohort("likelihood"),
        format: "percent",
      },
      { id: "income", header: "Income amount", formula: ofYear(`${income}.amounts`), format: "pounds", total: "sum" },
    ],
    total: "Total over whole period",
  };
}

export const financialReassessmentsOptions: readonly Block[] = [
  { kind: "heading", level: 2, text: "Option 2: extend the present contracts" },
  optionTable("optionTwo", "extendCohorts", "extend", "incomeExtend"),
  { kind: "heading", level: 2, text: "Option 3: extend them and recruit as many again" },
  optionTable("optionThree", "recruitCohorts", "recruit", "incomeRecruit"),
  { kind: "text", style: "note", text: "Neither option takes account of the cost of the officers." },
];

export const financialReassessmentsFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "shownTwo",
        label: "Option 2, whole period",
        unit: "£",
        formula: "={totalExtend}",
        format: "pounds",
      },
      {
        id: "shownThree",
        label: "Option 3, whole period",
        unit: "£",
        formula: "={totalRecruit}",
        format: "pounds",
      },
      {
        id: "shownGain",
        label: "More with option 3",
        unit: "£",
        formula: "={gainTotal}",
        format: "pounds",
        role: "output",
        note: "Over the whole period, before the cost of officers",
      },
      {
        id: "shownGainOfYear",
        label: "More in the year of the saving",
        unit: "£",
        formula: "={gainOfYear}",
        format: "pounds",
        note: "Mostly the same income, earlier",
      },
      {
        id: "shownOfficers",
        label: "Additional officers",
        unit: "FTE",
        formula: "={extraOfficers}",
        format: "one",
      },
    ],
  },
  {
    kind: "chart",
    id: "optionsChart",
    chart: "columnClustered",
    title: "Income of both options by year",
    categories: "{extend.year}",
    series: [
      { name: "Option 2", values: "{incomeExtend.amounts}", colour: "muted" },
      { name: "Option 3", values: "{incomeRecruit.amounts}", colour: "accent" },
    ],
    categoryTitle: "Financial year",
    valueTitle: "Income in £",
    format: "pounds",
    description: "Columns of the income of both options in each year: option 3 brings most of it earlier.",
  },
];

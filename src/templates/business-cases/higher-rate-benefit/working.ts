import type { Block } from "../../template";

const CONTRIBUTIONS =
  "CARECASE.CONTRIBUTIONS({countedRate},{receivedRate},{peopleCharged},{weeksPerYear},{line.allowance})";

/** The table of options that the paper sets out: what each allowance leaves. */
export const higherRateBenefitOptions: readonly Block[] = [
  { kind: "heading", level: 2, text: "Income for each additional allowance" },
  {
    kind: "lines",
    id: "allowanceOptions",
    table: "allowances",
    columns: [
      { id: "option", header: "Option", formula: "={line.option}", format: "text" },
      { id: "allowance", header: "Left to each person", formula: "={line.allowance}", format: "pence" },
      { id: "gap", header: "More a week each", formula: `=INDEX(${CONTRIBUTIONS},1+1,1)`, format: "pence" },
      { id: "weekly", header: "Income a week", formula: `=INDEX(${CONTRIBUTIONS},1+1,1+1)`, format: "pounds" },
      { id: "annual", header: "Income a year", formula: `=INDEX(${CONTRIBUTIONS},1+1,1+1+1)`, format: "pounds" },
      {
        id: "forgone",
        header: "Less than without",
        formula: "={fullIncome}-{row.annual}",
        format: "pounds",
      },
    ],
  },
  {
    kind: "chart",
    id: "allowanceChart",
    chart: "columnClustered",
    title: "Income a year for each additional allowance",
    categories: "{allowanceOptions.option}",
    series: [{ name: "Income a year", values: "{allowanceOptions.annual}", colour: "accent" }],
    categoryTitle: "Option",
    valueTitle: "£ a year",
    format: "pounds",
    description: "Columns of the income a year that each option leaves.",
  },
];

export const higherRateBenefitWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Rates and people" },
  {
    kind: "rows",
    rows: [
      {
        id: "countedRate",
        label: "Rate that is counted now",
        unit: "£ a week",
        formula: "=INDEX({benefitRates.independencePayment},MATCH({countedLevel},{benefitRates.level},0))",
        format: "pence",
      },
      {
        id: "receivedRate",
        label: "Rate that people receive",
        unit: "£ a week",
        formula: "=INDEX({benefitRates.independencePayment},MATCH({receivedLevel},{benefitRates.level},0))",
        format: "pence",
      },
      {
        id: "payers",
        label: "People who contribute today",
        unit: "people",
        formula: "={clients}-{nilCharge}",
        format: "whole",
      },
      {
        id: "peopleCharged",
        label: "People the income is counted from",
        unit: "people",
        formula: '=IF({peopleCounted}="people at nil charge",{nilCharge},{payers})',
        format: "whole",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Income with the allowance of the plan" },
  {
    kind: "spill",
    id: "income",
    formula: "=CARECASE.CONTRIBUTIONS({countedRate},{receivedRate},{peopleCharged},{weeksPerYear},{chosenAllowance})",
    rows: 2,
    columns: 3,
    formats: ["pence"],
    labels: false,
    parts: {
      gap: { row: 1, column: 0, rows: 1, columns: 1 },
      weekly: { row: 1, column: 1, rows: 1, columns: 1 },
      annual: { row: 1, column: 2, rows: 1, columns: 1 },
    },
  },
  {
    kind: "rows",
    rows: [
      {
        id: "annualSaving",
        label: "Income in a full year",
        unit: "£ a year",
        formula: "={income.annual}",
        format: "pounds",
      },
      {
        id: "rateGap",
        label: "Rise before any allowance",
        unit: "£ a week",
        formula: "={receivedRate}-{countedRate}",
        format: "pence",
      },
      {
        id: "fullIncome",
        label: "Income without an additional allowance",
        unit: "£ a year",
        formula: "={rateGap}*{peopleCharged}*{weeksPerYear}",
        format: "pounds",
      },
      {
        id: "payersIncome",
        label: "Income from the people who contribute today",
        unit: "£ a year",
        formula: "={rateGap}*{payers}*{weeksPerYear}",
        format: "pounds",
        note: "Nil-charge people pay nothing until their assessed income passes the minimum they keep",
      },
    ],
  },
];

export const higherRateBenefitFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "weeklyGap",
        label: "More for each person, up to",
        unit: "£ a week",
        formula: "={income.gap}",
        format: "pence",
      },
      {
        id: "weeklyIncome",
        label: "More from all of them",
        unit: "£ a week",
        formula: "={income.weekly}",
        format: "pounds",
      },
      {
        id: "annualIncome",
        label: "Income in a full year",
        unit: "£ a year",
        formula: "={annualSaving}",
        format: "pounds",
        role: "output",
      },
      {
        id: "payersOnly",
        label: "From people who contribute today",
        unit: "£ a year",
        formula: "={payersIncome}",
        format: "pounds",
        note: "Before any allowance",
      },
    ],
  },
];

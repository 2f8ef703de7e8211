import type { Block, Check, PublishedFigure } from "../../template";

export const overnightSupportWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Weeks that are charged" },
  {
    kind: "rows",
    rows: [
      {
        id: "stayWeeks",
        label: "Average stay in weeks",
        unit: "weeks a year",
        formula: "={averageStayDays}/7",
        format: "two",
      },
      {
        id: "chargedWeeks",
        label: "Weeks charged in a year",
        unit: "weeks a year",
        formula: '=IF({weekRounding}="whole weeks completed",ROUNDDOWN({stayWeeks},0),{stayWeeks})',
        format: "two",
        note: "Rounded down where only completed weeks count",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Income" },
  {
    kind: "spill",
    id: "income",
    formula: "=CARECASE.CONTRIBUTIONS({currentWeekly},{newWeekly},{clients},{chargedWeeks})",
    rows: 2,
    columns: 3,
    formats: ["pence"],
    labels: false,
    parts: {
      weeklyGap: { row: 1, column: 0, rows: 1, columns: 1 },
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
        id: "exactIncome",
        label: "The same with every day of the stay",
        unit: "£ a year",
        formula: "={income.weekly}*{stayWeeks}",
        format: "pounds",
        note: "What rounding the stay down to whole weeks leaves out",
      },
    ],
  },
  { kind: "heading", level: 2, text: "What the income target would need" },
  {
    kind: "rows",
    rows: [
      {
        id: "targetSupported",
        label: "Share of the target that the calculation supports",
        unit: "%",
        formula: '=IF(N({optimisticTarget})=0,"no target",{annualSaving}/{optimisticTarget})',
        format: "percent",
      },
      {
        id: "clientsForTarget",
        label: "People it would take at the same gap and stay",
        unit: "people",
        formula: '=IF({annualSaving}>0,{clients}*N({optimisticTarget})/{annualSaving},"no income")',
        format: "whole",
      },
      {
        id: "weeksForTarget",
        label: "Weeks it would take with the same people",
        unit: "weeks a year",
        formula: '=IF({income.weekly}>0,N({optimisticTarget})/{income.weekly},"no income")',
        format: "one",
      },
    ],
  },
];

export const overnightSupportFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "weeklyGap",
        label: "More for each person",
        unit: "£ a week",
        formula: "={income.weeklyGap}",
        format: "pence",
      },
      {
        id: "weeklyIncome",
        label: "More from all of them",
        unit: "£ a week",
        formula: "={income.weekly}",
        format: "pence",
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
        id: "targetGap",
        label: "Short of the income target by",
        unit: "£ a year",
        formula: "=MAX(0,N({optimisticTarget})-{annualSaving})",
        format: "pounds",
      },
    ],
  },
];

export const overnightSupportChecks: readonly Check[] = [
  {
    id: "checkGap",
    label: "The residential rules ask for more than the non-residential ones",
    computed: "={newWeekly}",
    expected: "={currentWeekly}",
    tolerance: 0,
    format: "pence",
    rule: "atLeast",
  },
  {
    id: "checkStay",
    label: "A stay is short-term: at most eight weeks",
    computed: "={stayWeeks}",
    expected: "=7+1",
    tolerance: 0,
    format: "two",
    rule: "atMost",
    note: "Longer stays are charged by the residential rules in any case",
  },
  {
    id: "checkTarget",
    label: "The income target is supported",
    computed: "={annualSaving}",
    expected: "=N({optimisticTarget})",
    tolerance: 500,
    format: "pounds",
    rule: "atLeast",
    workedFailure:
      "The paper's target of £100,000 is about four times what its own people, weeks and gap bring in; it gives no other basis.",
  },
];

export const overnightSupportPublished: readonly PublishedFigure[] = [
  {
    caseId: "004-7108-weekly-gap",
    label: "Weekly gap",
    quote: "a difference of £124.80 per week",
    published: 124.8,
    decimals: 2,
    computed: "={weeklyGap}",
    format: "pence",
  },
  {
    caseId: "004-7108-weekly-increase",
    label: "Weekly income",
    quote: "£124.80 x 66 = £8,236.80",
    published: 8236.8,
    decimals: 2,
    computed: "={weeklyIncome}",
    format: "pence",
  },
  {
    caseId: "004-7108-annual-increase",
    label: "Annual income",
    quote: "£124.80x 66 x 3 ... = £24,710",
    published: 24710,
    decimals: 0,
    computed: "={annualSaving}",
    format: "pounds",
    cause: "22 days are 3.14 weeks, rounded down to three; by the day it would be £25,887.",
  },
  {
    caseId: "004-7108-header",
    label: "Saving of the overview, £K",
    quote: "£25K",
    published: 25,
    decimals: 0,
    computed: "={saving}/1000",
    format: "whole",
  },
  {
    caseId: "004-7108-100k-estimate",
    label: "Income target",
    quote: "a projected income target of £100,000",
    published: 100000,
    decimals: 0,
    computed: "={annualSaving}",
    format: "pounds",
    cause:
      "Not supported by the stated figures: it would take 267 people, or 12.1 weeks each, instead of 66 people and 3 weeks.",
  },
];

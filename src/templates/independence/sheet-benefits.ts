import type { Block, TemplateSheet } from "../template";
import { benefitNotes } from "./benefit-notes";
import { weakAssumptions } from "./weak-assumptions";
import { columnOf, eachRow, eachYear, YEARS, yearsOfRow } from "./year-parts";

const INVESTMENT_LINES = 8;

/** Block B2: gross, investment and the four money views that must never be mixed. */
const profileTables: readonly Block[] = [
  { kind: "heading", level: 2, text: "Investment by year" },
  {
    kind: "spill",
    id: "investment",
    formula: "=CARECASE.INVESTMENT({investmentLines},{firstYear},{yearsShown},{payInflation})",
    rows: INVESTMENT_LINES + 4,
    columns: YEARS + 1,
    formats: ["text", "pounds"],
    parts: {
      costs: { row: 1, column: 1, rows: INVESTMENT_LINES, columns: YEARS },
      recurring: yearsOfRow(INVESTMENT_LINES + 1),
      oneOff: yearsOfRow(INVESTMENT_LINES + 2),
      totals: yearsOfRow(INVESTMENT_LINES + 3),
    },
    total: true,
    note: "Costs positive. Recurring and one-off costs are kept apart, because a one-off cost comes back as an increment in the next year.",
  },
  { kind: "heading", level: 2, text: "Gross benefit by year" },
  {
    kind: "spill",
    id: "gross",
    formula: "=CARECASE.FLOWBENEFIT({streams},{firstYear},{yearsShown},{weeksPerYear})",
    rows: 4,
    columns: YEARS + 1,
    formats: ["text", "pounds"],
    parts: {
      years: yearsOfRow(0),
      ...eachYear("year", 0),
      homecare: yearsOfRow(1),
      extraCare: yearsOfRow(2),
      totals: yearsOfRow(3),
    },
    total: true,
    note: "People in the setting, averaged over the year, x weekly saving x weeks per year",
  },
  { kind: "heading", level: 2, text: "Benefits profile: increment, level, cash and contingency" },
  {
    kind: "spill",
    id: "profile",
    formula:
      "=CARECASE.BENEFITPROFILE({gross.totals},{investment.recurring},{investment.oneOff},{existingByYear.amounts},{inflation},{firstYear})",
    rows: YEARS + 1,
    columns: 5,
    formats: ["text", "pounds"],
    parts: {
      years: columnOf(0, YEARS),
      increments: columnOf(1, YEARS),
      levels: columnOf(2, YEARS),
      cash: columnOf(3, YEARS),
      contingencies: columnOf(4, YEARS),
      ...eachRow("year", 0, YEARS),
      ...eachRow("increment", 1, YEARS),
      ...eachRow("level", 2, YEARS),
      ...eachRow("contingency", 4, YEARS),
    },
    note: "Increment: change from the year before, as the MTFS books it. Level: what the year brings. Cash: running total of levels. The contingency stands beside them and is never added in.",
  },
  {
    kind: "chart",
    id: "profileChart",
    chart: "columnClustered",
    title: "Benefit by year, net of investment",
    categories: "{profile.years}",
    series: [
      { name: "Annual level", values: "{profile.levels}", colour: "accent" },
      { name: "MTFS increment", values: "{profile.increments}", colour: "second" },
    ],
    categoryTitle: "Financial year",
    valueTitle: "£",
    format: "pounds",
    description: "Column chart of the annual level and the MTFS increment in each financial year, net of investment",
    height: 16,
  },
];

/** The profile as the papers print it: one line a year, the contingency in brackets. */
const printedProfile: readonly Block[] = [
  { kind: "heading", level: 1, text: "Benefits profile over the plan, net of ongoing investment" },
  {
    kind: "grid",
    id: "printedProfile",
    headers: ["Financial year", "In-year spend reduction", "Level reached"],
    rows: Array.from({ length: YEARS }, (_, index) => index + 1).map((year) => [
      `={profile.year${year}}&IF(${orderOf(year)}>{planYears}," (after the plan)","")`,
      `=CARECASE.GBPM({profile.increment${year}},{contingencyIncrements.year${year}})`,
      `=CARECASE.GBPM({profile.level${year}},{profile.contingency${year}})`,
    ]),
    formats: ["text", "text", "text"],
    figuresAsText: [1, 2],
  },
  {
    kind: "text",
    style: "note",
    text: '="Inflation contingency in brackets, left out where nil. Each in-year figure is the change from the year before; together they make up the level reached in "&{planEndYear}&": "&CARECASE.GBPM({levelPlanEnd},{contingencyPlanEnd})&". Cash over the plan is another figure: "&CARECASE.GBPM({cashPlanEnd})&"."',
  },
];

// The order of a year in the table, without a number typed into a formula.
function orderOf(year: number): string {
  return Array.from({ length: year }, () => "1").join("+");
}

export const benefitsSheet: TemplateSheet = {
  name: "Benefits",
  role: "proposal",
  columns: [44, 20, 20, 20, 20, 20, 20],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Benefits profile",
      description: "What the opportunity brings each year, net of what it costs to make it happen",
    },
    ...printedProfile,
    ...profileTables,
    ...weakAssumptions,
    ...benefitNotes,
  ],
};

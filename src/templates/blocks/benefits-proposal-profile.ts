/** Block B2 of a benefits proposal: investment, gross benefit and the four money views that must never be mixed. */
import type { Block, SpillBlock } from "../template";
import { eachYear, YEARS, yearsOfRow } from "./benefits-proposal-years";
import { columnOf, countOf, eachRow } from "./table-parts";

/**
 * Cost by year from the grid `investmentLines`, recurring and one-off kept apart.
 *
 * @param lines How many lines the grid has.
 */
export function investmentByYear(lines: number): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: "Investment by year" },
    {
      kind: "spill",
      id: "investment",
      formula: "=CARECASE.INVESTMENT({investmentLines},{firstYear},{yearsShown},{payInflation})",
      rows: lines + 4,
      columns: YEARS + 1,
      formats: ["text", "pounds"],
      parts: {
        costs: { row: 1, column: 1, rows: lines, columns: YEARS },
        recurring: yearsOfRow(lines + 1),
        oneOff: yearsOfRow(lines + 2),
        totals: yearsOfRow(lines + 3),
      },
      total: true,
      note: "Costs positive. Recurring and one-off costs are kept apart, because a one-off cost comes back as an increment in the next year.",
    },
  ];
}

/**
 * Gross benefit by year, stream by stream, with its total.
 *
 * @param formula The function that computes it from the grid of streams.
 * @param streams The part that each stream's row is called, in the order of the grid.
 * @param note What the figures are.
 */
export function grossByYear(formula: string, streams: readonly string[], note: string): readonly Block[] {
  return [
    { kind: "heading", level: 2, text: "Gross benefit by year" },
    {
      kind: "spill",
      id: "gross",
      formula,
      rows: streams.length + 2,
      columns: YEARS + 1,
      formats: ["text", "pounds"],
      parts: {
        years: yearsOfRow(0),
        ...eachYear("year", 0),
        ...Object.fromEntries(streams.map((stream, index) => [stream, yearsOfRow(index + 1)])),
        totals: yearsOfRow(streams.length + 1),
      },
      total: true,
      note,
    },
  ];
}

/**
 * A further run of the streams, of which only the total by year is used.
 *
 * @param run Its id, formula, number of streams and what it is for.
 */
export function furtherRun(run: {
  readonly id: string;
  readonly formula: string;
  readonly streams: number;
  readonly note: string;
  /** Further parts of its table. */
  readonly more?: SpillBlock["parts"];
}): SpillBlock {
  return {
    kind: "spill",
    id: run.id,
    formula: run.formula,
    rows: run.streams + 2,
    columns: YEARS + 1,
    formats: ["text", "pounds"],
    parts: { totals: yearsOfRow(run.streams + 1), ...run.more },
    total: true,
    note: run.note,
  };
}

/** Increment, level, cash and contingency by year, and their chart. */
export const benefitProfile: readonly Block[] = [
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
export const printedProfile: readonly Block[] = [
  { kind: "heading", level: 1, text: "Benefits profile over the plan, net of ongoing investment" },
  {
    kind: "grid",
    id: "printedProfile",
    headers: ["Financial year", "In-year spend reduction", "Level reached"],
    rows: Array.from({ length: YEARS }, (_, index) => index + 1).map((year) => [
      `={profile.year${year}}&IF(${countOf(year)}>{planYears}," (after the plan)","")`,
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

/** The existing plan year by year, and the change of the contingency, that the profile is made with. */
export const profileWorking: readonly Block[] = [
  {
    kind: "grid",
    id: "existingByYear",
    headers: ["Existing MTFS line (£)", ...Array.from({ length: YEARS }, (_, index) => `={gross.year${index + 1}}`)],
    rows: [["Level deducted", ...Array.from({ length: YEARS }, () => "={existingDeducted}")]],
    formats: ["text", "pounds"],
    parts: { amounts: yearsOfRow(1) },
  },
  { kind: "heading", level: 2, text: "Inflation contingency, change from year to year" },
  {
    kind: "grid",
    id: "contingencyIncrements",
    headers: ["Financial year", "Change (£)"],
    rows: Array.from({ length: YEARS }, (_, index) => [
      `={profile.year${index + 1}}`,
      index === 0 ? "={profile.contingency1}" : `={profile.contingency${index + 1}}-{profile.contingency${index}}`,
    ]),
    formats: ["text", "pounds"],
    parts: { ...eachRow("year", 1, YEARS), changes: { row: 1, column: 1, rows: YEARS, columns: 1 } },
  },
];

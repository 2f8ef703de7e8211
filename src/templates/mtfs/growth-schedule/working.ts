import { planYearRows } from "../../blocks/plan-years";
import type { Block, LineColumn, OutputRow } from "../../template";
import { transferRows } from "../demand/transforming-care";
import { trendRows } from "../demand/trends";
import { appendixId } from "../lines/appendix-blocks";
import { changesOf, pascal } from "../lines/level-reading";
import { agreedCells, levelsGrid, totalsOf, type LevelsRow } from "../lines/levels-grid";
import type { GrowthKind } from "../lines/line-row";
import { eachYear, YEAR_IDS, YEARS } from "../lines/years";

/** The rows of the schedule by kind, with the ids that the pages use. */
export const KIND_ROWS: readonly {
  readonly id: string;
  readonly kind: GrowthKind;
  readonly label: string;
  readonly name: string;
  readonly words: string;
}[] = [
  {
    id: "demand",
    kind: "demand",
    label: "Demand: more people, greater needs",
    name: "Demand",
    words: "More people, greater needs",
  },
  {
    id: "other",
    kind: "other",
    label: "Other increases",
    name: "Other increases",
    words: "Costs that rise for other reasons",
  },
  {
    id: "userIncome",
    kind: "user income",
    label: "Income from people who use services",
    name: "Income from people",
    words: "What people pay towards the new care",
  },
  {
    id: "healthIncome",
    kind: "health income",
    label: "Income from health",
    name: "Income from health",
    words: "What the NHS pays towards the new care",
  },
  {
    id: "managed",
    kind: "demand management",
    label: "Demand management",
    name: "Demand management",
    words: "Need that is prevented, delayed or met at lower cost",
  },
];

const byKind: readonly LevelsRow[] = KIND_ROWS.map(({ id, label, kind }) => ({
  id,
  label: `${label}, level`,
  cells: eachYear((year) => `=SUMIF({growthLines.kind},"${kind}",{growthLines.${year}})`),
}));

/** From the calculator: growth in cost, and the income that comes with it, as the schedule counts them. */
const calculated: readonly LevelsRow[] = [
  {
    id: "calculatedNeed",
    label: "Calculator: demand, level",
    cells: eachYear((year) => `={driverLines.cost${pascal(year)}Total}`),
  },
  {
    id: "calculatedUsers",
    label: "Calculator: income from people, level",
    cells: eachYear((year) => `=0-SUMPRODUCT({driverLines.cost${pascal(year)}},{drivers.userShare})`),
  },
  {
    id: "calculatedHealth",
    label: "Calculator: income from health, level",
    cells: eachYear((year) => `=0-SUMPRODUCT({driverLines.cost${pascal(year)}},{drivers.healthShare})`),
  },
  {
    id: "calculatedNet",
    label: "Calculator: growth before demand management, level",
    cells: eachYear(
      (year) =>
        `={levels.calculatedNeed${pascal(year)}}+{levels.calculatedUsers${pascal(year)}}+{levels.calculatedHealth${pascal(year)}}`,
    ),
  },
];

const headline: readonly OutputRow[] = [
  {
    id: "growthFirst",
    label: "Growth in the first year",
    unit: "£000",
    formula: "={levels.growthYearOne}",
    format: "whole",
    role: "output",
    note: "Level, and the change from the year before",
  },
  {
    id: "growthLast",
    label: "Growth by the last year",
    unit: "£000 a year",
    formula: "={levels.growthYearFour}",
    format: "whole",
    role: "output",
    note: "The level reached; never the sum of the columns",
  },
  {
    id: "incomeShare",
    label: "Income that comes with the growth, share of demand",
    unit: "%",
    formula:
      '=IF({levels.demandYearFour}=0,"",(0-{levels.userIncomeYearFour}-{levels.healthIncomeYearFour})/{levels.demandYearFour})',
    format: "percentOne",
    note: "Last year of the plan",
  },
  {
    id: "baseCost",
    label: "Yearly cost of the people at the start",
    unit: "£000",
    formula: "=SUMPRODUCT({drivers.people},{drivers.weeklyCost})*{weeksPerYear}/1000",
    format: "whole",
    note: "People x weekly cost x weeks per year",
  },
  {
    id: "demandRate",
    label: "Growth a year that the schedule's demand stands for",
    unit: "% a year",
    formula: '=IF({baseCost}=0,"",(1+{levels.demandYearFour}/{baseCost})^(1/{planLength})-1)',
    format: "percentOne",
    role: "output",
    note: "People and needs together, on the yearly cost at the start",
  },
  {
    id: "planLength",
    label: "Years of the plan",
    unit: "years",
    formula: "=COLUMNS({levels.growth})",
    format: "whole",
    note: "As many as the schedule has columns",
  },
];

const product = (factor: (year: string) => string, place: number): string =>
  YEAR_IDS.slice(0, place)
    .map((year) => `(1+${factor(year)})`)
    .join("*");

/** People and growth in cost by year for each group: levels, £000. */
export const driverLines: Block = {
  kind: "lines",
  id: "driverLines",
  table: "drivers",
  columns: [
    { id: "cohort", header: "Group of people", formula: "={line.cohort}", format: "text" },
    ...eachYear((year, place): LineColumn => ({
      id: `people${pascal(year)}`,
      header: `="People "&{${year}}`,
      formula: `={line.people}*${product((each) => `{line.${each}}`, place)}`,
      format: "whole",
      total: "sum",
    })),
    ...eachYear((year, place): LineColumn => ({
      id: `cost${pascal(year)}`,
      header: `="Growth "&{${year}}&" £000"`,
      formula: `=({row.people${pascal(year)}}*${product(() => "{line.costGrowth}", place)}-{line.people})*{line.weeklyCost}*{weeksPerYear}/1000`,
      format: "whole",
      total: "sum",
    })),
  ],
  total: "All groups",
  note: "People grow by the rates of each year; the growth in cost is what they cost more than the people at the start, at the prices of the start, with rising needs. Levels, gross, £000.",
};

export const workingBlocks: readonly Block[] = [
  { kind: "heading", level: 1, text: "Years" },
  { kind: "rows", rows: planYearRows(YEARS) },
  { kind: "heading", level: 1, text: "Levels and changes by year" },
  levelsGrid([
    { id: "growth", label: "Growth, level", cells: totalsOf([appendixId("growthLines")]) },
    { id: "change", label: "Growth, change from the year before", cells: changesOf("levels.growth") },
    { id: "agreed", label: "Change as the budget table has it", cells: agreedCells(1) },
    ...byKind,
    ...calculated,
  ]),
  { kind: "heading", level: 1, text: "Headline and rates" },
  { kind: "rows", rows: headline },
  { kind: "heading", level: 1, text: "Overall growth trends" },
  { kind: "rows", rows: trendRows },
  { kind: "heading", level: 1, text: "People who leave hospital" },
  { kind: "rows", rows: transferRows },
];

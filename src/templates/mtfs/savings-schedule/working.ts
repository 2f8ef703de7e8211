import { planYearRows } from "../../blocks/plan-years";
import type { Block, LinesBlock, OutputRow } from "../../template";
import { activityLevels, lineLevels } from "../lines/activities";
import { appendixId } from "../lines/appendix-blocks";
import { changesOf } from "../lines/level-reading";
import { agreedCells, levelsGrid, totalsOf } from "../lines/levels-grid";
import { YEARS } from "../lines/years";
import { STAR_GROUPS } from "./kinds";

/** The two tables of lines, in the order of the appendix. */
export const SAVINGS_TABLES = ["careSavings", "communitySavings"] as const;

const care = appendixId("careSavings");
const community = appendixId("communitySavings");

const headline: readonly OutputRow[] = [
  {
    id: "savingsFirst",
    label: "Savings in the first year",
    unit: "£000",
    formula: "={levels.savingsYearOne}",
    format: "whole",
    role: "output",
    note: "Level, and the change from the year before",
  },
  {
    id: "savingsLast",
    label: "Savings by the last year",
    unit: "£000 a year",
    formula: "={levels.savingsYearFour}",
    format: "whole",
    role: "output",
    note: "The level reached; never the sum of the columns, which would count every saving again each year",
  },
  {
    id: "fallingLines",
    label: "Lines that fall back after their peak",
    unit: "lines",
    formula: `=${SAVINGS_TABLES.map((table) => `SUM({${table}Shape.fallsBack})`).join("+")}`,
    format: "whole",
    note: "A saving that ends, or increments typed where levels belong",
  },
];

const stars: readonly OutputRow[] = STAR_GROUPS.map(({ id, label, count }) => ({
  id,
  label,
  unit: "£000 a year",
  formula: `=${SAVINGS_TABLES.map((table) => `SUMPRODUCT((LEN({${table}.stars})=${count})*{${table}.yearFour})`).join(
    "+",
  )}`,
  format: "whole",
  note: "Level in the last year",
}));

/** Line by line: the year in which the last level is reached, and whether the line falls back. */
function shapeOf(table: string): LinesBlock {
  return {
    kind: "lines",
    id: `${table}Shape`,
    table,
    columns: [
      { id: "reference", header: "Line", formula: "={line.reference}", format: "text" },
      { id: "first", header: "First year, £", formula: "=0-{line.yearOne}*1000", format: "pounds" },
      { id: "last", header: "Last year, £", formula: "=0-{line.yearFour}*1000", format: "pounds" },
      {
        id: "reached",
        header: "Last level reached in",
        formula: "=INDEX({levels.years},MATCH({line.yearFour},{line.yearOne}:{line.yearFour},0))",
        format: "text",
      },
      {
        id: "fallsBack",
        header: "Falls back",
        formula: "=IF({line.yearFour}>MIN({line.yearOne}:{line.yearFour}),1,0)",
        format: "whole",
      },
    ],
  };
}

export const workingBlocks: readonly Block[] = [
  { kind: "heading", level: 1, text: "Years" },
  { kind: "rows", rows: planYearRows(YEARS) },
  { kind: "heading", level: 1, text: "Levels and changes by year" },
  levelsGrid([
    { id: "care", label: "Adult social care, level", cells: totalsOf([care]) },
    { id: "community", label: "Communities and wellbeing, level", cells: totalsOf([community]) },
    { id: "savings", label: "All savings, level", cells: totalsOf([care, community]) },
    { id: "change", label: "All savings, change from the year before", cells: changesOf("levels.savings") },
    { id: "agreed", label: "Change as the budget table has it", cells: agreedCells(1) },
    {
      id: "activityLine",
      label: "Line that is broken down, level as a positive saving",
      cells: lineLevels(SAVINGS_TABLES),
    },
  ]),
  { kind: "heading", level: 1, text: "Headline" },
  { kind: "rows", rows: headline },
  { kind: "heading", level: 1, text: "New, amended, carried over" },
  { kind: "rows", rows: stars },
  { kind: "heading", level: 1, text: "Line by line: adult social care" },
  shapeOf("careSavings"),
  { kind: "heading", level: 1, text: "Line by line: communities and wellbeing" },
  shapeOf("communitySavings"),
  { kind: "heading", level: 1, text: "Activities turned into levels" },
  activityLevels,
];

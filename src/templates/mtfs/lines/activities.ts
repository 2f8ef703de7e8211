/** What one savings line is made of, activity by activity: each year's own addition, beside an appendix that holds levels. */
import type { Block, Check, Input, InputTable, LineColumn, Source, TableRow } from "../../template";
import { pascal } from "./level-reading";
import { eachYear, YEAR_IDS, yearInputs } from "./years";

export interface WorkedActivities {
  /** Reference of the line that the activities make up. */
  readonly line: string;
  readonly rows: readonly TableRow[];
  readonly source: Source;
}

export function activitiesLine({ line, source }: WorkedActivities): Input {
  return {
    id: "activitiesLine",
    label: "Savings line that the activities make up",
    unit: "reference",
    format: "text",
    accepts: { kind: "text", maximumLength: 12 },
    help: "Where the text breaks one line down into activities; leave blank where it does not.",
    source,
    worked: line,
    optional: true,
  };
}

export function activitiesTable({ rows, source }: WorkedActivities): InputTable {
  return {
    id: "activities",
    title: "Activities within one savings line",
    help: "What each activity adds in its year, £000, as a positive amount: increments, the other way round than the appendix. They are turned into levels and held against the line.",
    columns: [
      { id: "activity", header: "Activity", format: "text", accepts: { kind: "text", maximumLength: 120 } },
      ...yearInputs({ kind: "number", minimum: 0 }),
    ],
    worked: rows,
    blankRows: 4,
    source,
    optional: true,
  };
}

/** On the working sheet: increments turned into levels, activity by activity. */
export const activityLevels: Block = {
  kind: "lines",
  id: "activityLevels",
  table: "activities",
  columns: [
    { id: "activity", header: "Level reached, £000", formula: "={line.activity}", format: "text" },
    ...eachYear((year, place): LineColumn => ({
      id: year,
      header: `={${year}}`,
      formula: `=${YEAR_IDS.slice(0, place)
        .map((earlier) => `{line.${earlier}}`)
        .join("+")}`,
      format: "whole",
      total: "sum",
    })),
  ],
  total: "Level of the activities together",
};

/** The line's own levels as positive savings, from whichever appendix holds it. */
export function lineLevels(savingsTables: readonly string[]): string[] {
  return eachYear((year) => {
    const held = savingsTables.map((table) => `SUMIF({${table}.reference},{activitiesLine},{${table}.${year}})`);
    return `=IF(ISBLANK({activitiesLine}),0,0-(${held.join("+")}))`;
  });
}

export const activitiesCheck: Check = {
  id: "checkActivities",
  label: "Activities: their increments, added up year by year, are the level of their line",
  computed: `=${eachYear((year) => `ABS({activityLevels.${year}Total}-{levels.activityLine${pascal(year)}})`).join("+")}`,
  expected: "=0",
  tolerance: 1,
  format: "whole",
  note: "£000, all years together; nil where no line is broken down.",
};

/** On the page: the table as the text has it, each year's own addition. */
export function activitiesOnPage(section?: string): readonly Block[] {
  const belongs = section === undefined ? {} : { section };
  return [
    { kind: "heading", level: 2, text: "Activities that make up one of the lines", ...belongs },
    {
      kind: "lines",
      id: "activitiesListed",
      table: "activities",
      columns: [
        { id: "activity", header: "Activity", formula: "={line.activity}", format: "text" },
        ...eachYear((year): LineColumn => ({
          id: year,
          header: `={${year}}&" £000"`,
          formula: `={line.${year}}`,
          format: "whole",
          total: "sum",
        })),
      ],
      total: "Added in the year",
      note: "Each year's own addition, positive: increments, where the appendix has levels.",
      ...belongs,
    },
  ];
}

/** Levels or increments: what the appendices hold, what the budget table takes, and words where somebody mixed them up. */
import type { Block, Check, InputTable, Source, TableRow } from "../../template";
import { eachYear, YEAR_IDS, yearInputs } from "./years";

/** The line of the budget table that an appendix has to agree with, by the id it gets here. */
export interface AgreedLine {
  readonly line: string;
  /** Change in each year, £000 in the MTFS view. */
  readonly worked: readonly [number, number, number, number];
}

/** The agreed changes by year: the control that the appendices' levels are held against. */
export function agreedTable(lines: readonly AgreedLine[], source: Source): InputTable {
  const row = ({ line, worked }: AgreedLine): TableRow => ({
    line,
    ...Object.fromEntries(YEAR_IDS.map((year, index) => [year, worked[index] ?? null])),
  });
  const blank = lines.map(({ line }) => ({ line }));
  return {
    id: "agreed",
    title: "Changes by year, as the budget table has them",
    help: "What each year adds to the year before, in £000, from the budget table agreed with corporate finance. The appendices hold levels; their changes from year to year have to be these.",
    columns: [{ id: "line", header: "Line", format: "text", accepts: { kind: "text" }, fixed: true }, ...yearInputs()],
    worked: lines.map(row),
    blank,
    blankRows: 0,
    source,
  };
}

/** Where the figures are typed: says in words whether they are levels, and what to enter where they are not. */
export function readingNote(id: string, levels: string, agreed: string): Block {
  return {
    kind: "text",
    id,
    style: "note",
    text: `=INDEX(CARECASE.LEVELSCHECK({${levels}},{${agreed}}),1+1,1+1)`,
  };
}

/** How a reading begins that finds what it should. */
const READ_AS_LEVELS = "These are levels";

/** On a page: one quiet sentence where all is well, the whole reading where it is not. */
export function readingOnPage(reading: string): Block {
  return {
    kind: "text",
    style: "note",
    text: `=IF(LEFT({${reading}},LEN("${READ_AS_LEVELS}"))="${READ_AS_LEVELS}","The columns are levels: what each year differs from before the plan. Their changes from year to year are those of the budget table.",{${reading}})`,
  };
}

/** Do the changes from year to year agree with the budget table, within £1k a year. */
export function agreedCheck(id: string, label: string, changes: string, agreed: string): Check {
  return {
    id,
    label: `${label}: changes from year to year agree with the budget table`,
    computed: `=SUMPRODUCT(ABS({${changes}}-{${agreed}}))`,
    expected: "=0",
    tolerance: 1,
    format: "whole",
    note: "The difference is all years' disagreements together, £000. Increments typed where levels belong show here; the sheet says so in words.",
  };
}

/** Changes from year to year of a row of levels: `{table.yearOne}` and so on are the row's cells. */
export function changesOf(levels: string): string[] {
  return eachYear((year, place) =>
    place === 1
      ? `={${levels}YearOne}`
      : `={${levels}${pascal(year)}}-{${levels}${pascal(YEAR_IDS[place - 2] ?? "yearOne")}}`,
  );
}

/** "yearOne" as the end of a longer id. */
export function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

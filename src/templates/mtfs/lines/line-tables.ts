/** The input tables of growth and savings lines: where an appendix is typed, one row for each line. */
import type { InputColumn, InputTable, Source, TableRow } from "../../template";
import { GROWTH_KINDS, SAVING_TYPES } from "./line-row";
import { yearInputs } from "./years";

const stars: InputColumn = {
  id: "stars",
  header: "Stars",
  format: "text",
  accepts: { kind: "choice", options: ["*", "**"] },
  optional: true,
};
const reference: InputColumn = {
  id: "reference",
  header: "Ref",
  format: "text",
  accepts: { kind: "text", maximumLength: 12 },
};
const type: InputColumn = {
  id: "type",
  header: "Type",
  format: "text",
  accepts: { kind: "choice", options: [...SAVING_TYPES] },
};
const kind: InputColumn = {
  id: "kind",
  header: "Kind",
  format: "text",
  accepts: { kind: "choice", options: [...GROWTH_KINDS] },
};
const words: readonly InputColumn[] = [
  { id: "title", header: "Title of the heading", format: "text", accepts: { kind: "text", maximumLength: 160 } },
  {
    id: "description",
    header: "Description in the appendix",
    format: "text",
    accepts: { kind: "text", maximumLength: 160 },
  },
];
const narrative: InputColumn = {
  id: "narrative",
  header: "What the report says of it",
  format: "text",
  accepts: { kind: "text", maximumLength: 800 },
  optional: true,
};

export interface LineTable {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly worked: readonly TableRow[];
  readonly blankRows: number;
  /** A council without such lines leaves the table empty. */
  readonly optional?: boolean;
}

/** A table of growth lines; income and managed demand are negative. */
export function growthTable(table: LineTable): InputTable {
  return {
    ...table,
    help: "One row for each line: the level of each year in £000 (cumulative: what the year costs more than before the plan), not the change from the year before. Income that offsets growth and managed demand are negative. Stars: * unchanged from the previous MTFS, ** amended, blank new.",
    columns: [stars, reference, kind, ...words, ...yearInputs(), narrative],
  };
}

/** A table of savings lines: 0 or negative, as the MTFS counts. */
export function savingsTable(table: LineTable): InputTable {
  return {
    ...table,
    help: "One row for each line: the level of each year in £000 (cumulative), negative, not the change from the year before. Type: Eff efficiency, SR service reduction, Inc income. Stars: * unchanged from the previous MTFS, ** amended, blank new.",
    columns: [stars, reference, type, ...words, ...yearInputs({ kind: "number", maximum: 0 }), narrative],
  };
}

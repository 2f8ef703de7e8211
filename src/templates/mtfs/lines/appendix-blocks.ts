/** Appendices B and C as the reports print them: references, descriptions and the level of each year, with totals. */
import type { Block, LineColumn, LinesBlock } from "../../template";
import { eachYear } from "./years";

/** Widths of a sheet of appendices: reference, type or description, and four years. */
export const APPENDIX_WIDTHS: readonly number[] = [22, 20, 62, 15, 15, 15, 15];

const REFERENCE: LineColumn = {
  id: "reference",
  header: "Reference",
  formula: '=TRIM({line.stars}&" "&{line.reference})',
  format: "text",
};
const DESCRIPTION: LineColumn = {
  id: "description",
  header: "Description",
  formula: "={line.description}",
  format: "text",
};

/** A column for each year, headed with the year itself. */
function yearColumns(): LineColumn[] {
  return eachYear((year) => ({
    id: year,
    header: `={${year}}&" £000"`,
    formula: `={line.${year}}`,
    format: "whole",
    total: "sum",
  }));
}

export interface AppendixGroup {
  /** The input table whose lines these are. */
  readonly table: string;
  readonly heading: string;
  /** Label of the sub-total. */
  readonly total: string;
}

/** Id of the computed table that lists a group of lines. */
export function appendixId(table: string): string {
  return `${table}Listed`;
}

export function growthAppendix({ table, heading, total }: AppendixGroup): readonly Block[] {
  const kind: LineColumn = { id: "kind", header: "Kind", formula: "={line.kind}", format: "text" };
  return [
    { kind: "heading", level: 2, text: heading },
    listOf(table, total, [REFERENCE, kind, DESCRIPTION, ...yearColumns()]),
  ];
}

export function savingsAppendix({ table, heading, total }: AppendixGroup): readonly Block[] {
  const type: LineColumn = { id: "type", header: "Type", formula: "={line.type}", format: "text" };
  return [
    { kind: "heading", level: 2, text: heading },
    listOf(table, total, [REFERENCE, type, DESCRIPTION, ...yearColumns()]),
  ];
}

function listOf(table: string, total: string, columns: readonly LineColumn[]): LinesBlock {
  return { kind: "lines", id: appendixId(table), table, columns, total };
}

/** The total of several groups, beneath their tables: `{id.yearOne}` to `{id.yearFour}`. */
export function totalOf(id: string, label: string, groups: readonly string[]): Block {
  return {
    kind: "grid",
    id,
    headers: ["All groups", "", "", ...eachYear((year) => `={${year}}&" £000"`)],
    rows: [
      [
        label,
        null,
        null,
        ...eachYear((year) => `=${groups.map((group) => `{${appendixId(group)}.${year}Total}`).join("+")}`),
      ],
    ],
    formats: ["text", "text", "text", "whole"],
    total: true,
    parts: Object.fromEntries(
      eachYear((year, place) => [year, { row: 1, column: 2 + place, rows: 1, columns: 1 }] as const),
    ),
  };
}

/** In what a measure is counted: how it follows from its counts, and how it is written. */
import type { InputColumn, InputTable, OutputRow } from "../../template";
import { local } from "../../papers/sources";

interface Unit {
  readonly unit: string;
  /** What numerator over denominator is multiplied with. */
  readonly times: number;
  readonly writtenIn: number;
  readonly code: string;
}

export const UNITS: readonly Unit[] = [
  { unit: "%", times: 100, writtenIn: 1, code: '0.0"%"' },
  { unit: "number", times: 1, writtenIn: 1, code: "#,##0" },
  { unit: "number (k)", times: 1, writtenIn: 1000, code: '#,##0.0"k"' },
  { unit: "per 100k", times: 100000, writtenIn: 1, code: '#,##0.0" per 100k"' },
  { unit: "days a month", times: 1, writtenIn: 1, code: '#,##0" days a month"' },
  { unit: "£", times: 1, writtenIn: 1, code: "£#,##0" },
];

const rows = UNITS.map((unit) => ({ ...unit }));
const fixed = (id: keyof Unit, header: string, format: InputColumn["format"]): InputColumn => ({
  id,
  header,
  format,
  accepts: format === "text" ? { kind: "text" } : { kind: "number", minimum: 1 },
  fixed: true,
});

/** The same in every case: a measure's unit decides how its counts become a figure. */
export const unitsTable: InputTable = {
  id: "units",
  title: "Units of measures",
  help: "A percentage is entered in percentage points (81.6), a rate per 100k in people (564.0), counts as they are; the dashboard writes them as shown here.",
  columns: [
    fixed("unit", "Unit", "text"),
    fixed("times", "Numerator / denominator times", "whole"),
    fixed("writtenIn", "Written in", "whole"),
    fixed("code", "Number format", "text"),
  ],
  worked: rows,
  blank: rows,
  blankRows: 0,
  source: local("Convention of this template"),
  optional: true,
};

/** For shares that are printed in percentage points. */
export const pointsInWhole: OutputRow = {
  id: "pointsInWhole",
  label: "Percentage points in the whole",
  unit: "points",
  formula: '=INDEX({units.times},MATCH("%",{units.unit},0))',
  format: "whole",
  note: "From the table of units",
};

const unitRow = "MATCH({line.unit},{units.unit},0)";

/** What the share of a line's counts is multiplied with. */
export const LINE_TIMES = `INDEX({units.times},${unitRow})`;

/** A figure of a line in words, as its unit is written: `81.6%`, `104.1k`. */
export function inUnit(figure: string): string {
  return `TEXT(${figure}/INDEX({units.writtenIn},${unitRow}),INDEX({units.code},${unitRow}))`;
}

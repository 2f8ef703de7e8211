/** Places in a ranking of similar councils, and the quartile they fall in. */
import type { InputTable, Source, TableRow } from "../../template";
import { local } from "../../papers/sources";
import { textColumn } from "../dashboard/measure-columns";

const quartiles: readonly TableRow[] = [
  { quartile: "Top", from: 0 },
  { quartile: "Second", from: 0.25 },
  { quartile: "Third", from: 0.5 },
  { quartile: "Bottom", from: 0.75 },
];

export const quartilesTable: InputTable = {
  id: "quartiles",
  title: "Quartiles of a ranking",
  help: "A council belongs to the last quartile that begins at or before the share of councils ranked above it.",
  columns: [
    { id: "quartile", header: "Quartile", format: "text", accepts: { kind: "text" }, fixed: true },
    { id: "from", header: "Begins at", format: "percent", accepts: { kind: "rate" }, fixed: true },
  ],
  worked: quartiles,
  blank: quartiles,
  blankRows: 0,
  source: local("Convention: four parts of equal size, the best first"),
  optional: true,
};

export function ranksTable(worked: readonly TableRow[], source: Source): InputTable {
  const whole = (id: string, header: string) =>
    ({ id, header, format: "whole", accepts: { kind: "number", minimum: 1, whole: true } }) as const;
  return {
    id: "ranks",
    title: "Ranks among similar councils",
    help: "Rank 1 is the best. The figure and the average of the group are in the same unit.",
    columns: [
      { ...textColumn("subject", "What is ranked", 120), optional: false },
      textColumn("place", "Where it stands", 80),
      whole("rank", "Rank"),
      whole("of", "Of councils"),
      { id: "figure", header: "Figure", format: "one", accepts: { kind: "number" }, optional: true },
      { id: "average", header: "Average", format: "one", accepts: { kind: "number" }, optional: true },
    ],
    worked,
    blankRows: 2,
    calculated: [
      {
        id: "quartile",
        header: "Quartile",
        format: "text",
        formula: "=LOOKUP(({line.rank}-1)/{line.of},{quartiles.from},{quartiles.quartile})",
      },
      {
        id: "against",
        header: "Against average",
        format: "percentOne",
        formula:
          '=IF(AND(ISNUMBER({line.figure}),ISNUMBER({line.average})),IF({line.average}=0,"",{line.figure}/{line.average}-1),"")',
      },
    ],
    source,
    optional: true,
  };
}

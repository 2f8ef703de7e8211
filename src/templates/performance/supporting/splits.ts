/** Totals that the report states, and the parts that have to make them up. */
import type { InputColumn, InputTable, Source, TableRow } from "../../template";
import { textColumn } from "../dashboard/measure-columns";

export const ADDS_UP = "adds up";
export const DIFFERS = "differs";

const figure = (id: string, header: string): InputColumn => ({
  id,
  header,
  format: "whole",
  accepts: { kind: "number", minimum: 0 },
});
const PARTS_OF_LINE = "SUMIF({parts.split},{line.split},{parts.figure})";

export function totalsTable(worked: readonly TableRow[], source: Source): InputTable {
  return {
    id: "totals",
    title: "Totals that the report states",
    help: "A share that has to make 100 is entered as 100. The parts stand in the next table under the same name.",
    columns: [
      { ...textColumn("split", "Total of what", 100), optional: false },
      textColumn("place", "Where it stands", 80),
      figure("stated", "Stated total"),
    ],
    worked,
    blankRows: 2,
    calculated: [
      { id: "sum", header: "Sum of the parts", format: "whole", formula: `=${PARTS_OF_LINE}` },
      { id: "gap", header: "Not explained", format: "whole", formula: `={line.stated}-${PARTS_OF_LINE}` },
      {
        id: "verdict",
        header: "Verdict",
        format: "text",
        formula: `=IF({line.gap}=0,"${ADDS_UP}","${DIFFERS}")`,
      },
    ],
    source,
    optional: true,
  };
}

const STATED = "MATCH({line.split},{totals.split},0)";

export function partsTable(worked: readonly TableRow[], source: Source): InputTable {
  return {
    id: "parts",
    title: "Parts of the totals",
    help: "One row for each part, with the name of the total it belongs to.",
    columns: [
      { ...textColumn("split", "Part of which total", 100), optional: false },
      { ...textColumn("part", "Part", 80), optional: false },
      figure("figure", "Figure"),
    ],
    worked,
    blankRows: 4,
    calculated: [
      {
        id: "share",
        header: "Share of the total",
        format: "percentOne",
        formula: `=IF(ISNUMBER(${STATED}),IF(INDEX({totals.stated},${STATED})>0,{line.figure}/INDEX({totals.stated},${STATED}),""),"")`,
      },
    ],
    source,
    optional: true,
  };
}

/** Figures behind the commentary that are no measures: shares, and changes on an earlier period. */
import type { InputColumn, InputTable, Source, TableRow } from "../../template";
import { textColumn } from "../dashboard/measure-columns";

const subject = (header: string): InputColumn => ({ ...textColumn("subject", header, 120), optional: false });
const count = (id: string, header: string, minimum: number): InputColumn => ({
  id,
  header,
  format: "whole",
  accepts: { kind: "number", minimum },
});

export function proportionsTable(worked: readonly TableRow[], source: Source): InputTable {
  return {
    id: "proportions",
    title: "Shares quoted in the report",
    help: "Counts, so that the share is computed and never typed.",
    columns: [
      subject("Share of what"),
      textColumn("place", "Where it stands", 80),
      count("part", "Part", 0),
      count("whole", "Whole", 1),
    ],
    worked,
    blankRows: 3,
    calculated: [{ id: "share", header: "Share", format: "percentOne", formula: "={line.part}/{line.whole}" }],
    source,
    optional: true,
  };
}

export function changesTable(worked: readonly TableRow[], source: Source): InputTable {
  return {
    id: "changes",
    title: "Changes on an earlier period",
    help: "Counts of two periods of the same length; a target where there is one.",
    columns: [
      subject("What is counted"),
      textColumn("place", "Where it stands", 80),
      count("now", "Now", 0),
      count("before", "Before", 1),
      { ...count("target", "Target", 1), optional: true },
    ],
    worked,
    blankRows: 3,
    calculated: [
      { id: "difference", header: "Change", format: "whole", formula: "={line.now}-{line.before}" },
      { id: "change", header: "Change, %", format: "percentOne", formula: "={line.now}/{line.before}-1" },
      {
        id: "onTarget",
        header: "On target, %",
        format: "percentOne",
        formula: '=IF(ISNUMBER({line.target}),{line.now}/{line.target}-1,"")',
      },
    ],
    source,
    optional: true,
  };
}

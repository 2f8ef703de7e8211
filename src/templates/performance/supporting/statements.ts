/** Sentences of the report that compare two figures, held to what the figures say. */
import type { InputTable, Source, TableRow } from "../../template";
import { figureColumn, textColumn } from "../dashboard/measure-columns";

export const HOLDS = "holds";
export const DOES_NOT_HOLD = "does not hold";

export function statementsTable(worked: readonly TableRow[], source: Source): InputTable {
  return {
    id: "statements",
    title: "Comparisons that the report puts in words",
    help: "Two figures and the word between them: rating words are computed, and a word that is typed is tested here.",
    columns: [
      { ...textColumn("statement", "Statement", 120), optional: false },
      textColumn("place", "Where it stands", 80),
      { ...figureColumn("one", "Figure"), optional: false },
      {
        id: "relation",
        header: "Is said to be",
        format: "text",
        accepts: { kind: "choice", options: ["above", "below", "equal to"] },
      },
      { ...figureColumn("other", "Other figure"), optional: false },
    ],
    worked,
    blankRows: 2,
    calculated: [
      {
        id: "verdict",
        header: "Verdict",
        format: "text",
        formula:
          `=IF(IF({line.relation}="above",{line.one}>{line.other},IF({line.relation}="below",{line.one}<{line.other},` +
          `{line.one}={line.other})),"${HOLDS}","${DOES_NOT_HOLD}")`,
      },
    ],
    source,
    optional: true,
  };
}

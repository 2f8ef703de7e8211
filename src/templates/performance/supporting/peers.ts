/** The council beside the country, its region and similar councils. */
import type { InputColumn, InputTable, Source, TableRow } from "../../template";
import { choiceColumn, figureColumn, textColumn } from "../dashboard/measure-columns";
import { UNITS } from "../dashboard/units";

const required = (column: InputColumn): InputColumn => ({ ...column, optional: false });

export function peersTable(worked: readonly TableRow[], source: Source): InputTable {
  const against = (id: string, header: string, other: string) =>
    ({
      id,
      header,
      format: "percentOne",
      formula: `=IF(ISNUMBER({line.${other}}),IF({line.${other}}=0,"",{line.council}/{line.${other}}-1),"")`,
    }) as const;
  return {
    id: "peers",
    title: "The council beside other councils",
    help: "One row for each figure that is published for all councils, all in the unit of the row; a percentage in percentage points.",
    columns: [
      required(textColumn("subject", "What is compared", 120)),
      required(
        choiceColumn(
          "unit",
          "Unit",
          UNITS.map(({ unit }) => unit),
        ),
      ),
      required(figureColumn("council", "Council")),
      required(figureColumn("national", "National")),
      figureColumn("region", "Region"),
      figureColumn("similar", "Similar councils"),
    ],
    worked,
    blankRows: 4,
    calculated: [
      against("againstNational", "Against national", "national"),
      against("againstSimilar", "Against similar", "similar"),
    ],
    source,
    optional: true,
  };
}

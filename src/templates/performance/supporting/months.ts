import type { InputTable, Source, TableRow } from "../../template";
import { marginColumn } from "../dashboard/measure-columns";

const MONTHS = ["April", "May", "June", "July", "August", "September", "October", "November"].concat([
  "December",
  "January",
  "February",
  "March",
]);

const rows: readonly TableRow[] = MONTHS.map((name, index) => ({ name, month: index + 1 }));

/**
 * The share of a year's target reached by the end of each month: evenly, and in two profiles of the council's own.
 *
 * @param profileA Share by month (1 is April) of the worked example's own profile.
 */
export function monthsTable(profileA: Readonly<Record<number, number>>, source: Source): InputTable {
  return {
    id: "months",
    title: "Profiles of the year, by month",
    help: "Share of the year reached by the end of each month. A target that builds up is held against its share by the month counted. For a seasonal service enter last year's count by that month over last year's outturn.",
    columns: [
      { id: "name", header: "Month", format: "text", accepts: { kind: "text" }, fixed: true },
      {
        id: "month",
        header: "Number",
        format: "whole",
        accepts: { kind: "number", minimum: 1, maximum: 12 },
        fixed: true,
      },
      marginColumn("profileA", "Profile A"),
      marginColumn("profileB", "Profile B"),
    ],
    worked: rows.map((row) => {
      const share = profileA[Number(row["month"])];
      return share === undefined ? row : { ...row, profileA: share };
    }),
    blank: rows,
    blankRows: 0,
    calculated: [{ id: "even", header: "Even", format: "percentOne", formula: "={line.month}/12" }],
    source,
    optional: true,
  };
}

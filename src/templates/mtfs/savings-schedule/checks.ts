import type { Check } from "../../template";
import { activitiesCheck } from "../lines/activities";
import { agreedCheck } from "../lines/level-reading";
import { eachYear } from "../lines/years";
import { SAVINGS_TABLES } from "./working";

export const checks: readonly Check[] = [
  agreedCheck("checkAgreed", "All savings", "levels.change", "levels.agreed"),
  {
    id: "checkIncrements",
    label: "Changes from year to year sum to the level of the last year",
    computed: "=SUM({levels.change})",
    expected: "={savingsLast}",
    tolerance: 1,
    format: "whole",
  },
  {
    id: "checkTotals",
    label: "Sub-totals of the schedule sum to the lines, all years together",
    computed: `=${eachYear((year) => `{allSavings.${year}}`).join("+")}`,
    expected: `=${SAVINGS_TABLES.flatMap((table) => eachYear((year) => `SUM({${table}.${year}})`)).join("+")}`,
    tolerance: 1,
    format: "whole",
  },
  {
    id: "checkKinds",
    label: "Every saving has a kind: kinds sum to the level of the last year",
    computed: "=SUM({byKind.yearFour})",
    expected: "={savingsLast}",
    tolerance: 1,
    format: "whole",
  },
  {
    id: "checkStars",
    label: "New, amended and unchanged savings sum to the level of the last year",
    computed: "={newSavings}+{amendedSavings}+{unchangedSavings}",
    expected: "={savingsLast}",
    tolerance: 1,
    format: "whole",
  },
  {
    id: "checkReferences",
    label: "No reference stands twice",
    computed: `=SUMPRODUCT(${repeated("careSavings")})+SUMPRODUCT(${repeated("communitySavings")})`,
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "Lines whose reference another line of the schedule has too.",
  },
  activitiesCheck,
];

// Lines of a table whose reference is found more than once in both tables together; empty rows have none.
function repeated(table: string): string {
  const found = SAVINGS_TABLES.map((other) => `COUNTIF({${other}.reference},{${table}.reference})`).join("+");
  return `({${table}.reference}<>"")*(${found}>1)`;
}

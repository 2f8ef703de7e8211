import type { Check } from "../../template";
import { agreedCheck } from "../lines/level-reading";
import { eachYear } from "../lines/years";

export const checks: readonly Check[] = [
  agreedCheck("checkAgreed", "Growth", "levels.change", "levels.agreed"),
  {
    id: "checkIncrements",
    label: "Changes from year to year sum to the level of the last year",
    computed: "=SUM({levels.change})",
    expected: "={growthLast}",
    tolerance: 1,
    format: "whole",
  },
  {
    id: "checkTotals",
    label: "Totals of the schedule are the sum of the lines, all years together",
    computed: "=SUM({levels.growth})",
    expected: `=${eachYear((year) => `SUM({growthLines.${year}})`).join("+")}`,
    tolerance: 1,
    format: "whole",
  },
  {
    id: "checkKinds",
    label: "Every line has a kind: kinds sum to the level of the last year",
    computed: "=SUM({byKind.yearFour})",
    expected: "={growthLast}",
    tolerance: 1,
    format: "whole",
  },
  {
    id: "checkIncome",
    label: "Income that comes with growth is not more than the demand it comes with, last year",
    computed: "=0-{levels.userIncomeYearFour}-{levels.healthIncomeYearFour}",
    expected: "=MAX({levels.demandYearFour},0)",
    tolerance: 1,
    rule: "atMost",
    format: "whole",
  },
  {
    id: "checkReferences",
    label: "No reference stands twice",
    computed: '=SUMPRODUCT(({growthLines.reference}<>"")*(COUNTIF({growthLines.reference},{growthLines.reference})>1))',
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "Lines whose reference another line of the schedule has too.",
  },
  {
    id: "checkShares",
    label: "Calculator: no group has more than its whole cost paid by others",
    computed: "=SUMPRODUCT(({drivers.userShare}+{drivers.healthShare}>1)*1)",
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
];

import type { Check } from "../../template";

const PENNY = 0.01;

export const homecareRetenderChecks: readonly Check[] = [
  {
    id: "checkRateFalls",
    label: "The new rate is not above the current one",
    computed: "={newRate}",
    expected: "={currentRate}",
    tolerance: 0,
    format: "pence",
    rule: "atMost",
  },
  {
    id: "checkWageFloor",
    label: "The new rate is above the statutory wage",
    computed: "={newRate}",
    expected: "={wageFloor}",
    tolerance: 0,
    format: "pence",
    rule: "atLeast",
    note: "The wage alone; on-costs, travel and overheads come on top",
  },
  {
    id: "checkSpend",
    label: "Annual cost now is the weekly spend of a year",
    computed: "={costNow}",
    expected: "={weeklySpend}*{weeksPerYear}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkPartYear",
    label: "The two parts of the saving make up a full year",
    computed: "={partYear.first}+{partYear.rest}",
    expected: "={annualSaving}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkSecondYear",
    label: "The second year brings the rest of the full saving",
    computed: "=INDEX({savingsByYear.gross},1+1)-INDEX({savingsByYear.gross},1)",
    expected: "={partYear.rest}",
    tolerance: PENNY,
    format: "pounds",
  },
];

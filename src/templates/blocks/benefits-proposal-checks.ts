/** Checks of the money in a benefits proposal: do the tables add up, and do the money views agree with each other. */
import type { Check } from "../template";

/** The ledgers are exact; a penny leaves room for what a spreadsheet's own sums round. */
export const PENNY = 0.01;

/** The tables of `benefits-proposal-profile` and the figures of `benefits-proposal-values`. */
export const moneyChecks: readonly Check[] = [
  {
    id: "checkInvestmentLines",
    label: "Investment: lines sum to the total",
    computed: "=SUM({investment.costs})",
    expected: "=SUM({investment.totals})",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkInvestmentKinds",
    label: "Investment: recurring and one-off sum to the total",
    computed: "=SUM({investment.recurring})+SUM({investment.oneOff})",
    expected: "=SUM({investment.totals})",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkOneOff",
    label: "One-off costs fall once, within the years shown",
    computed: "=SUM({investment.oneOff})",
    expected: "=SUM({investmentLines.oneOff})",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkIncrements",
    label: "Increments sum to the level reached",
    computed: "=SUM({profile.increments})",
    expected: "=INDEX({profile.levels},{yearsShown})",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkCash",
    label: "Cash to date is the running total of the levels",
    computed: "=INDEX({profile.cash},{yearsShown})",
    expected: "=SUM({profile.levels})",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkLevels",
    label: "Levels are gross less investment and the existing plan",
    computed: "=SUM({profile.levels})",
    expected: "=SUM({gross.totals})-SUM({investment.totals})-SUM({existingByYear.amounts})",
    tolerance: PENNY,
    format: "pounds",
    note: "The contingency is in none of them",
  },
  {
    id: "checkContingency",
    label: "Contingency: changes sum to the last amount",
    computed: "=SUM({contingencyIncrements.changes})",
    expected: "=INDEX({profile.contingencies},{yearsShown})",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkWaterfall",
    label: "The steps from the whole opportunity end at the run rate",
    computed: "={waterfall.net}",
    expected: "={netRunRate}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkRange",
    label: "The headline lies within its range: not below",
    computed: "={levelPlanEnd}",
    expected: "={levelLow}",
    tolerance: PENNY,
    format: "pounds",
    rule: "atLeast",
  },
  {
    id: "checkRangeHigh",
    label: "The headline lies within its range: not above",
    computed: "={levelPlanEnd}",
    expected: "={levelHigh}",
    tolerance: PENNY,
    format: "pounds",
    rule: "atMost",
  },
];

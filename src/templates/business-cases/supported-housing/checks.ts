import type { Check } from "../../template";

const PENNY = 0.01;
const OF_A_SHARE = 0.000001;

export const supportedHousingChecks: readonly Check[] = [
  {
    id: "checkAreas",
    label: "Every area is of one kind: the kinds sum to the spend",
    computed: '={spendAccommodation}+SUMIF({areas.kind},"Visiting",{areas.spend})',
    expected: "={spendTotal}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkShares",
    label: "Shares of the spend sum to 100%",
    computed: "={areaLines.shareTotal}",
    expected: "=1",
    tolerance: OF_A_SHARE,
    format: "percentOne",
  },
  {
    id: "checkSaving",
    label: "Saving and spend after it make up the spend",
    computed: "={areaLines.savingTotal}+{areaLines.afterTotal}",
    expected: "={spendTotal}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkBenchmark",
    label: "The saving is not more than the partner's cost supports",
    computed: "={annualSaving}",
    expected: "={matchingSaving}",
    tolerance: PENNY,
    format: "pounds",
    rule: "atMost",
    note: "Above it, each person has to cost less than the partner's do, or fewer are supported",
    workedFailure:
      "At Peterborough's cost for each person the same 750 people would cost £0.83m less; the paper states £1.0m and gives no other basis.",
  },
];

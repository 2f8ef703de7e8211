import { checksSheet } from "../../blocks/standard-sheets";
import { noErrorsIn, sharesSumToOne } from "../../blocks/usual-checks";
import type { Check } from "../../template";

const PENNY = 0.01;
/** Sources are printed to £0.1m each. */
const PRINTED = 100_000;

const checks: readonly Check[] = [
  {
    id: "checkControl",
    label: "Sources add up to the plan as agreed",
    computed: "={fund.amountTotal}",
    expected: "={planControl}",
    tolerance: PRINTED,
    format: "millions",
    note: "Sources are rounded to £0.1m",
  },
  {
    id: "checkRoutes",
    label: "Every source has a route: routes add up to the fund",
    computed: "={nhsMinimum}+{discharge}+{councilGrants}+{districts}",
    expected: "={fund.amountTotal}",
    tolerance: PENNY,
    format: "millions",
  },
  {
    id: "checkMinimum",
    label: "Uses of the NHS minimum leave something for NHS services",
    computed: "={minimum.balance}",
    expected: "=0",
    tolerance: 0,
    format: "millions",
    rule: "atLeast",
  },
  {
    id: "checkDischarge",
    label: "The council's part of the discharge fund is within it",
    computed: "={dischargeCouncil}",
    expected: "={discharge}",
    tolerance: 0,
    format: "millions",
    rule: "atMost",
  },
  {
    id: "checkWinter",
    label: "Winter pressures are within the grants to the council",
    computed: "={winterPressures}",
    expected: "={councilGrants}",
    tolerance: 0,
    format: "millions",
    rule: "atMost",
  },
  sharesSumToOne("fund.shareTotal", "Shares of the sources"),
  {
    id: "checkUses",
    label: "Uses sum to the NHS minimum",
    computed: "={minimum.total}",
    expected: "={nhsMinimum}",
    tolerance: PENNY,
    format: "millions",
  },
  {
    id: "checkLevels",
    label: "Income in the plan is a level: it does not fall, smallest increase",
    computed: "=MIN({uplift.increases})",
    expected: "=0",
    tolerance: 0,
    format: "millions",
    rule: "atLeast",
    note: "Amounts typed as yearly changes would fall",
  },
  {
    id: "checkSensitivity",
    label: "The sensitivity's middle row is the income of the table by year",
    computed: "={upliftSensitivity.expected}",
    expected: "={uplift.lastExpected}",
    tolerance: PENNY,
    format: "millions",
  },
  noErrorsIn(["fund", "minimum", "reliance", "uplift", "upliftSensitivity"], "the fund"),
];

export const fundChecks = checksSheet(checks);

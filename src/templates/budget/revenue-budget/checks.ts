import { checksSheet } from "../../blocks/standard-sheets";
import { noErrorsIn, sharesSumToOne } from "../../blocks/usual-checks";
import type { Check } from "../../template";
import { acrossSections } from "./sections";

/** The ledger holds pennies and the appendix whole pounds. */
const POUND = 1;
/** The roll-forward is in thousands of pounds. */
const THOUSAND = 1000;

const checks: readonly Check[] = [
  {
    id: "checkLines",
    label: "Every line's gross and net agree with the ledger",
    computed: "={largestGap}",
    expected: "=0",
    tolerance: POUND,
    format: "pounds",
    note: "Lines for which the ledger's figures are given",
  },
  {
    id: "checkGross",
    label: "Gross budget: lines down and columns across come to the same",
    computed: "={budget.grossTotal}",
    expected: "={grossAcross}",
    tolerance: POUND,
    format: "pounds",
  },
  {
    id: "checkNet",
    label: "Net budget: lines down and columns across come to the same",
    computed: "={budget.netTotal}",
    expected: "={netAcross}",
    tolerance: POUND,
    format: "pounds",
  },
  {
    id: "checkDepartment",
    label: "Adult social care and communities make up the department",
    computed: "={totals.netAsc}+{communities.netTotal}",
    expected: "={totals.netDepartment}",
    tolerance: POUND,
    format: "pounds",
  },
  {
    id: "checkOpening",
    label: "Net budget of the year before agrees with the roll-forward's sub-total",
    computed: "={budget.priorTotal}",
    expected: "={openingControl}*1000",
    tolerance: THOUSAND,
    format: "pounds",
    note: "The roll-forward is in £000",
  },
  {
    id: "checkRollForward",
    label: "Net budget agrees with the roll-forward",
    computed: "={budget.netTotal}",
    expected: "={netControl}*1000",
    tolerance: THOUSAND,
    format: "pounds",
    note: "The roll-forward is in £000",
  },
  {
    id: "checkDuties",
    label: "Every line says whether it is statutory: lines without a letter",
    computed: `=${acrossSections((table) => `COUNTA({${table}.service})-COUNTA({${table}.duty})`)}`,
    expected: "=0",
    tolerance: 1,
    format: "whole",
    rule: "atMost",
    note: "A line for savings still to be allocated may have none",
  },
  {
    id: "checkExternal",
    label: "External income is nil or negative: the largest amount",
    computed: `=MAX(${acrossSections((table) => `MAX({${table}.external})`).replaceAll("+", ",")})`,
    expected: "=0",
    tolerance: 0,
    format: "pounds",
    rule: "atMost",
  },
  sharesSumToOne("budget.shareTotal", "Shares of the net budget"),
  noErrorsIn(["budget", "duties", "totals"], "the budget"),
];

export const budgetChecks = checksSheet(checks);

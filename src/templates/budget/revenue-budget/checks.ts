import { checksSheet } from "../../blocks/standard-sheets";
import type { Check } from "../../template";
import { acrossSections } from "./sections";

/** The ledger holds pennies and the appendix whole pounds. */
const POUND = 1;
/** The roll-forward is in thousands of pounds. */
const THOUSAND = 1000;
/** Shares are fractions of one; what remains is what a spreadsheet's sums round. */
const SHARE = 0.000001;

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
  {
    id: "checkShares",
    label: "Shares of the net budget sum to 100%",
    computed: "={budget.shareTotal}",
    expected: "=1",
    tolerance: SHARE,
    format: "percentOne",
  },
  {
    id: "checkErrors",
    label: "No error values in the tables of the budget",
    computed: `=SUMPRODUCT(ISERROR({budget})*1)+SUMPRODUCT(ISERROR({duties})*1)+SUMPRODUCT(ISERROR({totals})*1)`,
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
];

export const budgetChecks = checksSheet(checks);

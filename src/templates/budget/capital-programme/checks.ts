import { checksSheet } from "../../blocks/standard-sheets";
import { noErrorsIn } from "../../blocks/usual-checks";
import type { Check } from "../../template";

/** Amounts are whole thousands. */
const THOUSAND = 1;
const PENNY = 0.01;

const checks: readonly Check[] = [
  {
    id: "checkYears",
    label: "Programme: years across and schemes down come to the same",
    computed: "=SUM({funding.years})",
    expected: "={funding.programme}",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkFunding",
    label: "External and discretionary funding make up the programme",
    computed: "=SUM({funding.programmes})",
    expected: "={funding.programme}",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkGross",
    label: "No scheme spends more in the plan than it costs: the smallest remainder",
    computed: "=MIN({schemes.outside},{investmentSchemes.outside})",
    expected: "=0",
    tolerance: THOUSAND,
    format: "whole",
    rule: "atLeast",
  },
  {
    id: "checkCompletion",
    label: "No scheme spends in a year after it is complete",
    computed: "={mainLate.afterTotal}+{investmentLate.afterTotal}",
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "Retentions and snags may be paid later; then move the completion date",
  },
  {
    id: "checkReturns",
    label: "Invest to save: saving and rent make up the return",
    computed: "={returns.savingTotal}+{returns.rentTotal}",
    expected: "={returns.annualTotal}",
    tolerance: PENNY,
    format: "pounds",
  },
  noErrorsIn(["main", "investment", "funding", "returns"], "the programme"),
];

export const programmeChecks = checksSheet(checks);

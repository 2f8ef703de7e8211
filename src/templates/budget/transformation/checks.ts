import { checksSheet } from "../../blocks/standard-sheets";
import type { Check } from "../../template";

const PENNY = 0.01;
/** Shares are fractions of one; what remains is what a spreadsheet's sums round. */
const SHARE = 0.000001;

const checks: readonly Check[] = [
  {
    id: "checkProgrammes",
    label: "Programmes and kinds add up to all workstreams",
    computed: "={programmes.cashableTotal}+{programmes.qualityTotal}",
    expected: "={workstreams.targetTotal}",
    tolerance: PENNY,
    format: "millions",
  },
  {
    id: "checkAcross",
    label: "Programmes: rows and columns come to the same",
    computed: "={programmes.totalTotal}",
    expected: "={range.low}",
    tolerance: PENNY,
    format: "millions",
  },
  {
    id: "checkCashRange",
    label: "Cashable targets are within the upper estimate",
    computed: "={range.lowCashable}",
    expected: "={range.highCashable}",
    tolerance: 0,
    format: "millions",
    rule: "atMost",
  },
  {
    id: "checkQualityRange",
    label: "Quality targets are within the upper estimate",
    computed: "={range.lowQuality}",
    expected: "={range.highQuality}",
    tolerance: 0,
    format: "millions",
    rule: "atMost",
  },
  {
    id: "checkNewSaving",
    label: "The plan books no more than the cashable benefit",
    computed: "={newSaving}",
    expected: "={range.lowCashable}",
    tolerance: 0,
    format: "millions",
    rule: "atMost",
    note: "Beyond it a saving would be booked that nobody has found",
  },
  {
    id: "checkBridge",
    label: "The steps end at the new saving",
    computed: "={bridge.new}",
    expected: "={newSaving}",
    tolerance: PENNY,
    format: "millions",
  },
  {
    id: "checkLevels",
    label: "Savings are levels: the last year is the largest",
    computed: "={planLines.fourthTotal}",
    expected: "=MIN({planLines.firstTotal},{planLines.secondTotal},{planLines.thirdTotal})",
    tolerance: 0,
    format: "whole",
    rule: "atMost",
    note: "In £000, savings negative; yearly changes typed as levels would fail",
  },
  {
    id: "checkShares",
    label: "Shares of the workstreams sum to 100%",
    computed: "={workstreams.shareTotal}",
    expected: "=1",
    tolerance: SHARE,
    format: "percentOne",
  },
  {
    id: "checkErrors",
    label: "No error values in the tables of the programme",
    computed:
      "=SUMPRODUCT(ISERROR({workstreams})*1)+SUMPRODUCT(ISERROR({programmes})*1)+SUMPRODUCT(ISERROR({range})*1)+SUMPRODUCT(ISERROR({bridge})*1)+SUMPRODUCT(ISERROR({planLines})*1)",
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
];

export const opportunitiesChecks = checksSheet(checks);

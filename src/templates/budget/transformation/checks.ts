import { checksSheet } from "../../blocks/standard-sheets";
import { noErrorsIn, sharesSumToOne } from "../../blocks/usual-checks";
import type { Check } from "../../template";

const PENNY = 0.01;

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
  sharesSumToOne("workstreams.shareTotal", "Shares of the workstreams"),
  noErrorsIn(["workstreams", "programmes", "range", "bridge", "planLines"], "the programme"),
];

export const opportunitiesChecks = checksSheet(checks);

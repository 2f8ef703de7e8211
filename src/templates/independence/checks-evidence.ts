import type { Check } from "../template";

/** A share typed to nine places passes; 33% and 67% of thirds do not. */
const SPLIT_TOLERANCE = 0.000001;
/** Binary arithmetic leaves this much of nothing on sums of people. */
const PEOPLE_TOLERANCE = 1e-6;
const HALF_A_PERCENT = 0.005;

/** Does the evidence hold together, and do the parts make up the whole. */
export const evidenceChecks: readonly Check[] = [
  {
    id: "checkChosenRow",
    label: "The row that sets the target holds a method",
    computed: '=IF({targetMethod}="",0,1)',
    expected: "=1",
    tolerance: 0,
    format: "whole",
    note: "An empty row of the evidence table would set a target of nothing",
  },
  {
    id: "checkCasesWithinSample",
    label: "Cases found are not more than cases reviewed",
    computed: "={casesMoreIndependent}+{selfFunders}",
    expected: "={casesReviewed}",
    tolerance: 0,
    format: "whole",
    rule: "atMost",
  },
  {
    id: "checkEvidenceAboveLow",
    label: "The evidence rate used is not below the sample's range",
    computed: "={evidenceRate}",
    expected: "={sampleRange.low}",
    tolerance: 0,
    format: "percentOne",
    rule: "atLeast",
  },
  {
    id: "checkEvidenceBelowHigh",
    label: "The evidence rate used is not above the sample's range",
    computed: "={evidenceRate}",
    expected: "={sampleRange.high}",
    tolerance: 0,
    format: "percentOne",
    rule: "atMost",
  },
  {
    id: "checkEvidenceIsSample",
    label: "The evidence rate used is the sample's rate, to the nearest percent",
    computed: "={evidenceRate}",
    expected: "={sampleRange.estimate}",
    tolerance: HALF_A_PERCENT,
    format: "percentOne",
    note: "Fails where another source sets the target: then say why in the recommendation",
  },
  {
    id: "checkTargetWithinEvidence",
    label: "The target is not above the highest evidence",
    computed: "={targetRate}",
    expected: "=MAX({triangulation.rates})",
    tolerance: 0,
    format: "percentTwo",
    rule: "atMost",
  },
  {
    id: "checkTriangulation",
    label: "Triangulation: people follow the rates",
    computed: "=SUM({triangulation.people})",
    expected: "={baselineStarts}*SUM({triangulation.rates})",
    tolerance: 7,
    format: "one",
    note: "Rounding a row to whole people moves it by less than one",
  },
  {
    id: "checkShares",
    label: "Shares sum to 100%",
    computed: "={shareTotal}",
    expected: "=1",
    tolerance: SPLIT_TOLERANCE,
    format: "percentOne",
  },
  {
    id: "checkSplitStarts",
    label: "Starts in the two settings sum to the starts avoided",
    computed: "={homecareStarts}+{extraCareStarts}",
    expected: "={startsAvoided}",
    tolerance: PEOPLE_TOLERANCE,
    format: "two",
  },
  {
    id: "checkSplitWhole",
    label: "Whole people in the two settings sum to the whole",
    computed: "={homecareWhole}+{extraCareWhole}",
    expected: "={startsAvoidedWhole}",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkCohort",
    label: "Starts avoided are not more than all starts",
    computed: "={startsAvoided}",
    expected: "={baselineStarts}",
    tolerance: 0,
    format: "one",
    rule: "atMost",
  },
];

import type { Check } from "../../template";

const ROUNDED_COUNTS = 2;
const ROUNDED_COST = 0.02;
const PENNY = 0.01;

const largest = (...parts: string[]): string => `=MAX(MAX(${parts.join(",")}),0-MIN(${parts.join(",")}))`;

const totalGap = (stated: string, part: string): string =>
  `IF(COUNT({${stated}})=0,0,{${stated}}-{peopleByYear.${part}Total})`;

export const olderPeopleDemandChecks: readonly Check[] = [
  {
    id: "checkEffects",
    label: "Fewer people and dearer care make up the change in spend",
    computed: "={spend.volumeTotal}+{spend.priceTotal}",
    expected: "={spend.afterTotal}-{spend.nextTotal}",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkTotals",
    label: "Rows sum to the stated totals",
    computed: largest(
      totalGap("statedEarlier", "earlier"),
      totalGap("statedLater", "later"),
      totalGap("statedNext", "next"),
      totalGap("statedAfter", "after"),
    ),
    expected: "=0",
    tolerance: ROUNDED_COUNTS,
    format: "one",
    note: "Largest gap in people; a gap means that a type of care is missing from the rows",
    workedFailure:
      "The paper's totals exceed the sum of its own seven rows by 26, 76, 122 and 170 people: a growing type of care is missing from its table.",
  },
  {
    id: "checkStatedPeople",
    label: "Stated numbers follow the trend: largest gap",
    computed: largest("{gaps.peopleNext}", "{gaps.peopleAfter}"),
    expected: "=0",
    tolerance: ROUNDED_COUNTS,
    format: "one",
    note: "Counts are averages, so that two years on rounding may move a row by two people",
  },
  {
    id: "checkStatedCost",
    label: "Stated costs follow the trend: largest gap",
    computed: largest("{gaps.costNext}", "{gaps.costAfter}"),
    expected: "=0",
    tolerance: ROUNDED_COST,
    format: "pence",
  },
  {
    id: "checkFalls",
    label: "Spend falls on the trend",
    computed: "={trendSaving}",
    expected: "=0",
    tolerance: 0,
    format: "pounds",
    rule: "atLeast",
    note: "Where it rises there is no saving to book from the trend",
  },
  {
    id: "checkYears",
    label: "The second projected year is the year of the saving",
    computed: "=IF({yearAfter}={savingYear},1,0)",
    expected: "=1",
    tolerance: 0,
    format: "whole",
    note: "1 means yes: the saving compares this year with the one before it",
  },
];

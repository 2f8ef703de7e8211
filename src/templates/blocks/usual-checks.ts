/** Checks that every workbook with tables has: nothing in error, and shares that make up the whole. */
import type { Check } from "../template";

/** Shares are fractions of one; what remains is what a spreadsheet's sums round. */
const SHARE = 0.000001;

/**
 * No cell of the named tables holds an error.
 *
 * @param tables Ids of grids, spills or lines.
 * @param subject What the tables are of, as the check's label ends: "the budget".
 * @example noErrorsIn(["budget", "duties"], "the budget")
 */
export function noErrorsIn(tables: readonly string[], subject: string): Check {
  return {
    id: "checkErrors",
    label: `No error values in the tables of ${subject}`,
    computed: `=${tables.map((table) => `SUMPRODUCT(ISERROR({${table}})*1)`).join("+")}`,
    expected: "=0",
    tolerance: 0,
    format: "whole",
  };
}

/**
 * Shares sum to 100%.
 *
 * @param cell Reference to the sum of the shares, such as `budget.shareTotal`.
 * @param subject What is shared out, as the check's label begins: "Shares of the net budget".
 * @example sharesSumToOne("budget.shareTotal", "Shares of the net budget")
 */
export function sharesSumToOne(cell: string, subject: string): Check {
  return {
    id: "checkShares",
    label: `${subject} sum to 100%`,
    computed: `={${cell}}`,
    expected: "=1",
    tolerance: SHARE,
    format: "percentOne",
  };
}

/** A cost between two numbers of weeks: the upper end is not below the lower. For templates with `weeksPerYear` and `weeksHigh`. */
export const weeksInOrder: Check = {
  id: "checkWeeks",
  label: "The upper end has at least as many weeks as the lower",
  computed: "={weeksHigh}",
  expected: "={weeksPerYear}",
  tolerance: 0,
  format: "two",
  rule: "atLeast",
};

/** The names every case has, whatever its template: is it complete, and do its checks pass. Templates refer to them in braces. */

export const CASE_STATE = {
  /** TRUE when every required assumption is filled. */
  ready: "ready",
  missingCount: "missingCount",
  firstMissing: "firstMissing",
  /** The day the case was made; review dates are compared with it, so that no cell depends on today. */
  caseDate: "caseDate",
  checksTotal: "checksTotal",
  checksPassed: "checksPassed",
  firstFailedCheck: "firstFailedCheck",
  masterCheck: "masterCheck",
  checksState: "checksState",
} as const;

/** Words of the state cells; formulas count them, so they are written in one place. */
export const STATE_WORDS = {
  missing: "missing",
  complete: "complete",
  incomplete: "incomplete",
  gap: "blank row",
  sensitivity: "needs a sensitivity",
  /** Followed by the sheet that shows what the assumption does to the value. */
  sensitivityOn: "sensitivity: ",
  review: "review due",
  pass: "✓ pass",
  fail: "✗ fail",
  unknown: "✗ no figure",
} as const;

/** Ids of inputs that the status line shows when the template has them. */
export const CONVENTION_INPUTS = {
  asAt: "asAtDate",
  priceBase: "priceBase",
  weeksPerYear: "weeksPerYear",
} as const;

import { FinanceError } from "./finance-error";
import { ExactNumber } from "./money";
import { checkNumber, NOT_NEGATIVE, showNumber, type NumberRange } from "./number-checks";

/** What each input of a contribution change accepts. */
export const CONTRIBUTION_RANGES = {
  weeklyContribution: { atLeast: 0, unit: "£ a week" },
  people: { ...NOT_NEGATIVE, unit: "people" },
  weeks: { atLeast: 0, atMost: 54, unit: "weeks a year" },
  mitigation: { atLeast: 0, unit: "£ a week, left with each person" },
} as const satisfies Record<string, NumberRange>;

/** A change of what people pay towards their care. */
export interface ContributionChange {
  /** £ a week that each person pays now, on average. */
  readonly currentWeekly: number;
  /** £ a week that each person would pay. */
  readonly newWeekly: number;
  readonly people: number;
  /** Weeks of the year in which each person pays. */
  readonly weeks: number;
  /** £ a week of the gap that is left with each person. */
  readonly mitigation: number;
}

/** Income from a contribution change, in £. */
export interface ContributionIncome {
  /** £ a week for each person, after mitigation. */
  readonly weeklyGap: number;
  /** £ a week for everyone. */
  readonly weeklyIncome: number;
  /** £ a year for everyone. */
  readonly annualIncome: number;
}

/**
 * Income when people pay another contribution: gap = new - current - mitigation, times people, times weeks.
 *
 * @param change Weekly contributions in £ (0 or more), people, weeks of the year (0 to 54), weekly mitigation in £ (0 or more).
 * @returns The gap of one person, the week's income and the year's, exact; negative where people would pay less.
 * @throws FinanceError for a value out of range, and for a mitigation larger than the gap: nobody would pay more.
 * @see 004-7108-weekly-gap, 004-7108-weekly-increase, 004-7108-annual-increase.
 * @example contributionIncome({ currentWeekly: 54.94, newWeekly: 179.74, people: 66, weeks: 3, mitigation: 0 })
 * // { weeklyGap: 124.8, weeklyIncome: 8236.8, annualIncome: 24710.4 }
 */
export function contributionIncome(change: ContributionChange): ContributionIncome {
  checkNumber(change.currentWeekly, "currentWeekly", CONTRIBUTION_RANGES.weeklyContribution);
  checkNumber(change.newWeekly, "newWeekly", CONTRIBUTION_RANGES.weeklyContribution);
  const people = checkNumber(change.people, "people", CONTRIBUTION_RANGES.people);
  const weeks = checkNumber(change.weeks, "weeks", CONTRIBUTION_RANGES.weeks);
  const mitigation = checkNumber(change.mitigation, "mitigation", CONTRIBUTION_RANGES.mitigation);
  const gapBefore = new ExactNumber(change.newWeekly).minus(change.currentWeekly);
  if (mitigation > 0 && gapBefore.lessThan(mitigation)) {
    throw new FinanceError(
      `found ${showNumber(mitigation)}; the weekly gap is ${showNumber(gapBefore.toNumber())}, and no more than the gap can be left with people`,
      "mitigation",
    );
  }
  const gap = gapBefore.minus(mitigation);
  const weeklyIncome = gap.times(people);
  return {
    weeklyGap: gap.toNumber(),
    weeklyIncome: weeklyIncome.toNumber(),
    annualIncome: weeklyIncome.times(weeks).toNumber(),
  };
}

import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";
import { checkEqualLengths, checkNumber, checkRate, type NumberRange } from "./number-checks";
import { checkWeeksPerYear } from "./weeks-per-year";

/** The weeks per year of the reassessment model; half of them, 26.07, fall in each of a cohort's two financial years. */
export const REASSESSMENT_WEEKS_PER_YEAR = 52.14;

/** What each series of a reassessment programme accepts. */
export const REASSESSMENT_RANGES = {
  assessments: { atLeast: 0, unit: "assessments in the year" },
  averageIncrease: { unit: "£ a week" },
} as const satisfies Record<string, NumberRange>;

/** Cohorts by the financial year in which they are reassessed; all series have the same length. */
export interface ReassessmentCohorts {
  /** Financial reassessments completed in each year. */
  readonly assessments: readonly number[];
  /** Average rise of the weekly contribution that they find, in £. */
  readonly averageIncrease: readonly number[];
  /** Share still receiving care, from 0 to 1. */
  readonly likelihood: readonly number[];
}

/**
 * Income from reassessing what people can pay. Reassessments are spread over their year, so a cohort pays the rise for half a
 * year in its own financial year and for half a year in the next, and is then due to be reassessed again.
 *
 * @param cohorts Assessments (0 or more), average weekly increase in £, likelihood (0 to 1), by year.
 * @param weeksPerYear 50 to 54; the published model has 52.14.
 * @returns £ by financial year, one year longer than the series; exact.
 * @throws FinanceError for series of different lengths or a value out of range, named by position.
 * @see 004-6173-option2-income, 004-6173-weeks-2607 and 004-6173-cohort-identity.
 * @example reassessmentIncome({ assessments: [333.5], averageIncrease: [13.83], likelihood: [1] }, 52.14)
 * // [120242.79..., 120242.79...]
 */
export function reassessmentIncome(cohorts: ReassessmentCohorts, weeksPerYear: number): number[] {
  const { assessments, averageIncrease, likelihood } = cohorts;
  checkWeeksPerYear(weeksPerYear);
  checkEqualLengths({ assessments, averageIncrease, likelihood });
  const halfYears = assessments.map((assessed, year): Decimal => {
    const place = `position ${year + 1}`;
    checkNumber(assessed, `assessments, ${place}`, REASSESSMENT_RANGES.assessments);
    const increase = checkNumber(averageIncrease[year] ?? Number.NaN, `averageIncrease, ${place}`);
    const stillInCare = checkRate(likelihood[year] ?? Number.NaN, `likelihood, ${place}`);
    return new ExactNumber(assessed).times(increase).times(stillInCare).times(weeksPerYear).dividedBy(2);
  });
  const nothing = new ExactNumber(0);
  return [...halfYears, nothing].map((ownYear, year) => ownYear.plus(halfYears[year - 1] ?? nothing).toNumber());
}

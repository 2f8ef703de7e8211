import { MONTHS_PASSED, yearsOfPlan, type Period } from "./horizon";
import { checkNumber, checkRate, type NumberRange } from "./number-checks";
import { averageSurvival, averageSurvivalOfArrivals } from "./survival";
import { checkWeeksPerYear, monthsFromWeeks } from "./weeks-per-year";
import { totalsByYear, type YearlyLine, type YearlyTable } from "./yearly-table";

/** People already receiving a service, whose care is reviewed. */
export interface ReviewStream {
  readonly stream: string;
  /** People in the cohort in the first year. */
  readonly people: number;
  /** Share of those reviewed whose care changes, 0 to 1. */
  readonly shareBenefiting: number;
  /** £ a week for each of them. */
  readonly weeklySaving: number;
  /** Weeks in which the whole cohort is reviewed once, evenly. */
  readonly cycleWeeks: number;
  /** Months of set-up before the first review. */
  readonly startAfterMonths: number;
  /** Growth of the cohort from one financial year to the next; negative where it shrinks. */
  readonly annualGrowth: number;
  /** Share of the successes that end within a year, 0 to below 1. */
  readonly annualAttrition: number;
}

/** The numbers each part of a review stream accepts; the share is a rate. */
export const REVIEW_RANGES = {
  people: { atLeast: 0, unit: "people" },
  cycleWeeks: { above: 0, unit: "weeks" },
  startAfterMonths: MONTHS_PASSED,
  annualGrowth: { atLeast: -1, below: 1, unit: "a year; 1% is 0.01" },
  annualAttrition: { atLeast: 0, below: 1, unit: "a year; 5% is 0.05" },
} as const satisfies Readonly<Record<string, NumberRange>>;

/**
 * Gross benefit of reviewing people already receiving a service, by financial year.
 *
 * The share of the cohort reviewed rises evenly from nothing to all over one cycle once set-up is over; later cycles meet the
 * same people and save nothing more. A success lasts until attrition ends it, at a constant rate. The cohort steps up by its
 * growth on each first of April.
 *
 * @param streams One or more.
 * @param years How many financial years to show, 1 to 100.
 * @param weeksPerYear 50 to 54.
 * @returns A line for each stream and the total, in £ by year.
 * @throws FinanceError naming the value outside its range.
 * @example reviewBenefit([{ stream: "Reviews", people: 100, shareBenefiting: 0.5, weeklySaving: 10, cycleWeeks: 52,
 *   startAfterMonths: 0, annualGrowth: 0, annualAttrition: 0 }], 2, 52).total // [13000, 26000]
 */
export function reviewBenefit(streams: readonly ReviewStream[], years: number, weeksPerYear: number): YearlyTable {
  checkWeeksPerYear(weeksPerYear);
  const periods = yearsOfPlan(years);
  const lines: YearlyLine[] = streams.map((stream) => {
    checkStream(stream);
    const fullYearSaving = stream.people * stream.shareBenefiting * stream.weeklySaving * weeksPerYear;
    const cycleMonths = monthsFromWeeks(stream.cycleWeeks, weeksPerYear);
    const amounts = periods.map((period, year) => {
      const cohortGrowth = (1 + stream.annualGrowth) ** year;
      return fullYearSaving * cohortGrowth * averageShareBenefiting(stream, cycleMonths, period);
    });
    return { line: stream.stream, amounts };
  });
  return { lines, total: totalsByYear(lines, periods.length) };
}

/** Average over a period: people whose success still lasts, as a share of all whom one cycle makes benefit. */
function averageShareBenefiting(stream: ReviewStream, cycleMonths: number, period: Period): number {
  const monthlyLoss = -Math.log1p(-stream.annualAttrition) / 12;
  const from = Math.max(0, period.fromMonths - stream.startAfterMonths);
  const to = Math.max(0, period.toMonths - stream.startAfterMonths);
  const builtUp =
    builtUpMonths(Math.min(to, cycleMonths), cycleMonths, monthlyLoss) -
    builtUpMonths(Math.min(from, cycleMonths), cycleMonths, monthlyLoss);
  const fromCycleEnd = Math.max(0, from - cycleMonths);
  const monthsAfterCycle = Math.max(0, to - cycleMonths) - fromCycleEnd;
  const shareBefore = averageSurvival(monthlyLoss * cycleMonths) * Math.exp(-monthlyLoss * fromCycleEnd);
  const wearingOff = monthsAfterCycle * shareBefore * averageSurvival(monthlyLoss * monthsAfterCycle);
  return (builtUp + wearingOff) / (period.toMonths - period.fromMonths);
}

/** Area under the share benefiting, from the first review to a time within the cycle. */
function builtUpMonths(monthsOfReviews: number, cycleMonths: number, monthlyLoss: number): number {
  return ((monthsOfReviews * monthsOfReviews) / cycleMonths) * averageSurvivalOfArrivals(monthlyLoss * monthsOfReviews);
}

function checkStream(stream: ReviewStream): void {
  checkNumber(stream.people, "people", REVIEW_RANGES.people);
  checkRate(stream.shareBenefiting, "shareBenefiting");
  checkNumber(stream.weeklySaving, "weeklySaving");
  checkNumber(stream.cycleWeeks, "cycleWeeks", REVIEW_RANGES.cycleWeeks);
  checkNumber(stream.startAfterMonths, "startAfterMonths", REVIEW_RANGES.startAfterMonths);
  checkNumber(stream.annualGrowth, "annualGrowth", REVIEW_RANGES.annualGrowth);
  checkNumber(stream.annualAttrition, "annualAttrition", REVIEW_RANGES.annualAttrition);
}

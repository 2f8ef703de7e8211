import { CONTRIBUTION_RANGES, contributionIncome } from "../finance/contributions";
import { financialYearLabels } from "../finance/fiscal-year";
import { REASSESSMENT_RANGES, REASSESSMENT_WEEKS_PER_YEAR, reassessmentIncome } from "../finance/reassessment-income";
import { WEEKS_PER_YEAR } from "../finance/weeks-per-year";
import { readNumber, readOptionalNumber } from "./arguments";
import { readOptionalFinancialYear, readRateSeries, readSeries } from "./arguments-series";
import { calculate } from "./errors";

/**
 * Income when people pay another weekly contribution: gap × people × weeks.
 * @customfunction CONTRIBUTIONS
 * @param currentWeekly £ a week each person pays now, on average, 0 or more (54.94).
 * @param newWeekly £ a week each person would pay, 0 or more (179.74).
 * @param people People whose contribution changes, 0 or more (66).
 * @param weeks Weeks of the year in which they pay, 0 to 54 (3 for a short stay, 52 for a year).
 * @param [mitigation] £ a week of the gap that is left with each person, such as a higher disability allowance; default 0.
 * @returns Table of one row, in £: Weekly gap (of one person, after mitigation), Weekly income, Annual income; nothing is rounded.
 * @throws A negative amount, more than 54 weeks, a mitigation larger than the gap, text in place of a number.
 * @see Paper 004: £124.80 a week × 66 people × 3 weeks (cases 004-7108-*); with £10 a week mitigated, £17.45 × 159 × 52 = £144,277.
 * @example =CARECASE.CONTRIBUTIONS(54.94, 179.74, 66, 3) → {"Weekly gap (£)","Weekly income (£)","Annual income (£)";124.8,8236.8,24710.4}
 */
export function incomeFromContributions(
  currentWeekly: unknown,
  newWeekly: unknown,
  people: unknown,
  weeks: unknown,
  mitigation?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const { weeklyGap, weeklyIncome, annualIncome } = contributionIncome({
      currentWeekly: readNumber(currentWeekly, "currentWeekly", CONTRIBUTION_RANGES.weeklyContribution),
      newWeekly: readNumber(newWeekly, "newWeekly", CONTRIBUTION_RANGES.weeklyContribution),
      people: readNumber(people, "people", CONTRIBUTION_RANGES.people),
      weeks: readNumber(weeks, "weeks", CONTRIBUTION_RANGES.weeks),
      mitigation: readOptionalNumber(mitigation, "mitigation", 0, CONTRIBUTION_RANGES.mitigation),
    });
    return [
      ["Weekly gap (£)", "Weekly income (£)", "Annual income (£)"],
      [weeklyGap, weeklyIncome, annualIncome],
    ];
  });
}

/**
 * Income by financial year from reassessing what people can pay; each year's cohort pays half in its own year and half in the next.
 * @customfunction REASSESSMENTS
 * @param assessments One row or one column: reassessments completed in each year, 0 or more (333.5).
 * @param averageIncrease Of the same length: average rise of the weekly contribution, £ a week (13.83, then 20% less each year).
 * @param likelihood Of the same length: share of the cohort still receiving care, 0 to 1 (77% or 0.77).
 * @param [weeks] Weeks per year, 50 to 54; default 52.14, half of which falls in each year.
 * @param [firstYear] First financial year, 2026 or "2026/27"; "Year 1" when left out.
 * @returns Table: Year, Income in £, not rounded; one year longer than the series, because the last cohort pays into the next year.
 * @throws Series of different lengths, a likelihood above 1, a blank, text or two-dimensional range, named by position.
 * @see Paper 004: 333.5 × £13.83 × 26.07 weeks = £120,243 in the first year (cases 004-6173-*).
 * @example =CARECASE.REASSESSMENTS({333.5,667}, {13.83,11.06}, {1,0.5}, 52.14, 2017) → {"Year","Income (£)";"2017/18",120242.79;"2018/19",216402.25;"2019/20",96159.46}
 */
export function incomeFromReassessments(
  assessments: unknown[][],
  averageIncrease: unknown[][],
  likelihood: unknown[][],
  weeks?: unknown,
  firstYear?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const income = reassessmentIncome(
      {
        assessments: readSeries(assessments, "assessments", REASSESSMENT_RANGES.assessments),
        averageIncrease: readSeries(averageIncrease, "averageIncrease", REASSESSMENT_RANGES.averageIncrease),
        likelihood: readRateSeries(likelihood, "likelihood"),
      },
      readOptionalNumber(weeks, "weeks", REASSESSMENT_WEEKS_PER_YEAR, WEEKS_PER_YEAR),
    );
    const labels = financialYearLabels(readOptionalFinancialYear(firstYear, "firstYear"), income.length);
    return [["Year", "Income (£)"], ...income.map((amount, year) => [labels[year] ?? "", amount])];
  });
}

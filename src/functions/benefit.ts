import { benefitProfile, SUBTRACTED } from "../finance/benefit-profile";
import { financialYearLabels } from "../finance/fiscal-year";
import { flowBenefit } from "../finance/flow-benefit";
import { FLOW_RANGES } from "../finance/flow";
import { MONTHS_PASSED, YEARS_SHOWN } from "../finance/horizon";
import { MONTHS_OF_YEAR, partYearEffect } from "../finance/part-year";
import { YEARLY_INFLATION } from "../finance/price-index";
import { rampBenefit } from "../finance/ramp-benefit";
import { REVIEW_RANGES, reviewBenefit } from "../finance/review-benefit";
import { DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR } from "../finance/weeks-per-year";
import type { YearlyTable } from "../finance/yearly-table";
import { readNumber, readOptionalNumber, readWholeNumber } from "./arguments";
import { readFinancialYear, readOptionalFinancialYear, readOptionalSeries, readSeries } from "./arguments-series";
import { calculate, type ResultTable } from "./errors";
import { linesByYear } from "./result-tables";
import { readTable } from "./table";
import { numberColumn, rateColumn, textColumn } from "./table-columns";

const FLOW_COLUMNS = {
  stream: textColumn("Stream", ["Setting", "Line", "Name"]),
  startsPerYear: numberColumn("Starts per year", FLOW_RANGES.startsPerYear, [
    "Starts",
    "Starts a year",
    "Annual starts",
  ]),
  weeklySaving: numberColumn("Weekly saving", { unit: "£ a week" }, ["Saving per week", "Saving a week"]),
  durationWeeks: numberColumn("Duration weeks", FLOW_RANGES.durationWeeks, ["Duration"]),
  startAfterMonths: numberColumn("Start after", FLOW_RANGES.startAfterMonths, ["Start after months"]),
  rampMonths: numberColumn("Ramp months", FLOW_RANGES.rampMonths, ["Ramp"]),
} as const;

/**
 * Gross benefit by financial year of people who avoid a service: average people × weekly saving × weeks per year.
 * @customfunction FLOWBENEFIT
 * @param streams Table with the columns Stream, Starts per year, Weekly saving (£), Duration weeks, Start after (months passed), Ramp months.
 * @param firstYear First financial year, 2026 or "2026/27"; month 1 is its April.
 * @param years Financial years to show, a whole number from 1 to 100.
 * @param [weeks] Weeks per year, 50 to 54; default 52. A month is a twelfth of them.
 * @returns Table: Stream (£) by year, then Total. A full year at steady state is starts × duration × weekly saving.
 * @throws A missing, unknown or repeated header; a blank, text or negative number inside a row, named by row and column.
 * @see Starts rise in a straight line over the ramp, each person stays the whole duration; paper 001 reaches £1,235,444 a year.
 * @example =INDEX(CARECASE.FLOWBENEFIT({"Stream","Starts per year","Weekly saving","Duration weeks","Start after","Ramp months";"Homecare",41.934,225.29,84.7,9,3;"Extra care",20.967,245.09,84.7,36,9}, "2026/27", 7), 4, 8) → 1235444
 */
export function benefitOfFlow(
  streams: unknown[][],
  firstYear: unknown,
  years: unknown,
  weeks?: unknown,
): Array<Array<string | number>> {
  return calculate(() =>
    streamsByYear(firstYear, years, weeks, (yearsShown, weeksPerYear) =>
      flowBenefit(readTable(streams, "streams", FLOW_COLUMNS), yearsShown, weeksPerYear),
    ),
  );
}

const REVIEW_COLUMNS = {
  stream: textColumn("Stream", ["Cohort", "Line", "Name"]),
  people: numberColumn("People", REVIEW_RANGES.people, ["Cohort size"]),
  shareBenefiting: rateColumn("Share benefiting", ["Share", "Success rate"]),
  weeklySaving: numberColumn("Weekly saving", { unit: "£ a week" }, ["Saving per week", "Saving a week"]),
  cycleWeeks: numberColumn("Cycle weeks", REVIEW_RANGES.cycleWeeks, ["Review cycle", "Cycle"]),
  startAfterMonths: numberColumn("Start after", REVIEW_RANGES.startAfterMonths, [
    "Start after months",
    "Set-up months",
  ]),
  annualGrowth: numberColumn("Annual growth", REVIEW_RANGES.annualGrowth, ["Growth"]),
  annualAttrition: numberColumn("Annual attrition", REVIEW_RANGES.annualAttrition, ["Attrition"]),
} as const;

/**
 * Gross benefit by financial year of reviewing people who already receive a service.
 * @customfunction REVIEWBENEFIT
 * @param streams Table with the columns Stream, People, Share benefiting, Weekly saving (£), Cycle weeks, Start after (months of set-up), Annual growth, Annual attrition.
 * @param firstYear First financial year, 2026 or "2026/27"; month 1 is its April.
 * @param years Financial years to show, a whole number from 1 to 100.
 * @param [weeks] Weeks per year, 50 to 54; default 52.
 * @returns Table: Stream (£) by year, then Total.
 * @throws A missing, unknown or repeated header; a blank, text or number out of range inside a row, named by row and column.
 * @see The cohort is reviewed once, evenly over the cycle; a success lasts until attrition; growth steps the cohort up each April (paper 000).
 * @example =CARECASE.REVIEWBENEFIT({"Stream","People","Share benefiting","Weekly saving","Cycle weeks","Start after","Annual growth","Annual attrition";"Reviews",100,0.5,10,52,0,0,0}, 2026, 2) → {"Stream (£)","2026/27","2027/28";"Reviews",13000,26000;"Total",13000,26000}
 */
export function benefitOfReviews(
  streams: unknown[][],
  firstYear: unknown,
  years: unknown,
  weeks?: unknown,
): Array<Array<string | number>> {
  return calculate(() =>
    streamsByYear(firstYear, years, weeks, (yearsShown, weeksPerYear) =>
      reviewBenefit(readTable(streams, "streams", REVIEW_COLUMNS), yearsShown, weeksPerYear),
    ),
  );
}

/**
 * A value that builds up in a straight line, by financial year: a contract saving, an income target.
 * @customfunction RAMPBENEFIT
 * @param annualValue £ a year once the ramp is over; negative for a cost.
 * @param startAfter Months of the plan that have passed when it begins, 0 or more.
 * @param rampMonths Months of build-up, 0 or more; 0 begins at full value.
 * @param years Financial years to show, a whole number from 1 to 100.
 * @returns One row: £ in each year, ready to be the gross of BENEFITPROFILE.
 * @throws A negative number of months, part of a year to show, text in place of a number.
 * @see Part-year effect = annual × months in force / 12, with the ramp at its average strength.
 * @example =CARECASE.RAMPBENEFIT(120000, 6, 0, 2) → {60000,120000}
 * @example =CARECASE.RAMPBENEFIT(120000, 0, 12, 2) → {60000,120000}
 */
export function benefitOfRamp(
  annualValue: unknown,
  startAfter: unknown,
  rampMonths: unknown,
  years: unknown,
): number[][] {
  return calculate(() => [
    rampBenefit(
      readNumber(annualValue, "annualValue", { unit: "£ a year" }),
      readNumber(startAfter, "startAfter", MONTHS_PASSED),
      readNumber(rampMonths, "rampMonths", MONTHS_PASSED),
      readWholeNumber(years, "years", YEARS_SHOWN),
    ),
  ]);
}

/**
 * The money views of one saving: MTFS increment, annual level, cash to date, inflation contingency.
 * @customfunction BENEFITPROFILE
 * @param gross One row or one column: gross benefit in each financial year.
 * @param recurringCost One row or one column of the same length: recurring cost in each year, as positive amounts.
 * @param [oneOffCost] Of the same length: one-off cost in each year, positive; it comes back as an increment in the next year.
 * @param [existingMtfs] Of the same length: annual level already in the plan for the same people, positive.
 * @param [inflation] Price rise a year for the contingency (3% is 0.03); default 0.
 * @param [firstYear] First financial year, 2026 or "2026/27"; "Year 1" when left out.
 * @returns Table, in the unit of the arguments: Year, MTFS increment, Annual level, Cash to date, Inflation contingency.
 * @throws Series of different lengths, a negative cost, a blank (a dash in a paper is not 0), text or a two-dimensional range.
 * @see Level = gross − recurring − one-off − existing; increments add up to the last level; contingency = gross × ((1 + inflation)^years − 1) at prices of the first year, never added in.
 * @example =CARECASE.BENEFITPROFILE({0,500}, {0,100}, {120,0}, , 2%, 2026) → {"Year","MTFS increment","Annual level","Cash to date","Inflation contingency";"2026/27",-120,-120,-120,0;"2027/28",520,400,280,10}
 */
export function profileOfBenefit(
  gross: unknown[][],
  recurringCost: unknown[][],
  oneOffCost?: unknown[][],
  existingMtfs?: unknown[][],
  inflation?: unknown,
  firstYear?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const profile = benefitProfile({
      gross: readSeries(gross, "gross"),
      recurringCost: readSeries(recurringCost, "recurringCost", SUBTRACTED),
      oneOffCost: readOptionalSeries(oneOffCost, "oneOffCost", SUBTRACTED),
      existingMtfs: readOptionalSeries(existingMtfs, "existingMtfs", SUBTRACTED),
      inflation: readOptionalNumber(inflation, "inflation", 0, YEARLY_INFLATION),
    });
    const labels = financialYearLabels(readOptionalFinancialYear(firstYear, "firstYear"), profile.length);
    return [
      ["Year", "MTFS increment", "Annual level", "Cash to date", "Inflation contingency"],
      ...profile.map((year, index) => [
        labels[index] ?? "",
        year.mtfsIncrement,
        year.annualLevel,
        year.cashToDate,
        year.inflationContingency,
      ]),
    ];
  });
}

/**
 * Splits an annual amount over the year it begins in and the next.
 * @customfunction PARTYEAR
 * @param annual Full-year amount in any unit of money; negative for a cost (170).
 * @param months Months of this year in which it is in force, 0 to 12 (5).
 * @returns Table of one row: This year (annual × months / 12), Next year (the rest, which makes up the full year).
 * @throws Months below 0 or above 12, text in place of a number.
 * @see A contract from 1 November: 5 and 7 months, printed as 70 and 100 (case 004-6115-part-year).
 * @example =CARECASE.PARTYEAR(170, 5) → {"This year","Next year";70.83,99.17}
 */
export function partYear(annual: unknown, months: unknown): Array<Array<string | number>> {
  return calculate(() => {
    const { thisYear, nextYear } = partYearEffect(
      readNumber(annual, "annual"),
      readNumber(months, "months", MONTHS_OF_YEAR),
    );
    return [
      ["This year", "Next year"],
      [thisYear, nextYear],
    ];
  });
}

function streamsByYear(
  firstYear: unknown,
  years: unknown,
  weeks: unknown,
  benefitOf: (years: number, weeksPerYear: number) => YearlyTable,
): ResultTable {
  const startYear = readFinancialYear(firstYear, "firstYear");
  const { lines, total } = benefitOf(
    readWholeNumber(years, "years", YEARS_SHOWN),
    readOptionalNumber(weeks, "weeks", DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR),
  );
  return linesByYear("Stream (£)", startYear, [...lines, { line: "Total", amounts: total }]);
}

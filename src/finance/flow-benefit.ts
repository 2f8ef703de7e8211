import { averagePeople, type Flow } from "./flow";
import { yearsOfPlan } from "./horizon";
import { checkNumber } from "./number-checks";
import { totalsByYear, type YearlyLine, type YearlyTable } from "./yearly-table";

/** People who avoid a service, and what each saves in a week. */
export interface FlowStream extends Flow {
  readonly stream: string;
  /** £ a week and person: cost of the service avoided less cost of the one received; negative where care costs more. */
  readonly weeklySaving: number;
}

/**
 * Gross benefit of people avoiding a service, by financial year: average people x weekly saving x weeks per year.
 *
 * @param streams One or more, each with its flow and weekly saving in £.
 * @param years How many financial years to show, 1 to 100.
 * @param weeksPerYear 50 to 54.
 * @returns A line for each stream and the total, in £ by year. At steady state a year is starts x duration x weekly saving.
 * @throws FinanceError naming the value outside its range.
 * @example flowBenefit([{ stream: "Homecare", startsPerYear: 41.934, weeklySaving: 225.29, durationWeeks: 84.7,
 *   startAfterMonths: 0, rampMonths: 0 }], 3, 52).total[2] // 800187.32...
 */
export function flowBenefit(streams: readonly FlowStream[], years: number, weeksPerYear: number): YearlyTable {
  const periods = yearsOfPlan(years);
  const lines: YearlyLine[] = streams.map((stream) => {
    checkNumber(stream.weeklySaving, "weeklySaving");
    return {
      line: stream.stream,
      amounts: periods.map(
        (period) => averagePeople(stream, period, weeksPerYear) * stream.weeklySaving * weeksPerYear,
      ),
    };
  });
  return { lines, total: totalsByYear(lines, periods.length) };
}

import { MONTHS_PASSED, yearsOfPlan } from "./horizon";
import { checkNumber } from "./number-checks";
import { fullMonthsDelivered } from "./start-ramp";

/**
 * A value that builds up in a straight line, by financial year: a contract saving, an income target, a post being recruited.
 *
 * @param annualValue £ a year once the ramp is over; any sign.
 * @param startAfterMonths Months of the plan that have passed when it begins.
 * @param rampMonths Months of build-up; 0 begins at full value.
 * @param years How many financial years to show, 1 to 100.
 * @returns £ in each year.
 * @throws FinanceError naming the value outside its range.
 * @example rampBenefit(120000, 6, 0, 2) // [60000, 120000]
 */
export function rampBenefit(
  annualValue: number,
  startAfterMonths: number,
  rampMonths: number,
  years: number,
): number[] {
  checkNumber(annualValue, "annualValue");
  checkNumber(startAfterMonths, "startAfterMonths", MONTHS_PASSED);
  checkNumber(rampMonths, "rampMonths", MONTHS_PASSED);
  return yearsOfPlan(years).map(({ fromMonths, toMonths }) => {
    const from = fromMonths - startAfterMonths;
    const to = toMonths - startAfterMonths;
    const fullMonths =
      from >= rampMonths ? 12 : fullMonthsDelivered(to, rampMonths) - fullMonthsDelivered(from, rampMonths);
    return (annualValue * fullMonths) / 12;
  });
}

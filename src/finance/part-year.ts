import { ExactNumber } from "./money";
import { checkNumber, type NumberRange } from "./number-checks";

/** Months of a year in which something is in force. */
export const MONTHS_OF_YEAR: NumberRange = { atLeast: 0, atMost: 12, unit: "months" };

/** An annual amount split over the year it begins in and the next. */
export interface PartYear {
  readonly thisYear: number;
  /** What the next year adds to reach the full annual amount. */
  readonly nextYear: number;
}

/**
 * Part-year effect of a change made during the year, and the rest that follows in the next: annual x months / 12.
 *
 * @param annual Full-year amount in any unit of money; any sign.
 * @param monthsInForce Months of this year in which it is in force, 0 to 12.
 * @returns Both parts add up to the annual amount.
 * @throws FinanceError naming the value outside its range.
 * @example partYearEffect(170, 5) // { thisYear: 70.8333..., nextYear: 99.1666... }
 */
export function partYearEffect(annual: number, monthsInForce: number): PartYear {
  checkNumber(annual, "annual");
  checkNumber(monthsInForce, "months", MONTHS_OF_YEAR);
  const thisYear = new ExactNumber(annual).times(monthsInForce).div(12);
  return { thisYear: thisYear.toNumber(), nextYear: new ExactNumber(annual).minus(thisYear).toNumber() };
}

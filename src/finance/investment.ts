import type { Decimal } from "decimal.js";
import { FinanceError } from "./finance-error";
import { MONTHS_PASSED, monthsInForce, yearsOfPlan, type Period } from "./horizon";
import { ExactNumber } from "./money";
import { checkNumber, NOT_NEGATIVE } from "./number-checks";
import { priceIndex, YEARLY_INFLATION } from "./price-index";
import type { YearlyLine } from "./yearly-table";

/** What has to be paid for a benefit to happen. Costs are entered as positive amounts. */
export interface InvestmentLine {
  readonly line: string;
  /** £ a year at the prices of the first year, while the line is in force. */
  readonly annualCost: number;
  /** £ paid once, in the year in which the line begins. */
  readonly oneOffCost: number;
  /** Months of the plan that have passed when the line begins. */
  readonly startAfterMonths: number;
  /** Months passed when it ends; undefined for a line that goes on. */
  readonly endAfterMonths: number | undefined;
}

/** Cost by financial year, recurring and one-off kept apart. */
export interface InvestmentByYear {
  readonly lines: readonly YearlyLine[];
  readonly recurring: readonly number[];
  readonly oneOff: readonly number[];
  readonly total: readonly number[];
}

/**
 * Cost of an investment by financial year.
 *
 * A recurring line costs its annual amount x months in force / 12, and rises by pay inflation on each first of April after the
 * first year. A one-off cost falls in the year that holds its start and does not inflate.
 *
 * @param lines One or more; costs positive.
 * @param years How many financial years to show, 1 to 100; a line that begins later shows nothing.
 * @param payInflation A year, above -1 and below 1: 3% is 0.03.
 * @returns £ by year for each line and for recurring, one-off and total. Exact decimals.
 * @throws FinanceError naming the value outside its range, or a line that ends before it begins.
 * @example investmentByYear([{ line: "Navigators", annualCost: 150000, oneOffCost: 0, startAfterMonths: 24, endAfterMonths: 36 }], 4, 0).total
 * // [0, 0, 150000, 0]
 */
export function investmentByYear(
  lines: readonly InvestmentLine[],
  years: number,
  payInflation: number,
): InvestmentByYear {
  checkNumber(payInflation, "payInflation", YEARLY_INFLATION);
  const periods = yearsOfPlan(years);
  const payIndex = priceIndex(payInflation, periods.length);
  lines.forEach(checkLine);
  const recurring = lines.map((line) =>
    periods.map((period, year) => recurringCost(line, period, payIndex[year] ?? ONE)),
  );
  const oneOff = lines.map((line) => periods.map((period) => oneOffCost(line, period)));
  const recurringByYear = periods.map((_, year) => sumOfYear(recurring, year));
  const oneOffByYear = periods.map((_, year) => sumOfYear(oneOff, year));
  return {
    lines: lines.map((line, index) => ({
      line: line.line,
      amounts: periods.map((_, year) => add(recurring[index]?.[year] ?? NIL, oneOff[index]?.[year] ?? NIL).toNumber()),
    })),
    recurring: recurringByYear.map((amount) => amount.toNumber()),
    oneOff: oneOffByYear.map((amount) => amount.toNumber()),
    total: recurringByYear.map((amount, year) => add(amount, oneOffByYear[year] ?? NIL).toNumber()),
  };
}

const NIL = new ExactNumber(0);
const ONE = new ExactNumber(1);

function recurringCost(line: InvestmentLine, period: Period, payIndex: Decimal): Decimal {
  const months = monthsInForce(period, line.startAfterMonths, line.endAfterMonths);
  if (line.annualCost === 0 || months === 0) {
    return NIL;
  }
  const fullYear = payIndex.times(line.annualCost);
  return months === 12 ? fullYear : fullYear.times(months).div(12);
}

function oneOffCost(line: InvestmentLine, period: Period): Decimal {
  const fallsHere = line.startAfterMonths >= period.fromMonths && line.startAfterMonths < period.toMonths;
  return fallsHere && line.oneOffCost !== 0 ? new ExactNumber(line.oneOffCost) : NIL;
}

function sumOfYear(amounts: readonly (readonly Decimal[])[], year: number): Decimal {
  return amounts.reduce((sum, byYear) => add(sum, byYear[year] ?? NIL), NIL);
}

// Most lines are nil in most years; exact addition is the costly part of this table.
function add(one: Decimal, other: Decimal): Decimal {
  if (one === NIL) {
    return other;
  }
  return other === NIL ? one : one.plus(other);
}

function checkLine(line: InvestmentLine): void {
  checkNumber(line.annualCost, "annualCost", NOT_NEGATIVE);
  checkNumber(line.oneOffCost, "oneOffCost", NOT_NEGATIVE);
  checkNumber(line.startAfterMonths, "startAfterMonths", MONTHS_PASSED);
  if (line.endAfterMonths === undefined) {
    return;
  }
  checkNumber(line.endAfterMonths, "endAfterMonths", MONTHS_PASSED);
  if (line.endAfterMonths < line.startAfterMonths) {
    const found = `found an end after ${line.endAfterMonths} months and a start after ${line.startAfterMonths} months`;
    throw new FinanceError(
      `${found}; enter an end that is not before the start, or leave it blank`,
      `End after of "${line.line}"`,
    );
  }
}

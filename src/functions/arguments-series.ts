import { FinanceError } from "../finance/finance-error";
import { checkNumber, checkRate, describeRange, type NumberRange } from "../finance/number-checks";
import { parseFinancialYear } from "../finance/fiscal-year";
import { ACCEPTED_RATE, isOmitted, readNumber } from "./arguments";
import { numberInCell, readCell, rectangle, singleValue } from "./cells";
import { messages } from "./errors";

/**
 * A series: one row or one column of numbers.
 *
 * A blank is refused wherever it stands, also at the end: dropping it would quietly shorten a plan by a year, and reading it
 * as 0 would invent a figure.
 *
 * @param values The range as Excel passes it.
 * @param argument The parameter's name.
 * @param range The numbers accepted in every cell.
 * @returns The numbers in order, at least one.
 * @throws FinanceError naming the position for a blank, text or number out of range, and the shape for a two-dimensional range.
 * @example readSeries([[1, 2, 3]], "levels") // [1, 2, 3]
 */
export function readSeries(values: unknown, argument: string, range: NumberRange = {}): number[] {
  return cellsOfSeries(values, argument).map((value, index) => {
    const place = `${argument}, position ${index + 1}`;
    return checkNumber(numberInCell(readCell(value), place, describeRange(range)), place, range);
  });
}

/** A series, or undefined when the argument is left out. */
export function readOptionalSeries(values: unknown, argument: string, range: NumberRange = {}): number[] | undefined {
  return isOmitted(values) ? undefined : readSeries(values, argument, range);
}

/** A series, or a single number, which counts as a series of one and is named in messages without a position. */
export function readSeriesOrNumber(values: unknown, argument: string, range: NumberRange = {}): number[] {
  const rows = rectangle(values, argument);
  return rows.length === 1 && rows[0]?.length === 1
    ? [readNumber(values, argument, range)]
    : readSeries(values, argument, range);
}

/** A series of rates, each a fraction from 0 to 1. */
export function readRateSeries(values: unknown, argument: string): number[] {
  return cellsOfSeries(values, argument).map((value, index) => {
    const place = `${argument}, position ${index + 1}`;
    return checkRate(numberInCell(readCell(value), place, ACCEPTED_RATE), place);
  });
}

/**
 * A financial year, as the calendar year it starts in.
 *
 * @param value 2026 or "2026/27".
 * @returns The start year, 2026.
 * @throws FinanceError for anything else.
 */
export function readFinancialYear(value: unknown, argument: string): number {
  const accepted = 'a financial year such as 2026 or "2026/27"';
  const cell = readCell(singleValue(value, argument, accepted));
  return parseFinancialYear(cell.kind === "text" ? cell.text : numberInCell(cell, argument, accepted), argument);
}

/**
 * Financial years in one row or one column, as the calendar years they start in.
 *
 * @throws FinanceError naming the position of a cell that is no financial year.
 * @example readFinancialYears([["2025/26", "2026/27"]], "years") // [2025, 2026]
 */
export function readFinancialYears(values: unknown, argument: string): number[] {
  return cellsOfSeries(values, argument).map((value, index) =>
    readFinancialYear(value, `${argument}, position ${index + 1}`),
  );
}

/** A financial year's start, or undefined when the argument is left out. */
export function readOptionalFinancialYear(value: unknown, argument: string): number | undefined {
  return isOmitted(value) ? undefined : readFinancialYear(value, argument);
}

/** The series laid out the way it came: a column answers with a column, a row with a row. */
export function inShapeOf(values: unknown, argument: string, result: readonly number[]): number[][] {
  return rectangle(values, argument).length > 1 ? result.map((value) => [value]) : [[...result]];
}

function cellsOfSeries(values: unknown, argument: string): unknown[] {
  const rows = rectangle(values, argument);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 && columns > 1) {
    throw new FinanceError(messages.notASeries(rows.length, columns), argument);
  }
  return rows.flat();
}

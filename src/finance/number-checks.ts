import { FinanceError } from "./finance-error";

/** The numbers an argument accepts. Every bound is inclusive unless it says `above` or `below`. */
export interface NumberRange {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
  /** The unit named in messages: "weeks", "people a year". */
  readonly unit?: string;
}

/** Zero or more: durations, people, hours, prices. */
export const NOT_NEGATIVE: NumberRange = { atLeast: 0 };
/** More than zero: divisors such as weeks per year. */
export const POSITIVE: NumberRange = { above: 0 };
/** Whole and zero or more: cases, people counted. */
export const WHOLE_COUNT: NumberRange = { atLeast: 0, whole: true };

/** The accepted range in words: "a whole number of 0 or more (weeks)". */
export function describeRange(range: NumberRange): string {
  const lower =
    range.atLeast !== undefined
      ? `${range.atLeast} or more`
      : range.above !== undefined
        ? `more than ${range.above}`
        : "";
  const upper =
    range.atMost !== undefined
      ? `${range.atMost} or less`
      : range.below !== undefined
        ? `less than ${range.below}`
        : "";
  const between =
    range.atLeast !== undefined && range.atMost !== undefined
      ? `from ${range.atLeast} to ${range.atMost}`
      : [lower, upper].filter((part) => part !== "").join(" and ");
  const noun = range.whole === true ? "a whole number" : "a number";
  const unit = range.unit === undefined ? "" : ` (${range.unit})`;
  if (between === "") {
    return `${noun}${unit}`;
  }
  return between.startsWith("from") ? `${noun} ${between}${unit}` : `${noun} of ${between}${unit}`;
}

/** Binary arithmetic leaves 28.999999999999996 where Excel shows 29: within this share of the value the two are one number. */
const BINARY_NOISE = 1e-12;

/**
 * Returns the number when it is finite and inside the range, freed from binary noise at a bound or at a whole number.
 *
 * @param value The number.
 * @param argument The name the message gives it.
 * @param range The accepted numbers; any finite number when omitted.
 * @throws FinanceError naming the argument, the number found and the numbers accepted.
 * @example checkNumber(-3, "durationWeeks", NOT_NEGATIVE) // throws "durationWeeks: found -3; enter a number of 0 or more"
 */
export function checkNumber(value: number, argument: string, range: NumberRange = {}): number {
  if (!Number.isFinite(value)) {
    throw new FinanceError(`found ${value}, which is not a number; enter ${describeRange(range)}`, argument);
  }
  const number = withoutNoise(value, range);
  const outside =
    (range.atLeast !== undefined && number < range.atLeast) ||
    (range.atMost !== undefined && number > range.atMost) ||
    (range.above !== undefined && number <= range.above) ||
    (range.below !== undefined && number >= range.below) ||
    (range.whole === true && !Number.isInteger(number));
  if (outside) {
    throw new FinanceError(`found ${showNumber(value)}; enter ${describeRange(range)}`, argument);
  }
  return number;
}

/**
 * Returns the rate when it is a fraction from 0 to 1.
 *
 * @param value The rate as a fraction: 29% is 0.29.
 * @param argument The name the message gives it.
 * @throws FinanceError; a rate above 1 is answered with the two ways of entering the percentage that was probably meant.
 * @example checkRate(29, "rate") // throws "rate: found 29, which is 2900%; a rate is from 0% to 100%: enter 29% or 0.29"
 */
export function checkRate(value: number, argument: string): number {
  const rate = withoutNoise(checkNumber(value, argument), { atLeast: 0, atMost: 1 });
  if (rate > 1) {
    const meant = rate <= 100 ? `: enter ${showNumber(rate)}% or ${showNumber(rate / 100)}` : "";
    throw new FinanceError(
      `found ${showNumber(rate)}, which is ${showNumber(rate * 100)}%; a rate is from 0% to 100%${meant}`,
      argument,
    );
  }
  if (rate < 0) {
    throw new FinanceError(`found ${showNumber(rate)}; a rate is from 0% to 100% (0 to 1)`, argument);
  }
  return rate;
}

/** The number to the 15 digits that Excel shows. */
export function showNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The whole number that a value is but for binary noise, or undefined. */
export function wholeNumberNear(value: number): number | undefined {
  return isNear(value, Math.round(value)) ? Math.round(value) : undefined;
}

function withoutNoise(value: number, { atLeast, atMost, whole }: NumberRange): number {
  if (atLeast !== undefined && isNear(value, atLeast)) {
    return atLeast;
  }
  if (atMost !== undefined && isNear(value, atMost)) {
    return atMost;
  }
  return whole === true ? (wholeNumberNear(value) ?? value) : value;
}

function isNear(value: number, candidate: number): boolean {
  return Math.abs(value - candidate) <= BINARY_NOISE * Math.max(1, Math.abs(candidate));
}

/**
 * Checks that series which belong together have one value for the same periods.
 *
 * @param series The series by the names messages give them.
 * @returns The common length.
 * @throws FinanceError naming the first series that differs and both lengths.
 * @example checkEqualLengths({ demand: [1, 2], supply: [1] }) // throws "supply: found 1 value; demand has 2, and both need the same number"
 */
export function checkEqualLengths(series: Readonly<Record<string, readonly number[]>>): number {
  const [first, ...others] = Object.entries(series);
  if (first === undefined) {
    return 0;
  }
  const [firstName, firstValues] = first;
  for (const [name, values] of others) {
    if (values.length !== firstValues.length) {
      const found = `${values.length} ${values.length === 1 ? "value" : "values"}`;
      throw new FinanceError(
        `found ${found}; ${firstName} has ${firstValues.length}, and both need the same number`,
        name,
      );
    }
  }
  return firstValues.length;
}

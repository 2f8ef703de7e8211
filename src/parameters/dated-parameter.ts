/** A figure set by somebody else from a day on, with where it is published. */

export interface DatedValue {
  readonly value: number;
  /** The edition: a year, a release. */
  readonly version: string;
  /** First day it holds, ISO. */
  readonly from: string;
  /** Last day it is known to hold, ISO; left out where nothing is expected to replace it. */
  readonly to?: string;
  readonly source: { readonly title: string; readonly place: string };
}

export interface DatedParameter {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Other names people know it by. */
  readonly synonyms?: readonly string[];
  /** In the order of their first days. */
  readonly values: readonly DatedValue[];
}

/**
 * The value of a parameter on a day.
 *
 * @param parameter The parameter.
 * @param day ISO date.
 * @returns The value with the latest first day that is not after the day, and its source.
 * @throws RangeError when the parameter had no value yet.
 * @example parameterOn(discountRate, "2026-04-01").value // 0.035
 */
export function parameterOn(parameter: DatedParameter, day: string): DatedValue {
  const value = parameter.values.filter((each) => each.from <= day).at(-1);
  if (value === undefined) {
    throw new RangeError(
      `${parameter.label} has no value on ${day}; the first is from ${parameter.values[0]?.from ?? "no day"}`,
    );
  }
  return value;
}

/**
 * Whether a value is past its date on a day: still the latest known, but no longer known to hold.
 *
 * @example isPastItsDate({ value: 12.71, version: "2026/27", from: "2026-04-01", to: "2027-03-31", source }, "2027-04-01") // true
 */
export function isPastItsDate(value: DatedValue, day: string): boolean {
  return value.to !== undefined && day > value.to;
}

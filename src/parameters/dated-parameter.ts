/** A figure set by somebody else from a day on, with where it is published. */

export interface DatedValue {
  readonly value: number;
  /** First day it holds, ISO. */
  readonly from: string;
  readonly source: { readonly title: string; readonly place: string };
}

export interface DatedParameter {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
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

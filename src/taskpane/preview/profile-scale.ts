import type { CaseProfilePoint } from "../../templates/case";

export interface ProfileScale {
  readonly low: number;
  readonly high: number;
  /** Where zero lies, from the bottom of the plot. */
  readonly zeroPercent: number;
}

// Room above the tallest column, and below the deepest, for its figure.
const labelShare = 0.18;

/** A scale that holds every level and increment, zero, and room for the figures. */
export function profileScale(profile: readonly CaseProfilePoint[]): ProfileScale {
  const values = profile.flatMap((point) => [point.level, point.increment]);
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const span = highest - lowest || 1;
  const high = highest + span * labelShare;
  const low = lowest < 0 ? lowest - span * labelShare : 0;
  return { low, high, zeroPercent: ((0 - low) / (high - low)) * 100 };
}

/** Where a column stands, in per cent of the plot's height. */
export function barPosition(scale: ProfileScale, value: number): { bottomPercent: number; heightPercent: number } {
  const range = scale.high - scale.low;
  return {
    bottomPercent: ((Math.min(value, 0) - scale.low) / range) * 100,
    heightPercent: (Math.abs(value) / range) * 100,
  };
}

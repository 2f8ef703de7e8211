/** The value axis: where it begins and ends, and what it marks. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** What the chart says of its value axis; null lets the figures decide. */
export interface ScaleLimits {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

const steps = [1, 2, 2.5, 5, 10];

/**
 * Chooses round marks for a value axis, from zero unless the chart says otherwise.
 *
 * @param values Every figure that must fit.
 * @param limits What the chart says.
 * @param wantedTicks How many intervals there is room for, at least 1.
 * @example valueScale([3, 47], { minimum: null, maximum: null, majorUnit: null }, 5).ticks // [0, 10, 20, 30, 40, 50]
 */
export function valueScale(values: readonly number[], limits: ScaleLimits, wantedTicks: number): ValueScale {
  const lowest = limits.minimum ?? Math.min(0, ...values);
  const highest = limits.maximum ?? Math.max(0, ...values);
  // A chart without figures marks nothing but its zero.
  if (highest <= lowest) return { minimum: lowest, maximum: lowest + 1, ticks: [lowest] };
  const span = highest - lowest;
  const unit = limits.majorUnit ?? roundStep(span / Math.max(1, wantedTicks));
  const minimum = limits.minimum ?? Math.floor(lowest / unit + 1e-9) * unit;
  const roundedMaximum = Math.ceil((lowest + span) / unit - 1e-9) * unit;
  const maximum = limits.maximum ?? (roundedMaximum > minimum ? roundedMaximum : minimum + unit);
  const count = Math.floor((maximum - minimum) / unit + 1e-9);
  return { minimum, maximum, ticks: Array.from({ length: count + 1 }, (_, index) => tidy(minimum + index * unit)) };
}

/** The least round number that is not below a step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return (steps.find((each) => each * power >= step * (1 - 1e-9)) ?? 10) * power;
}

/** Takes off the last digits' dust of repeated addition. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

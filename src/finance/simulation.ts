import { normalQuantile } from "./normal-quantile";
import { checkNumber, type NumberRange } from "./number-checks";
import { quantileOfSorted } from "./quartiles";
import { seededRandom, shuffledPlaces } from "./seeded-random";
import { checkDrivers, type UncertainDriver } from "./uncertain-driver";

/** What a simulation accepts. */
export const SIMULATION_RANGES = {
  trials: { atLeast: 100, atMost: 100_000, whole: true, unit: "trials" },
  seed: { atLeast: 0, atMost: 4_294_967_295, whole: true },
} as const satisfies Record<string, NumberRange>;
export const USUAL_TRIALS = 10_000;
export const USUAL_SEED = 1;

/** The product's range: one time in ten it is below p10, one in ten above p90. */
export interface SimulatedRange {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

/** Deviates between the median and the 90th percentile of a normal distribution. */
const DEVIATES_TO_P90 = normalQuantile(0.9);

/**
 * The range of a product of uncertain drivers.
 *
 * Each driver follows a normal distribution in two halves that meet at Mid, so that Low, Mid and High are its 10th, 50th and 90th
 * percentiles; one whose Low is 0 or more never falls below 0. The drivers vary independently. Each driver is drawn once from every
 * one of as many equal slices as there are trials (Latin hypercube), in an order that depends on the seed alone.
 *
 * @param drivers Multiplied with each other.
 * @param trials 100 to 100,000.
 * @param seed A whole number; the same seed gives the same answer.
 * @returns Percentiles and mean of the product.
 * @throws FinanceError for values out of order or range.
 * @see The 80% ranges of the NHS hospital programme's demand model.
 * @example simulateProduct([{ driver: "Starts", low: 8, mid: 10, high: 12 }], 10_000, 1).p50 // 10
 */
export function simulateProduct(drivers: readonly UncertainDriver[], trials: number, seed: number): SimulatedRange {
  checkDrivers(drivers);
  checkNumber(trials, "trials", SIMULATION_RANGES.trials);
  checkNumber(seed, "seed", SIMULATION_RANGES.seed);
  const draw = seededRandom(seed);
  const deviates = Float64Array.from({ length: trials }, (_, slice) => normalQuantile((slice + 0.5) / trials));
  const products = new Float64Array(trials).fill(1);
  for (const driver of drivers) {
    const order = shuffledPlaces(trials, draw);
    for (let trial = 0; trial < trials; trial += 1) {
      products[trial] = (products[trial] ?? 1) * valueAt(driver, deviates[order[trial] ?? 0] ?? 0);
    }
  }
  products.sort();
  const sorted = Array.from(products);
  return {
    p10: quantileOfSorted(sorted, 0.1),
    p50: quantileOfSorted(sorted, 0.5),
    p90: quantileOfSorted(sorted, 0.9),
    mean: sorted.reduce((sum, product) => sum + product, 0) / trials,
  };
}

function valueAt({ low, mid, high }: UncertainDriver, deviate: number): number {
  const spread = deviate < 0 ? mid - low : high - mid;
  const value = mid + (spread * deviate) / DEVIATES_TO_P90;
  return low >= 0 ? Math.max(0, value) : value;
}

import { FinanceError } from "./finance-error";
import { checkNumber, checkRate, showNumber, wholeNumberNear } from "./number-checks";
import { roundHalfAway } from "./rounding";
import { standardDeviate } from "./statistics";

/** A case review: how many of the cases looked at showed the opportunity. */
export interface CaseReview {
  readonly positives: number;
  readonly sample: number;
  /** Everyone the sample was drawn from; omitted for a very large population. */
  readonly population?: number | undefined;
}

/** The rate a sample points to, with the range it leaves open. */
export interface SampleRange {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/**
 * The range a case review supports for the rate in the whole population: the Wilson score interval, narrowed by the finite
 * population correction when the sample is a large part of everyone.
 *
 * @param review Positives and sample are whole; sample at least 1, population (when given) at least the sample.
 * @param confidence Fraction from 0.5 to 0.9999, usually 0.95.
 * @returns Fractions, 0 ≤ low ≤ estimate ≤ high ≤ 1. A sample of everyone leaves no range.
 * @throws FinanceError for parts of a case, more positives than cases, or a population smaller than the sample.
 * @see Newcombe 1998, Table I (ST-01); the correction replaces n by n(N − 1)/(N − n).
 * @example sampleRange({ positives: 81, sample: 263 }, 0.95) // { low: 0.2553, estimate: 0.3080, high: 0.3662 } to 4 places
 */
export function sampleRange(review: CaseReview, confidence: number): SampleRange {
  const { population } = review;
  const sample = checkNumber(review.sample, "sample", { atLeast: 1, whole: true, unit: "cases" });
  const positives = checkPositives(review.positives, sample);
  const estimate = positives / sample;
  const deviate = standardDeviate(confidence);
  const effectiveSample = correctedSample(sample, population);
  if (effectiveSample === Number.POSITIVE_INFINITY) {
    return { low: estimate, estimate, high: estimate };
  }
  const spread = (deviate * deviate) / effectiveSample;
  const centre = estimate + spread / 2;
  const halfWidth = Math.sqrt(spread * (estimate * (1 - estimate) + spread / 4));
  // At 0 and at all positives the interval touches the end exactly; binary arithmetic would miss it by a hair.
  return {
    low: positives === 0 ? 0 : Math.max(0, Math.min(estimate, (centre - halfWidth) / (1 + spread))),
    estimate,
    high: positives === sample ? 1 : Math.min(1, Math.max(estimate, (centre + halfWidth) / (1 + spread))),
  };
}

/** What a sample must be able to tell. */
export interface SamplePlan {
  /** The rate expected, between 0 and 1; 0.5 when unknown, which asks for the most cases. */
  readonly rate: number;
  /** Half the width wanted for the range, as a fraction: 0.05 for ± 5 percentage points. */
  readonly margin: number;
  readonly population?: number | undefined;
}

/**
 * How many cases to review for a margin of error, by Cochran's formula with his finite population correction
 * n₀ / (1 + n₀ / N), rounded to the nearest case.
 *
 * @param plan Rate and margin strictly between 0 and 1; population whole and at least 1.
 * @param confidence Fraction from 0.5 to 0.9999, usually 0.95.
 * @returns Whole cases, at least 1 and never more than the population.
 * @throws FinanceError for a rate of 0 or 1 (no sample can show certainty) or a margin outside 0 to 1.
 * @see Cochran 1977 (ST-14: 384 of 528 gives 222). The form with (n₀ − 1) gives 222.6 there and is not used.
 * @example sampleSize({ rate: 0.5, margin: 0.05, population: 528 }, 0.95) // 222
 */
export function sampleSize(plan: SamplePlan, confidence: number): number {
  const { rate, margin, population } = plan;
  checkInsideRate(rate, "rate", "use 50% when the rate is not known");
  checkInsideRate(margin, "margin", "5% means plus or minus 5 percentage points");
  const deviate = standardDeviate(confidence);
  const cases = (deviate * deviate * rate * (1 - rate)) / (margin * margin);
  if (population === undefined) {
    return Math.max(1, roundHalfAway(cases));
  }
  checkNumber(population, "population", { atLeast: 1, whole: true, unit: "people" });
  return Math.min(population, Math.max(1, roundHalfAway(cases / (1 + cases / population))));
}

/** The sample size that an infinite population would need for the same certainty; infinite when everyone was looked at. */
function correctedSample(sample: number, population: number | undefined): number {
  if (population === undefined) {
    return sample;
  }
  checkNumber(population, "population", { atLeast: 1, whole: true, unit: "people" });
  if (population < sample) {
    throw new FinanceError(
      `found ${population}, fewer than the sample of ${sample}; enter everyone the sample was drawn from`,
      "population",
    );
  }
  return population === sample ? Number.POSITIVE_INFINITY : (sample * (population - 1)) / (population - sample);
}

function checkPositives(found: number, sample: number): number {
  const positives = checkNumber(found, "positives", { atLeast: 0 });
  const cases = wholeNumberNear(positives);
  if (cases === undefined) {
    const below = Math.floor(positives);
    const percentage = (count: number) => `${roundHalfAway((100 * count) / sample, 1)}%`;
    throw new FinanceError(
      `found ${showNumber(positives)}; cases are whole, and no whole number of ${sample} cases is ${percentage(positives)}` +
        ` (${below} is ${percentage(below)}, ${below + 1} is ${percentage(below + 1)})`,
      "positives",
    );
  }
  if (cases > sample) {
    throw new FinanceError(`found ${cases}, more than the ${sample} cases in the sample`, "positives");
  }
  return cases;
}

function checkInsideRate(rate: number, argument: string, advice: string): void {
  checkRate(rate, argument);
  if (rate === 0 || rate === 1) {
    throw new FinanceError(`found ${rate * 100}%; enter a rate between 0% and 100% (${advice})`, argument);
  }
}

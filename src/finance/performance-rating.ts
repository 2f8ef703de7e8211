import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";
import { checkNumber, checkRate } from "./number-checks";

/** Whether a measure is better when it is high or when it is low. */
export type Aim = "high" | "low";
/** How far a measure is from its target. */
export type RagRating = "Green" | "Amber" | "Red";
/** How a measure moved since last year. */
export type DirectionOfTravel = "Improved" | "Similar" | "Not as good";
/** How a measure compares with a national average or a local target. */
export type BenchmarkRating = "Better" | "Similar" | "Below";

/** A target missed by up to a tenth is amber, unless the measure has a margin of its own. */
export const DEFAULT_AMBER_MARGIN = 0.1;
/** A change of up to a fortieth on last year counts as no change, unless the measure has a threshold of its own. */
export const DEFAULT_SIMILAR_THRESHOLD = 0.025;

/** Digits in which Excel compares numbers; the rest is binary noise, and must not turn a met target amber. */
const COMPARED_DIGITS = 15;

/**
 * The red, amber or green rating of a measure: green when its target is met, amber when it is missed by no more than the margin,
 * red beyond.
 *
 * @param value The measure, in any unit.
 * @param target Its target in the same unit; met when equal.
 * @param aim "high" when more is better, "low" when less is.
 * @param amberMargin Share of the target by which it may be missed and still be amber, 0 to 1.
 * @returns "Green", "Amber" or "Red".
 * @throws FinanceError for a value that is not finite or a margin that is no rate.
 * @see 003-rag-rule: 22 published ratings.
 * @example ragRating(86.4, 88, "high", 0.1) // "Amber"
 */
export function ragRating(value: number, target: number, aim: Aim, amberMargin: number): RagRating {
  checkNumber(value, "value");
  checkNumber(target, "target");
  checkRate(amberMargin, "amber");
  const miss = shortfall(value, target, aim);
  if (!miss.isPositive() || miss.isZero()) {
    return "Green";
  }
  return miss.lessThanOrEqualTo(shareOf(target, amberMargin)) ? "Amber" : "Red";
}

/**
 * How a measure moved against last year: similar when the change is no more than the threshold, otherwise improved or not as
 * good, depending on its aim.
 *
 * @param value The measure this year, in any unit.
 * @param prior The measure last year in the same unit.
 * @param aim "high" when more is better, "low" when less is.
 * @param threshold Share of last year's value up to which a change counts as none, 0 to 1.
 * @returns "Improved", "Similar" or "Not as good"; against a prior of 0 every change counts.
 * @throws FinanceError for a value that is not finite or a threshold that is no rate.
 * @see 002-perf-dot-rule: eleven published arrows.
 * @example directionOfTravel(89.5, 88.9, "high", 0.025) // "Similar"
 */
export function directionOfTravel(value: number, prior: number, aim: Aim, threshold: number): DirectionOfTravel {
  checkNumber(value, "value");
  checkNumber(prior, "prior");
  checkRate(threshold, "threshold");
  const words = { better: "Improved", similar: "Similar", worse: "Not as good" } as const;
  return words[comparison(value, prior, aim, threshold)];
}

/**
 * How a measure compares with a benchmark: similar when it is within the threshold of it, otherwise better or below, depending
 * on its aim.
 *
 * @param value The measure, in any unit.
 * @param benchmark The latest national average, or the local target, in the same unit.
 * @param aim "high" when more is better, "low" when less is.
 * @param threshold Share of the benchmark within which the two count as similar, 0 to 1.
 * @returns "Better", "Similar" or "Below"; against a benchmark of 0 every difference counts.
 * @throws FinanceError for a value that is not finite or a threshold that is no rate.
 * @see 002-perf-satisfaction-contradiction: 64.5 was described as lower than 64.4.
 * @example benchmarkRating(87, 81.6, "high", 0.025) // "Better"
 */
export function benchmarkRating(value: number, benchmark: number, aim: Aim, threshold: number): BenchmarkRating {
  checkNumber(value, "value");
  checkNumber(benchmark, "benchmark");
  checkRate(threshold, "threshold");
  const words = { better: "Better", similar: "Similar", worse: "Below" } as const;
  return words[comparison(value, benchmark, aim, threshold)];
}

function comparison(value: number, other: number, aim: Aim, threshold: number): "better" | "similar" | "worse" {
  const worsening = shortfall(value, other, aim);
  if (worsening.abs().lessThanOrEqualTo(shareOf(other, threshold))) {
    return "similar";
  }
  return worsening.isNegative() ? "better" : "worse";
}

/** By how much a value falls short of another in the direction that the aim asks for; negative when it is better. */
function shortfall(value: number, other: number, aim: Aim): Decimal {
  return aim === "high" ? compared(other).minus(compared(value)) : compared(value).minus(compared(other));
}

function shareOf(value: number, share: number): Decimal {
  return compared(value).abs().times(share);
}

function compared(value: number): Decimal {
  return new ExactNumber(value).toSignificantDigits(COMPARED_DIGITS);
}

import {
  type Aim,
  benchmarkRating,
  DEFAULT_AMBER_MARGIN,
  DEFAULT_SIMILAR_THRESHOLD,
  directionOfTravel,
  ragRating,
} from "../finance/performance-rating";
import { PUBLISHED_DECIMALS, reconcile } from "../finance/reconcile";
import { readChoice, readNumber, readOptionalNumber, readOptionalRate, readOptionalWholeNumber } from "./arguments";
import { calculate } from "./errors";

/**
 * Compares a published figure with a computed one: the same number, its rounding, its truncation, or a mismatch.
 * @customfunction RECONCILE
 * @param published The figure as printed.
 * @param computed The figure computed from the stated inputs, in the same unit.
 * @param [decimals] Decimal places of the published figure, -12 to 15 (-3: nearest thousand); read off the number when left out, so give 2 for 0.50.
 * @param [tolerance=0] Difference that still counts as rounding, 0 or more: 1 where a total was added up before its lines were rounded.
 * @returns Table of one row: Verdict (exact, rounding, truncation or mismatch), Difference (published less computed), Note.
 * @throws A published figure with more decimals than stated, a dash or text in place of a number.
 * @see Paper 001: 260 is printed where 29% of 867.6 is 251.604.
 * @example =INDEX(CARECASE.RECONCILE(260, 251.604), 2, 1) → "mismatch"
 * @example =INDEX(CARECASE.RECONCILE(546, 546.588), 2, 1) → "truncation"
 * @example =INDEX(CARECASE.RECONCILE(21634922, 21634921, 0, 1), 2, 1) → "rounding"
 */
export function reconcileFigures(
  published: unknown,
  computed: unknown,
  decimals?: unknown,
  tolerance?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const { verdict, difference, note } = reconcile(
      readNumber(published, "published"),
      readNumber(computed, "computed"),
      readOptionalWholeNumber(decimals, "decimals", undefined, PUBLISHED_DECIMALS),
      readOptionalNumber(tolerance, "tolerance", 0, { atLeast: 0 }),
    );
    return [
      ["Verdict", "Difference", "Note"],
      [verdict, difference, note],
    ];
  });
}

/** Dashboards write the aim in full or by its first letter. */
const AIMS = { high: "high", low: "low", H: "high", L: "low" } as const satisfies Record<string, Aim>;
const WORDS_FOR_AIMS = Object.keys(AIMS) as (keyof typeof AIMS)[];

/**
 * The red, amber or green rating of a measure against its target.
 * @customfunction RAG
 * @param value The measure, in any unit (86.4).
 * @param target Its target in the same unit; met when equal (88). A year-to-date value needs the milestone of the same month.
 * @param aim "high" when more is better, "low" when less is; "H" and "L" as well.
 * @param [amber] Share of the target by which it may be missed and still be amber; default 10% (0.1). Give each measure its own where 10% does not fit.
 * @returns "Green" (met), "Amber" (missed by no more than the margin) or "Red".
 * @throws Another aim (a target band is met between two values, and is not rated here), a margin above 1, text in place of a number.
 * @see Paper 003: this rule gives 22 published ratings (003-rag-rule); its appendix leaves the margin to each measure.
 * @example =CARECASE.RAG(86.4, 88, "high") → "Amber"
 * @example =CARECASE.RAG(156, 207, "low") → "Green"
 */
export function ratingAgainstTarget(value: unknown, target: unknown, aim: unknown, amber?: unknown): string {
  return calculate(() =>
    ragRating(
      readNumber(value, "value"),
      readNumber(target, "target"),
      readAim(aim),
      readOptionalRate(amber, "amber", DEFAULT_AMBER_MARGIN),
    ),
  );
}

/**
 * The direction of travel of a measure: how it compares with last year.
 * @customfunction DIRECTION
 * @param value The measure this year, in any unit (110.2).
 * @param prior The measure last year, in the same unit and for the same months (102.4).
 * @param aim "high" when more is better, "low" when less is; "H" and "L" as well.
 * @param [threshold] Share of last year's value up to which a change counts as none; default 2.5% (0.025).
 * @returns "Improved", "Similar" or "Not as good".
 * @throws Another aim, a threshold above 1, text or a blank in place of a number.
 * @see Paper 002: this rule gives eleven published arrows (002-perf-dot-rule); the threshold is read off them, the paper prints none.
 * @example =CARECASE.DIRECTION(110.2, 102.4, "high") → "Improved"
 * @example =CARECASE.DIRECTION(897, 868, "low") → "Not as good"
 */
export function directionSinceLastYear(value: unknown, prior: unknown, aim: unknown, threshold?: unknown): string {
  return calculate(() =>
    directionOfTravel(
      readNumber(value, "value"),
      readNumber(prior, "prior"),
      readAim(aim),
      readOptionalRate(threshold, "threshold", DEFAULT_SIMILAR_THRESHOLD),
    ),
  );
}

/**
 * How a measure compares with the latest national average or a local target.
 * @customfunction RATING
 * @param value The measure, in any unit (87.0).
 * @param benchmark The national average, or the target or milestone of the same month, in the same unit (81.6).
 * @param aim "high" when more is better, "low" when less is; "H" and "L" as well.
 * @param [threshold] Share of the benchmark within which the two count as similar; default 2.5% (0.025).
 * @returns "Better", "Similar" or "Below".
 * @throws Another aim, a threshold above 1, text or a blank in place of a number.
 * @see The rating column of paper 002, whose words are computed here: it calls 64.5 lower than 64.4 (002-perf-satisfaction-contradiction). It prints no threshold.
 * @example =CARECASE.RATING(87, 81.6, "high") → "Better"
 * @example =CARECASE.RATING(64.5, 64.4, "high") → "Similar"
 */
export function ratingAgainstBenchmark(value: unknown, benchmark: unknown, aim: unknown, threshold?: unknown): string {
  return calculate(() =>
    benchmarkRating(
      readNumber(value, "value"),
      readNumber(benchmark, "benchmark"),
      readAim(aim),
      readOptionalRate(threshold, "threshold", DEFAULT_SIMILAR_THRESHOLD),
    ),
  );
}

function readAim(aim: unknown): Aim {
  return AIMS[readChoice(aim, "aim", WORDS_FOR_AIMS)];
}

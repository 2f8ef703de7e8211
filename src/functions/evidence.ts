import { agreementOf } from "../finance/agreement";
import { allocate } from "../finance/allocation";
import { NOT_NEGATIVE, POSITIVE, WHOLE_COUNT } from "../finance/number-checks";
import { ROUNDING_OPTIONS } from "../finance/rounding";
import { sampleRange, sampleSize } from "../finance/sample";
import { combineLevers, MOST_DECIMALS, targetRate } from "../finance/target";
import { matchingReduction, triangulate } from "../finance/triangulation";
import {
  readChoice,
  readNumber,
  readOptionalRate,
  readOptionalWholeNumber,
  readRate,
  readWholeNumber,
} from "./arguments";
import { inShapeOf, readRateSeries } from "./arguments-series";
import { calculate } from "./errors";
import { readTable } from "./table";
import { optionalColumn, rateColumn, textColumn } from "./table-columns";

const USUAL_CONFIDENCE = 0.95;

/** The columns of an evidence table. */
const EVIDENCE_COLUMNS = {
  methodology: textColumn("Methodology", ["Method", "Evidence", "Source", "Source of evidence"]),
  rate: rateColumn("Rate", ["Percentage", "Change", "% change", "Percentage change", "Reduction", "% reduction"]),
  explanation: optionalColumn(
    textColumn("Explanation", ["Explanation of methodology", "Rationale", "Notes", "Note"]),
    "",
  ),
} as const;

/**
 * Puts sources of evidence side by side: how many people a year each points to, out of the same baseline.
 * @customfunction TRIANGULATE
 * @param baseline People or starts a year that the rates apply to, 0 or more (867.6).
 * @param evidence Table with the columns Methodology, Rate (29% or 0.29) and, if wanted, Explanation.
 * @param [rounding] "down" (default; published tables cut off), "nearest" (half away from zero) or "none".
 * @returns Table: Methodology, Rate, People a year, Explanation.
 * @throws A missing, unknown or repeated header; a blank, text or rate above 1 inside a row, named by row and column.
 * @see The triangulation table of paper 001 (case 001-triangulation-five-rows): volume = baseline × rate, cut off.
 * @example =CARECASE.TRIANGULATE(867.6, {"Methodology","Rate";"Highest target",0.63;"Three highest, average",0.54}) → {"Methodology","Rate","People a year","Explanation";"Highest target",0.63,546,"";"Three highest, average",0.54,468,""}
 */
export function triangulateEvidence(
  baseline: unknown,
  evidence: unknown[][],
  rounding?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const rows = triangulate(
      readNumber(baseline, "baseline", { ...NOT_NEGATIVE, unit: "people a year" }),
      readTable(evidence, "evidence", EVIDENCE_COLUMNS),
      readChoice(rounding, "rounding", ROUNDING_OPTIONS, "down"),
    );
    return [
      ["Methodology", "Rate", "People a year", "Explanation"],
      ...rows.map((row) => [row.methodology, row.rate, row.peopleAYear, row.explanation]),
    ];
  });
}

/**
 * The range of rates that a case review supports (Wilson score interval, with the finite population correction).
 * @customfunction SAMPLERANGE
 * @param positives Cases that showed the opportunity, a whole number from 0 to the sample.
 * @param sample Cases reviewed, a whole number of 1 or more.
 * @param [population] Everyone the sample was drawn from, whole and at least the sample; leave out for a very large population.
 * @param [confidence] Confidence level from 50% to 99.99%, default 95%.
 * @returns Table of one row: Low, Estimate, High, as fractions.
 * @throws Parts of a case (with the nearest possible percentages), more positives than cases, a population below the sample.
 * @see Newcombe 1998, Table I; with a population N the sample n counts as n(N − 1)/(N − n).
 * @example =CARECASE.SAMPLERANGE(81, 263) → {"Low","Estimate","High";0.2553,0.3080,0.3662}
 */
export function rangeOfSample(
  positives: unknown,
  sample: unknown,
  population?: unknown,
  confidence?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const range = sampleRange(
      {
        positives: readNumber(positives, "positives", NOT_NEGATIVE),
        sample: readWholeNumber(sample, "sample", { atLeast: 1, unit: "cases" }),
        population: readOptionalWholeNumber(population, "population", undefined, { atLeast: 1, unit: "people" }),
      },
      readOptionalRate(confidence, "confidence", USUAL_CONFIDENCE),
    );
    return [
      ["Low", "Estimate", "High"],
      [range.low, range.estimate, range.high],
    ];
  });
}

/**
 * How many cases to review for a margin of error (Cochran, with the finite population correction, to the nearest case).
 * @customfunction SAMPLESIZE
 * @param rate The rate expected, between 0% and 100%; use 50% when it is not known.
 * @param margin Half the width wanted for the range, between 0% and 100%: 5% for plus or minus 5 points.
 * @param [population] Everyone the sample will be drawn from, a whole number; leave out for a very large population.
 * @param [confidence] Confidence level from 50% to 99.99%, default 95%.
 * @returns Whole number of cases, at least 1 and at most the population.
 * @throws A rate or margin of 0% or 100%, or above 1.
 * @see Cochran 1977: n₀ / (1 + n₀/N), which turns 384 into 222 for a population of 528.
 * @example =CARECASE.SAMPLESIZE(50%, 5%, 528) → 222
 */
export function sizeOfSample(rate: unknown, margin: unknown, population?: unknown, confidence?: unknown): number {
  return calculate(() =>
    sampleSize(
      {
        rate: readRate(rate, "rate"),
        margin: readRate(margin, "margin"),
        population: readOptionalWholeNumber(population, "population", undefined, { atLeast: 1, unit: "people" }),
      },
      readOptionalRate(confidence, "confidence", USUAL_CONFIDENCE),
    ),
  );
}

/**
 * The target rate: what the evidence shows times the share of it that delivery is expected to reach.
 * @customfunction TARGETRATE
 * @param evidenceRate Rate the evidence shows, from 0% to 100%.
 * @param deliveryFactor Share expected to be delivered (confidence weighting), from 0% to 100%.
 * @param [decimals] Decimal places to round the percentage to, 0 to 10 (1 gives 7.3%); not rounded when left out.
 * @returns The target as a fraction.
 * @throws A rate above 1 or below 0, text in place of a number.
 * @see Paper 001 states 29% × 25%, which is 7.25% and not the 7.8% it prints.
 * @example =CARECASE.TARGETRATE(29%, 25%) → 0.0725
 */
export function rateToTarget(evidenceRate: unknown, deliveryFactor: unknown, decimals?: unknown): number {
  return calculate(() =>
    targetRate(
      readRate(evidenceRate, "evidenceRate"),
      readRate(deliveryFactor, "deliveryFactor"),
      readOptionalWholeNumber(decimals, "decimals", undefined, { atLeast: 0, atMost: MOST_DECIMALS }),
    ),
  );
}

/**
 * Divides whole people among parts so that the parts are whole and sum to the total (largest remainder).
 * @customfunction ALLOCATE
 * @param total People to divide, a whole number of 0 or more.
 * @param shares One row or one column of shares that sum to 100% (within 0.0000001%).
 * @returns Whole numbers in the shape of the shares; they sum to the total.
 * @throws Shares that do not sum to 1 (with the sum found), part of a person, a blank among the shares.
 * @see Largest remainder (Hamilton) allocation; the earlier part wins a tie.
 * @example =CARECASE.ALLOCATE(10, {0.45,0.35,0.2}) → {5,3,2}
 */
export function allocatePeople(total: unknown, shares: unknown[][]): number[][] {
  return calculate(() =>
    inShapeOf(
      shares,
      "shares",
      allocate(readWholeNumber(total, "total", { ...WHOLE_COUNT, unit: "people" }), readRateSeries(shares, "shares")),
    ),
  );
}

/**
 * The reduction that would bring your own rate down to a comparator's.
 * @customfunction MATCHRATE
 * @param ownRate Your rate in any unit (admissions per 100,000 people), more than 0.
 * @param comparatorRate The comparator's rate in the same unit, 0 or more.
 * @returns Reduction as a fraction of your own rate, 0 to 1.
 * @throws #N/A when the comparator is above your own rate: no reduction matches it.
 * @see Benchmark match: 1 − comparator / own (case 001-west-northants-27).
 * @example =CARECASE.MATCHRATE(600, 438) → 0.27
 */
export function matchRate(ownRate: unknown, comparatorRate: unknown): number {
  return calculate(() =>
    matchingReduction(
      readNumber(ownRate, "ownRate", POSITIVE),
      readNumber(comparatorRate, "comparatorRate", NOT_NEGATIVE),
    ),
  );
}

/**
 * Combines levers that act on one cohort, so that nobody is counted twice.
 * @customfunction COMBINE
 * @param rates One row or one column of the levers' rates, each from 0% to 100%.
 * @returns Table of one row: Combined (share reached by at least one lever), Overlap (what adding up would count twice).
 * @throws A blank, text or rate above 1, named by its position.
 * @see Independent levers: combined = 1 − product(1 − p); overlap = sum(p) − combined.
 * @example =CARECASE.COMBINE({0.12;0.25}) → {"Combined","Overlap";0.34,0.03}
 */
export function combineRates(rates: unknown[][]): Array<Array<string | number>> {
  return calculate(() => {
    const { combined, overlap } = combineLevers(readRateSeries(rates, "rates"));
    return [
      ["Combined", "Overlap"],
      [combined, overlap],
    ];
  });
}

/**
 * How far two reviewers of the same cases agree, as they stand and beyond chance (Cohen's kappa).
 * @customfunction AGREEMENT
 * @param bothYes Cases both reviewers marked yes, a whole number.
 * @param firstOnly Cases only the first reviewer marked yes.
 * @param secondOnly Cases only the second reviewer marked yes.
 * @param bothNo Cases neither marked yes.
 * @returns Table of one row: Observed agreement (0 to 1), Kappa (1 perfect, 0 no better than chance).
 * @throws Part of a case, no cases at all; #N/A when both gave one answer to every case, where kappa has no meaning.
 * @see Cohen's kappa: (observed − chance) / (1 − chance).
 * @example =CARECASE.AGREEMENT(20, 5, 10, 15) → {"Observed agreement","Kappa";0.70,0.40}
 */
export function reviewerAgreement(
  bothYes: unknown,
  firstOnly: unknown,
  secondOnly: unknown,
  bothNo: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const cases = { atLeast: 0, unit: "cases" };
    const agreement = agreementOf({
      bothYes: readWholeNumber(bothYes, "bothYes", cases),
      firstOnly: readWholeNumber(firstOnly, "firstOnly", cases),
      secondOnly: readWholeNumber(secondOnly, "secondOnly", cases),
      bothNo: readWholeNumber(bothNo, "bothNo", cases),
    });
    return [
      ["Observed agreement", "Kappa"],
      [agreement.observed, agreement.kappa],
    ];
  });
}

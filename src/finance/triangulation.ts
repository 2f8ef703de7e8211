import { FinanceError } from "./finance-error";
import { checkNumber, checkRate, NOT_NEGATIVE, POSITIVE } from "./number-checks";
import { ExactNumber, exactProduct } from "./money";
import { applyRounding, type RoundingOption } from "./rounding";

/** One source of evidence for the size of an opportunity. */
export interface EvidenceRow {
  readonly methodology: string;
  /** Reduction as a fraction of the baseline, 0 to 1. */
  readonly rate: number;
  readonly explanation: string;
}

/** A source of evidence with the volume it points to. */
export interface TriangulationRow extends EvidenceRow {
  readonly peopleAYear: number;
}

/**
 * Puts sources of evidence side by side as volumes of the same baseline.
 *
 * @param baselineAYear People (or starts) a year the rates apply to, 0 or more.
 * @param evidence The sources; rates as fractions.
 * @param rounding `down` (published triangulation tables truncate), `nearest` or `none`.
 * @returns The rows in the same order, each with its volume. The product is exact before it is rounded.
 * @throws FinanceError for a negative baseline or a rate outside 0 to 1.
 * @see Case 001-triangulation-five-rows: volume = baseline × rate with the table's rounding.
 * @example triangulate(867.6, [{ methodology: "Highest", rate: 0.63, explanation: "" }], "down")[0].peopleAYear // 546
 */
export function triangulate(
  baselineAYear: number,
  evidence: readonly EvidenceRow[],
  rounding: RoundingOption,
): TriangulationRow[] {
  checkNumber(baselineAYear, "baseline", NOT_NEGATIVE);
  return evidence.map((row) => {
    checkRate(row.rate, `evidence (${row.methodology}), Rate`);
    return { ...row, peopleAYear: applyRounding(exactProduct(baselineAYear, row.rate), rounding) };
  });
}

/**
 * The reduction that would bring a council's own rate down to a comparator's.
 *
 * @param ownRate The council's rate in any unit (admissions per 100,000 people), more than 0.
 * @param comparatorRate The comparator's rate in the same unit, 0 or more.
 * @returns 1 − comparator / own, a fraction from 0 to 1.
 * @throws FinanceError, as no-result, when the comparator is above the own rate: there is nothing to reduce.
 * @example matchingReduction(600, 438) // 0.27
 */
export function matchingReduction(ownRate: number, comparatorRate: number): number {
  checkNumber(ownRate, "ownRate", POSITIVE);
  checkNumber(comparatorRate, "comparatorRate", NOT_NEGATIVE);
  if (comparatorRate > ownRate) {
    throw new FinanceError(
      `found ${comparatorRate}, above the own rate of ${ownRate}; there is no reduction that matches a higher comparator`,
      "comparatorRate",
      "no-result",
    );
  }
  return new ExactNumber(1).minus(new ExactNumber(comparatorRate).dividedBy(ownRate)).toNumber();
}

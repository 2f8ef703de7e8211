import type { CaseProblem } from "../case";
import type { CaseFigures } from "../case-figures";

const SPLIT_TOLERANCE = 1e-9;

/** What no field can show by itself: fields that contradict each other. */
export function contradictionsIn(figures: CaseFigures): CaseProblem[] {
  const problems: CaseProblem[] = [];
  const shares = figures.number("homecareShare") + figures.number("extraCareShare");
  if (Math.abs(shares - 1) > SPLIT_TOLERANCE) {
    problems.push({
      field: "extraCareShare",
      message: `Shares of homecare and extra care housing: found ${percent(shares)} together; enter two shares that sum to 100%`,
    });
  }
  const found = figures.number("casesMoreIndependent");
  const reviewed = figures.number("casesReviewed");
  if (found > reviewed) {
    problems.push({
      field: "casesMoreIndependent",
      message: `Cases that could have been more independent: found ${found}; enter at most the ${reviewed} cases reviewed`,
    });
  }
  const row = figures.number("targetRow");
  if (row > figures.rows("evidenceTable").length) {
    problems.push({
      field: "targetRow",
      message: `Row of the evidence table that sets the target: found ${row}; the table has ${figures.rows("evidenceTable").length} rows`,
    });
  }
  return problems;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))}%`;
}

import type { CaseProblem, CaseValues } from "../case";
import { isEmptyRow } from "../case-values";

/** The assumptions of a complete case, by id; figures that only the sheets show are left out. */
export interface CaseFigures {
  readonly number: (id: string) => number;
  readonly text: (id: string) => string;
  readonly evidence: readonly { readonly methodology: string; readonly rate: number; readonly explanation: string }[];
}

/**
 * The figures of a case that has passed its field checks.
 *
 * @throws Error for an id that the template does not have: a fault of the model, not of the case.
 */
export function figuresOf(values: CaseValues): CaseFigures {
  return {
    number: (id) => {
      const value = values.inputs[id];
      if (typeof value !== "number")
        throw new Error(`${id}: the model needs a number and the case holds ${String(value)}`);
      return value;
    },
    text: (id) => {
      const value = values.inputs[id];
      if (typeof value !== "string")
        throw new Error(`${id}: the model needs a text and the case holds ${String(value)}`);
      return value;
    },
    evidence: (values.tables["evidenceTable"] ?? [])
      .filter((row) => !isEmptyRow(row))
      .map((row) => ({
        methodology: String(row["methodology"] ?? ""),
        rate: typeof row["rate"] === "number" ? row["rate"] : 0,
        explanation: String(row["explanation"] ?? ""),
      })),
  };
}

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
  if (row > figures.evidence.length) {
    problems.push({
      field: "targetRow",
      message: `Row of the evidence table that sets the target: found ${row}; the table has ${figures.evidence.length} rows`,
    });
  }
  return problems;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))}%`;
}

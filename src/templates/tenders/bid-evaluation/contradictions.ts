import type { CaseProblem } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { offersOf } from "./offers";

const ALL_POINTS = 100;
/** Sums of decimal weights differ from 100 by no more than this. */
const ROUNDING = 1e-9;

/** Weights that do not make 100, names or references that stand twice, and bids of which none can be ranked. */
export function contradictionsIn(figures: CaseFigures): CaseProblem[] {
  const found = contradictoryFields(figures);
  return found.length > 0 || offersOf(figures).some(({ ranked }) => ranked)
    ? found
    : [
        {
          field: "bidders",
          message:
            "Bidders: no bid can be ranked yet; a bid needs a price that counts for every line, a mark for every criterion and the least quality",
        },
      ];
}

function contradictoryFields(figures: CaseFigures): CaseProblem[] {
  const together = figures.number("priceWeight") + figures.number("qualityWeight");
  const criteria = figures.column("criteria", "weight").reduce((sum, weight) => sum + weight, 0);
  return [
    ...(Math.abs(together - ALL_POINTS) <= ROUNDING
      ? []
      : [
          {
            field: "qualityWeight",
            message: `Weights: price and quality make ${shown(together)}; enter weights that sum to 100`,
          },
        ]),
    ...(Math.abs(criteria - ALL_POINTS) <= ROUNDING
      ? []
      : [
          {
            field: "criteria",
            message: `Quality criteria: the weights make ${shown(criteria)}; enter weights that sum to 100`,
          },
        ]),
    ...repeated(figures, "bidders", "bidder", "Bidder"),
    ...repeated(figures, "schedule", "reference", "Line"),
    ...repeated(figures, "criteria", "criterion", "Criterion"),
  ];
}

function repeated(figures: CaseFigures, table: string, column: string, label: string): CaseProblem[] {
  const names = figures.rows(table).map((row) => row.text(column).trim().toLowerCase());
  return names.flatMap((name, index): CaseProblem[] => {
    const first = names.indexOf(name);
    return first === index
      ? []
      : [
          {
            field: `${table}[${index + 1}].${column}`,
            message: `${label} in row ${index + 1}: found "${name}", which row ${first + 1} has already; list each once`,
          },
        ];
  });
}

function shown(sum: number): string {
  return String(Number(sum.toFixed(6)));
}

import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";
import { checkNumber, checkRate, NOT_NEGATIVE } from "./number-checks";

/** One step from the gross opportunity to the net benefit. */
export interface WaterfallStep {
  readonly step: string;
  /** £ a year; a deduction is negative. The last step states the net benefit itself. */
  readonly amount: number;
  readonly runningTotal: number;
}

/** The £ a year between a gross opportunity and its net benefit; deductions are positive amounts. */
export interface WaterfallInput {
  readonly gross: number;
  /** Share of the evidence that delivery is trusted to reach, 0 to 1. */
  readonly deliveryFactor: number;
  /** Benefit that other levers on the same people already count. */
  readonly overlap: number;
  /** Benefit out of reach because places or hours run out. */
  readonly capacityLoss: number;
  /** Savings already in the plan for the same people. */
  readonly existingMtfs: number;
  /** Recurring cost of making it happen. */
  readonly investment: number;
}

/**
 * From gross opportunity to net benefit, step by step.
 *
 * @param input Gross of any sign; deductions 0 or more.
 * @returns Gross, delivery factor, overlap, capacity loss, existing MTFS, investment, then "Net benefit", which repeats the last
 * running total so that a chart can draw it. Exact decimals.
 * @throws FinanceError naming the value outside its range.
 * @example benefitWaterfall({ gross: 1000, deliveryFactor: 0.25, overlap: 10, capacityLoss: 20, existingMtfs: 30, investment: 40 })[6]
 * // { step: "Net benefit", amount: 150, runningTotal: 150 }
 */
export function benefitWaterfall(input: WaterfallInput): WaterfallStep[] {
  checkNumber(input.gross, "gross");
  checkRate(input.deliveryFactor, "deliveryFactor");
  const gross = new ExactNumber(input.gross);
  const changes: [string, Decimal][] = [
    ["Gross opportunity", gross],
    ["Delivery factor", gross.times(input.deliveryFactor).minus(gross)],
    ["Overlap with other levers", deduction(input.overlap, "overlap")],
    ["Capacity loss", deduction(input.capacityLoss, "capacityLoss")],
    ["Existing MTFS", deduction(input.existingMtfs, "existingMtfs")],
    ["Investment", deduction(input.investment, "investment")],
  ];
  let total: Decimal = new ExactNumber(0);
  const steps = changes.map(([step, change]) => {
    total = total.plus(change);
    return { step, amount: change.toNumber(), runningTotal: total.toNumber() };
  });
  return [...steps, { step: "Net benefit", amount: total.toNumber(), runningTotal: total.toNumber() }];
}

function deduction(amount: number, argument: string): Decimal {
  return new ExactNumber(checkNumber(amount, argument, NOT_NEGATIVE)).negated();
}

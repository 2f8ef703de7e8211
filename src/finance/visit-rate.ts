import { ExactNumber } from "./money";
import { checkNumber, checkRate, type NumberRange } from "./number-checks";
import { FinanceError } from "./finance-error";

/** What a visit accepts. */
export const VISIT_RANGES = {
  loadedPay: { atLeast: 0, unit: "£ an hour, on-costs included" },
  visitMinutes: { above: 0, atMost: 1440, unit: "minutes" },
  travelMinutes: { atLeast: 0, atMost: 1440, unit: "minutes" },
  miles: { atLeast: 0, unit: "miles" },
  mileageRate: { atLeast: 0, atMost: 5, unit: "£ a mile; 45p is 0.45" },
} as const satisfies Record<string, NumberRange>;

/** One visit and the journey to it. */
export interface Visit {
  readonly loadedPay: number;
  readonly visitMinutes: number;
  readonly travelMinutes: number;
  readonly miles: number;
  readonly mileageRate: number;
  /** Share of the price that is not pay or mileage: running costs and surplus, 0 to less than 1. */
  readonly margin: number;
}

/**
 * The price of one visit: loaded pay for the visit and the journey, mileage, and a margin on the price.
 *
 * @param visit Minutes, miles, pay and margin.
 * @returns £ for the visit and £ for an hour of contact made of such visits; not rounded.
 * @throws FinanceError naming the value outside its range.
 * @example visitRate({ loadedPay: 16, visitMinutes: 30, travelMinutes: 6, miles: 2, mileageRate: 0.45, margin: 0.2 })
 * // { price: 13.125, hourlyEquivalent: 26.25 }
 */
export function visitRate(visit: Visit): { price: number; hourlyEquivalent: number } {
  const check = (name: keyof typeof VISIT_RANGES): number => checkNumber(visit[name], name, VISIT_RANGES[name]);
  const margin = checkRate(visit.margin, "margin");
  if (margin === 1) {
    throw new FinanceError("found 100%; a margin of the whole price leaves nothing for the cost", "margin");
  }
  const minutes = check("visitMinutes");
  const pay = new ExactNumber(minutes).plus(check("travelMinutes")).dividedBy(60).times(check("loadedPay"));
  const price = pay
    .plus(new ExactNumber(check("miles")).times(check("mileageRate")))
    .dividedBy(new ExactNumber(1).minus(margin));
  return { price: price.toNumber(), hourlyEquivalent: price.times(60).dividedBy(minutes).toNumber() };
}

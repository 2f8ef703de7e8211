import type { Decimal } from "decimal.js";
import { FinanceError } from "./finance-error";
import { employerNiShare, type NiThreshold } from "./employer-ni";
import { ExactNumber } from "./money";
import { checkNumber, checkRate, NOT_NEGATIVE, POSITIVE } from "./number-checks";
import { inPounds, percentage } from "./rate-wording";
import { roundHalfAway } from "./rounding";

/** What a line is counted in: £ an hour, or a share of one of the subtotals of the build-up. */
export type LineBasis = "£" | "pay" | "pay and absence" | "direct cost" | "price";
/** Surplus is £ an hour, a share of the price (margin), or a share of the cost (mark-up). */
export type SurplusBasis = "£" | "price" | "cost";
/**
 * Where a line belongs. Enhancements are pay, and carry on-costs themselves; absence is paid time without work; on-costs come with
 * employing; direct costs with the visit; running costs with the business.
 */
export type LineKind = "enhancement" | "absence" | "on-cost" | "direct" | "running";

/** One line above hourly pay and travel time. */
export interface RateLine {
  readonly line: string;
  readonly kind: LineKind;
  /** £ an hour, or a fraction of the basis. */
  readonly value: number;
  readonly basis: LineBasis;
  /** Words for the basis where a plain percentage would not say enough: "4 miles at £0.35". */
  readonly wording?: string;
  /** For a line of National Insurance that is charged above a threshold of yearly pay. */
  readonly niThreshold?: NiThreshold;
}

/** Time that is paid beside contact: travel, waiting, breaks. */
export interface PaidTime {
  readonly line: string;
  /** Minutes for each contact hour, 0 or more. */
  readonly minutes: number;
  /** £ an hour; hourly pay when left out. */
  readonly hourlyPay?: number;
}

/** Everything an hour of home care is made of. */
export interface HourlyRateInput {
  /** £ an hour of contact, more than 0. */
  readonly hourlyPay: number;
  readonly paidTime: readonly PaidTime[];
  readonly lines: readonly RateLine[];
  readonly surplus?: { readonly value: number; readonly basis: SurplusBasis };
}

/** One line of the build-up with what it is counted on. */
export interface RateLineResult {
  readonly line: string;
  readonly pounds: number;
  readonly basis: string;
}

/** The price of an hour, line by line. */
export interface HourlyRate {
  readonly lines: readonly RateLineResult[];
  /** £ an hour: the sum of the lines, not rounded. */
  readonly price: number;
}

const ZERO = new ExactNumber(0);
const AS_GIVEN = "£ an hour, as given";

/**
 * The price of an hour of home care, line by line.
 *
 * Pay is contact, travel and waiting time with enhancements. Direct cost adds absence, on-costs and direct costs. The price is the
 * direct cost, running costs and surplus; shares of the price are solved for, so that every line is a share of the price shown.
 *
 * @param input Hourly pay, paid time for each contact hour, further lines, and the surplus.
 * @returns The lines in order (pay, time, lines by kind as given, surplus) and the price; nothing is rounded.
 * @throws FinanceError naming a line whose value is out of range, or shares of the price that leave nothing for the cost.
 * @see UKHCA, A minimum price for homecare (HC-01: surplus on price; HC-04: surplus on cost).
 * @example hourlyRate({ hourlyPay: 6.31, paidTime: [{ line: "Travel time", minutes: 11.4 }], lines: [], surplus: { value: 0.03, basis: "price" } }).price
 * // 7.7411...
 */
export function hourlyRate(input: HourlyRateInput): HourlyRate {
  const contact = new ExactNumber(checkNumber(input.hourlyPay, "Hourly pay", { ...POSITIVE, unit: "£ an hour" }));
  const time = [
    { line: "Contact pay", pounds: contact, basis: `hourly pay, ${inPounds(contact)}` },
    ...input.paidTime.map((each) => paidTimeCost(each, input.hourlyPay)),
  ];
  const paidHours = input.paidTime
    .reduce((minutes, each) => minutes.plus(each.minutes), new ExactNumber(60))
    .dividedBy(60);
  const costed = new Map<RateLine, CostedLine>();
  let total = sum(time);
  const subtotals = { pay: total, "pay and absence": total, "direct cost": total };
  const addLines = (kind: LineKind): Decimal => {
    const lines = input.lines.filter((line) => line.kind === kind && line.basis !== "price");
    const costs = lines.map((line) => costOfLine(line, subtotals, paidHours));
    lines.forEach((line, index) => costed.set(line, costs[index] ?? { line: line.line, pounds: ZERO, basis: "" }));
    total = total.plus(sum(costs));
    return total;
  };
  subtotals.pay = addLines("enhancement");
  subtotals["pay and absence"] = addLines("absence");
  addLines("on-cost");
  subtotals["direct cost"] = addLines("direct");
  const price = solvePrice(input, addLines("running"));
  for (const line of input.lines.filter(({ basis }) => basis === "price")) {
    const basis = line.wording ?? `${percentage(line.value)} of price`;
    costed.set(line, { line: line.line, pounds: price.times(line.value), basis });
  }
  const lines = [...time, ...input.lines.flatMap((line) => costed.get(line) ?? [])];
  if (input.surplus !== undefined) {
    const cost = sum(lines);
    lines.push({ line: "Surplus", pounds: price.minus(cost), basis: surplusBasis(input.surplus, cost) });
  }
  return {
    lines: lines.map(({ line, pounds, basis }) => ({ line, pounds: pounds.toNumber(), basis })),
    price: price.toNumber(),
  };
}

interface CostedLine {
  readonly line: string;
  readonly pounds: Decimal;
  readonly basis: string;
}

/** Price P = (1 + mark-up) × (cost + running share × P) + margin × P + £ surplus, solved for P. */
function solvePrice(input: HourlyRateInput, cost: Decimal): Decimal {
  const runningShare = input.lines
    .filter(({ basis }) => basis === "price")
    .reduce((total, line) => total.plus(checkRate(line.value, line.line)), ZERO);
  const { value, basis } = input.surplus ?? { value: 0, basis: "£" };
  const amount = new ExactNumber(
    basis === "£" ? checkNumber(value, "Surplus", NOT_NEGATIVE) : checkRate(value, "Surplus"),
  );
  const onCost = new ExactNumber(1).plus(basis === "cost" ? amount : 0);
  const margin = basis === "price" ? amount : ZERO;
  const left = new ExactNumber(1).minus(onCost.times(runningShare)).minus(margin);
  if (left.lessThanOrEqualTo(0)) {
    throw new FinanceError(
      `the shares of the price (${percentage(runningShare.plus(margin))}) leave nothing for the cost; together they must be below 100%`,
      "drivers",
    );
  }
  return onCost
    .times(cost)
    .plus(basis === "£" ? amount : 0)
    .dividedBy(left);
}

function surplusBasis(surplus: { readonly value: number; readonly basis: SurplusBasis }, cost: Decimal): string {
  switch (surplus.basis) {
    case "price":
      return `${percentage(surplus.value)} of price (margin)`;
    case "cost":
      return `${percentage(surplus.value)} of cost, ${inPounds(cost)} (mark-up)`;
    case "£":
      return AS_GIVEN;
  }
}

function paidTimeCost(time: PaidTime, hourlyPay: number): CostedLine {
  const minutes = checkNumber(time.minutes, time.line, { ...NOT_NEGATIVE, unit: "minutes for each contact hour" });
  const pay = checkNumber(time.hourlyPay ?? hourlyPay, `${time.line}, pay`, { ...NOT_NEGATIVE, unit: "£ an hour" });
  return {
    line: time.line,
    pounds: new ExactNumber(minutes).dividedBy(60).times(pay),
    basis: `${roundHalfAway(minutes, 2)} minutes for each contact hour at ${inPounds(pay)}`,
  };
}

function costOfLine(
  { line, value, basis, wording, niThreshold }: RateLine,
  subtotals: Readonly<Record<Exclude<LineBasis, "£" | "price">, Decimal>>,
  paidHours: Decimal,
): CostedLine {
  if (basis === "£" || basis === "price") {
    const pounds = new ExactNumber(checkNumber(value, line, { ...NOT_NEGATIVE, unit: "£ an hour" }));
    return { line, pounds, basis: wording ?? AS_GIVEN };
  }
  const base = subtotals[basis];
  if (niThreshold === undefined) {
    const share = checkRate(value, line);
    return {
      line,
      pounds: base.times(share),
      basis: `${percentage(share)} of ${basis}, ${inPounds(base)}${wording === undefined ? "" : ` (${wording})`}`,
    };
  }
  const share = employerNiShare(value, subtotals.pay.dividedBy(paidHours).toNumber(), niThreshold);
  return {
    line,
    pounds: base.times(share),
    basis:
      `${percentage(share)} of ${basis}, ${inPounds(base)}: ${percentage(value)} above ` +
      `${inPounds(niThreshold.thresholdAYear)} a year at ${roundHalfAway(niThreshold.paidHoursAYear, 1)} paid hours`,
  };
}

function sum(lines: readonly { readonly pounds: Decimal }[]): Decimal {
  return lines.reduce((total: Decimal, { pounds }) => total.plus(pounds), ZERO);
}

import type { Decimal } from "decimal.js";
import { hourlyRate } from "./hourly-rate";
import { ExactNumber } from "./money";
import { hourlyRateOf, type RateDriver } from "./rate-drivers";
import { checkDrivers, type UncertainDriver } from "./uncertain-driver";

/** What one driver alone does to a result, the others at their middle value. */
export interface TornadoBar {
  readonly driver: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** The distance between the two, 0 or more. */
  readonly swing: number;
}

/**
 * How much each of the factors of a product matters: the product with one driver at Low and at High, the others at Mid.
 *
 * @param drivers Multiplied with each other.
 * @returns One bar for each driver, the largest swing first; equal swings in the order given.
 * @throws FinanceError for values out of order.
 * @example tornado([{ driver: "Starts", low: 8, mid: 10, high: 12 }, { driver: "£", low: 4, mid: 5, high: 5 }])[0]
 * // { driver: "Starts", atLow: 40, atHigh: 60, swing: 20 }
 */
export function tornado(drivers: readonly UncertainDriver[]): TornadoBar[] {
  checkDrivers(drivers);
  return largestFirst(
    drivers.map(({ driver, low, high }, index) => {
      const others = drivers
        .filter((_, other) => other !== index)
        .reduce((product: Decimal, { mid }) => product.times(mid), new ExactNumber(1));
      return { driver, atLow: others.times(low).toNumber(), atHigh: others.times(high).toNumber() };
    }),
  );
}

/** A driver of the hourly rate with the lowest and highest value it may take. */
export interface RangedRateDriver extends RateDriver {
  readonly low: number;
  readonly high: number;
}

/**
 * How much each driver of an hourly rate matters: the price with one driver at Low and at High, the others at their value.
 *
 * @param drivers The build-up; a driver whose Low and High equal its value is left out of the bars.
 * @param surplusBasis As for hourlyRateOf.
 * @returns One bar for each driver that varies, the largest swing first.
 * @throws FinanceError for values out of order, or whatever the build-up refuses.
 * @example rateTornado([{ driver: "Hourly pay", value: 12, low: 11, high: 13 }])[0].swing // 2
 */
export function rateTornado(drivers: readonly RangedRateDriver[], surplusBasis?: "price" | "cost"): TornadoBar[] {
  checkDrivers(drivers.map(({ driver, low, value, high }) => ({ driver, low, mid: value, high })));
  const priceWith = (index: number, value: number): number =>
    hourlyRate(
      hourlyRateOf(
        drivers.map((driver, each) => (each === index ? { ...driver, value } : driver)),
        surplusBasis,
      ),
    ).price;
  return largestFirst(
    drivers.flatMap(({ driver, low, high }, index) =>
      low === high ? [] : [{ driver, atLow: priceWith(index, low), atHigh: priceWith(index, high) }],
    ),
  );
}

function largestFirst(bars: readonly Omit<TornadoBar, "swing">[]): TornadoBar[] {
  return bars
    .map((bar) => ({ ...bar, swing: new ExactNumber(bar.atHigh).minus(bar.atLow).abs().toNumber() }))
    .sort((one, other) => other.swing - one.swing);
}

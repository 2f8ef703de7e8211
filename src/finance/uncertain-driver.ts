import { FinanceError } from "./finance-error";
import { checkNumber } from "./number-checks";

/** A factor that is not known exactly. Low and High enclose 80% of what may be: one time in ten it is lower, one in ten higher. */
export interface UncertainDriver {
  readonly driver: string;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/**
 * Refuses drivers whose values are not in order, and an empty list.
 *
 * @throws FinanceError naming the driver and the values found.
 */
export function checkDrivers(drivers: readonly UncertainDriver[]): void {
  if (drivers.length === 0) {
    throw new FinanceError("found no drivers; give at least one", "drivers");
  }
  drivers.forEach(({ driver, low, mid, high }, index) => {
    const place = `drivers, row ${index + 1} (${driver})`;
    checkNumber(low, `${place}, Low`);
    checkNumber(mid, `${place}, Mid`);
    checkNumber(high, `${place}, High`);
    if (low > mid || mid > high) {
      throw new FinanceError(`found Low ${low}, Mid ${mid}, High ${high}; enter them in rising order`, place);
    }
  });
}

import { FinanceError } from "./finance-error";
import { hourlyRate } from "./hourly-rate";
import { sameDriver } from "./rate-driver-names";
import { hourlyRateOf, type RateDriver } from "./rate-drivers";

/** A band with the drivers that are its own; the rest it shares with the others. */
export interface RateBand {
  readonly band: string;
  readonly drivers: readonly RateDriver[];
}

/** The lines of the build-up with an amount for each band; the last line is the total. */
export interface BandRates {
  readonly bands: readonly string[];
  readonly lines: readonly { readonly line: string; readonly pounds: readonly number[] }[];
}

/**
 * The hourly rate of each of several bands, line by line: the same drivers but for those that a band has of its own.
 *
 * @param shared The drivers of every band.
 * @param bands Each with the same drivers of its own: travel minutes and miles of an area, or the length of a visit.
 * @param surplusBasis As for hourlyRateOf.
 * @returns Lines in the order of the build-up, then Total.
 * @throws FinanceError naming the band, or whatever the build-up refuses.
 * @example bandRates([{ driver: "Hourly pay", value: 12 }], [{ band: "Urban", drivers: [{ driver: "Travel minutes", value: 10 }] }]).lines.at(-1)
 * // { line: "Total", pounds: [14] }
 */
export function bandRates(
  shared: readonly RateDriver[],
  bands: readonly RateBand[],
  surplusBasis?: "price" | "cost",
): BandRates {
  const rates = bands.map(({ band, drivers }) => {
    const own = drivers.filter((driver) => !shared.some((each) => sameDriver(each.driver, driver.driver)));
    const changed = shared.map((driver) => {
      const replaced = drivers.find((each) => sameDriver(each.driver, driver.driver));
      return replaced === undefined ? driver : { ...driver, driver: replaced.driver, value: replaced.value };
    });
    try {
      return hourlyRate(hourlyRateOf([...changed, ...own], surplusBasis));
    } catch (error) {
      if (error instanceof FinanceError) {
        throw new FinanceError(error.message, `band ${band}`, error.kind);
      }
      throw error;
    }
  });
  return {
    bands: bands.map(({ band }) => band),
    lines: [
      ...(rates[0]?.lines ?? []).map(({ line }, index) => ({
        line,
        pounds: rates.map(({ lines }) => lines[index]?.pounds ?? 0),
      })),
      { line: "Total", pounds: rates.map(({ price }) => price) },
    ],
  };
}

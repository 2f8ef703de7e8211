import { SIMULATION_RANGES, simulateProduct, USUAL_SEED, USUAL_TRIALS } from "../finance/simulation";
import { tornado } from "../finance/tornado";
import { readOptionalNumber } from "./arguments";
import { calculate } from "./errors";
import { readTable } from "./table";
import { numberColumn, textColumn } from "./table-columns";

const UNCERTAIN_COLUMNS = {
  driver: textColumn("Driver", ["Line", "Item", "Input", "Assumption", "Factor"]),
  low: numberColumn("Low", {}, ["Lowest", "P10", "Minimum"]),
  mid: numberColumn("Mid", {}, ["Middle", "Central", "Value", "P50", "Most likely"]),
  high: numberColumn("High", {}, ["Highest", "P90", "Maximum"]),
} as const;

/**
 * The range of a product of uncertain drivers, by simulation.
 * @customfunction SIMULATE
 * @param drivers Table with the columns Driver, Low, Mid, High. The drivers are multiplied. Low and High enclose 80% of what may be (10th and 90th percentile); Mid is as likely to be exceeded as not.
 * @param [trials] Whole number from 100 to 100,000; default 10,000.
 * @param [seed] Whole number of 0 or more; default 1. The same seed gives the same answer.
 * @returns Table of one row: P10, P50, P90, Mean of the product, in the unit of the drivers multiplied.
 * @throws Low, Mid and High out of order, a blank or text inside a row, fewer than 100 or more than 100,000 trials.
 * @see Each driver follows a normal distribution in two halves that meet at Mid, not below 0 where Low is not; drivers vary independently; one draw from each of as many equal slices as trials (Latin hypercube). 80% ranges as in the NHS hospital programme's demand model.
 * @example =CARECASE.SIMULATE({"Driver","Low","Mid","High";"Starts a year",8,10,12}) → {"P10","P50","P90","Mean";8.0,10.0,12.0,10.0}
 */
export function simulatedRange(drivers: unknown[][], trials?: unknown, seed?: unknown): Array<Array<string | number>> {
  return calculate(() => {
    const { p10, p50, p90, mean } = simulateProduct(
      readTable(drivers, "drivers", UNCERTAIN_COLUMNS),
      readOptionalNumber(trials, "trials", USUAL_TRIALS, SIMULATION_RANGES.trials),
      readOptionalNumber(seed, "seed", USUAL_SEED, SIMULATION_RANGES.seed),
    );
    return [
      ["P10", "P50", "P90", "Mean"],
      [p10, p50, p90, mean],
    ];
  });
}

/**
 * How much each of the drivers of a product matters: the product with one at its low and its high value, the others in the middle.
 * @customfunction TORNADO
 * @param drivers Table with the columns Driver, Low, Mid, High. The drivers are multiplied.
 * @returns Table: Driver, At low, At high, Swing (the distance between the two); the largest swing first, equal ones in the order given.
 * @throws Low, Mid and High out of order, a blank or text inside a row, named by row and column.
 * @see One driver at a time: what two drivers do together is not the sum of their swings.
 * @example =CARECASE.TORNADO({"Driver","Low","Mid","High";"Price",4,5,5.5;"Starts",8,10,12}) → {"Driver","At low","At high","Swing";"Starts",40,60,20;"Price",40,55,15}
 */
export function tornadoOfProduct(drivers: unknown[][]): Array<Array<string | number>> {
  return calculate(() => [
    ["Driver", "At low", "At high", "Swing"],
    ...tornado(readTable(drivers, "drivers", UNCERTAIN_COLUMNS)).map(({ driver, atLow, atHigh, swing }) => [
      driver,
      atLow,
      atHigh,
      swing,
    ]),
  ]);
}

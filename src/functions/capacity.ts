import { capacityLedger, firstShortfallMonth, placeWithinCapacity } from "../finance/capacity";
import { NOT_NEGATIVE } from "../finance/number-checks";
import { readOptionalFlag } from "./arguments";
import { readSeries } from "./arguments-series";
import { calculate } from "./errors";
import { withHeaders } from "./result-tables";

/**
 * Demand against supply month by month, with the headroom left.
 * @customfunction CAPACITY
 * @param demand One row or one column: hours, people or units needed in each month.
 * @param supply One row or one column of the same length and unit: what is available in each month.
 * @param [headers] FALSE leaves the header row out; default TRUE.
 * @returns Table: Month, Demand, Supply, Headroom (supply less demand; negative is a shortfall).
 * @throws Series of different lengths, a blank (a blank is not 0), text or a two-dimensional range, named by position.
 * @see The monthly forecast of homecare capacity and demand in paper 001; headroom counts to a billionth.
 * @example =CARECASE.CAPACITY({10;12}, {11;11}) → {"Month","Demand","Supply","Headroom";1,10,11,1;2,12,11,-1}
 */
export function capacityByMonth(
  demand: unknown[][],
  supply: unknown[][],
  headers?: unknown,
): Array<Array<string | number>> {
  return calculate(() =>
    withHeaders(
      readOptionalFlag(headers, "headers", true),
      ["Month", "Demand", "Supply", "Headroom"],
      capacityLedger(readSeries(demand, "demand"), readSeries(supply, "supply")).map((month) => [
        month.month,
        month.demand,
        month.supply,
        month.headroom,
      ]),
    ),
  );
}

/**
 * The first month in which supply falls short of demand.
 * @customfunction FIRSTSHORTFALL
 * @param demand One row or one column: hours, people or units needed in each month.
 * @param supply One row or one column of the same length and unit: what is available in each month.
 * @returns The month's number in the series, from 1, or "none" when capacity covers every month.
 * @throws Series of different lengths, a blank (a blank is not 0), text or a two-dimensional range, named by position.
 * @see The first month whose headroom in CAPACITY is below 0.
 * @example =CARECASE.FIRSTSHORTFALL({10;12}, {11;11}) → 2
 * @example =CARECASE.FIRSTSHORTFALL({10;11}, {11;11}) → "none"
 */
export function firstShortfall(demand: unknown[][], supply: unknown[][]): number | string {
  return calculate(() => firstShortfallMonth(readSeries(demand, "demand"), readSeries(supply, "supply")) ?? "none");
}

/**
 * People who can be placed when places are limited, and people left waiting.
 * @customfunction LIMITEDBY
 * @param demand One row or one column: people who need a place in each month, 0 or more. People still waiting are in the next month's demand.
 * @param places One row or one column of the same length: places there are in each month, 0 or more.
 * @param [headers] FALSE leaves the header row out; default TRUE.
 * @returns Table: Month, Placed, Waiting. Placed and waiting add up to demand in every month.
 * @throws Series of different lengths, a negative number, a blank, text or a two-dimensional range, named by position.
 * @see Benefit at risk = people waiting × weekly saving × weeks in the month.
 * @example =CARECASE.LIMITEDBY({5;9}, {6;6}) → {"Month","Placed","Waiting";1,5,0;2,6,3}
 */
export function limitedByPlaces(
  demand: unknown[][],
  places: unknown[][],
  headers?: unknown,
): Array<Array<string | number>> {
  return calculate(() =>
    withHeaders(
      readOptionalFlag(headers, "headers", true),
      ["Month", "Placed", "Waiting"],
      placeWithinCapacity(
        readSeries(demand, "demand", { ...NOT_NEGATIVE, unit: "people" }),
        readSeries(places, "places", { ...NOT_NEGATIVE, unit: "places" }),
      ).map((month) => [month.month, month.placed, month.waiting]),
    ),
  );
}

/** Published totals: four figures of one row, £000, and figures of the text, £m. */
import type { PublishedFigure } from "../../template";
import { pascal } from "./level-reading";
import { eachYear } from "./years";

/**
 * @param caseId Id of the golden case.
 * @param label What the row is called.
 * @param quote As printed.
 * @param published The four figures, £000.
 * @param row The row that holds them here, such as "levels.savings"; its cells are `{levels.savingsYearOne}` and so on.
 */
export function levelFigures(
  caseId: string,
  label: string,
  quote: string,
  published: readonly number[],
  row: string,
): PublishedFigure[] {
  return eachYear((year, place) => ({
    caseId,
    label: `${label}, year ${place}, £000`,
    quote,
    published: published[place - 1] ?? null,
    decimals: 0,
    computed: `={${row}${pascal(year)}}`,
    format: "whole",
  }));
}

/** A figure in £m of the text. */
export function millionsFigure(
  caseId: string,
  label: string,
  quote: string,
  published: number,
  computed: string,
  decimals = 1,
): PublishedFigure {
  return { caseId, label, quote, published, decimals, computed, format: decimals === 0 ? "whole" : "one" };
}

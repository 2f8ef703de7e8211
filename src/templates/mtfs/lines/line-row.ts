/** One line of a growth or savings appendix, as a row of its input table. */
import type { TableRow } from "../../template";

/** "" where the line is new. */
export type Stars = "" | "*" | "**";
/** Level of each year of the plan, £000 in the MTFS view: growth positive, saving negative. */
export type Levels = readonly [number, number, number, number];

/** What makes a growth line: need, other cost, income that comes with need, or demand that is managed away. */
export const GROWTH_KINDS = ["demand", "other", "user income", "health income", "demand management"] as const;
export type GrowthKind = (typeof GROWTH_KINDS)[number];

/** Efficiency, service reduction, income, and mixtures. */
export const SAVING_TYPES = ["Eff", "SR", "Inc", "Eff/SR", "Eff/Inc"] as const;
export type SavingType = (typeof SAVING_TYPES)[number];

export interface LineWords {
  /** Of the heading above the line's paragraph. */
  readonly title: string;
  /** As the appendix lists it. */
  readonly description: string;
  /** What the report says of it, paraphrased. */
  readonly narrative: string;
}

/**
 * A line of a growth appendix.
 *
 * @param stars "*" unchanged from the previous MTFS, "**" amended, "" new.
 * @param reference "G7".
 * @param levels Cumulative £000 of each year.
 */
export function growthRow(
  stars: Stars,
  reference: string,
  kind: GrowthKind,
  levels: Levels,
  words: LineWords,
): TableRow {
  return { ...lineRow(stars, reference, levels, words), kind };
}

/** A line of a savings appendix; levels are 0 or negative. */
export function savingRow(
  stars: Stars,
  reference: string,
  levels: Levels,
  words: LineWords,
  type: SavingType,
): TableRow {
  return { ...lineRow(stars, reference, levels, words), type };
}

function lineRow(stars: Stars, reference: string, levels: Levels, words: LineWords): TableRow {
  const [yearOne, yearTwo, yearThree, yearFour] = levels;
  return { stars: stars === "" ? null : stars, reference, ...words, yearOne, yearTwo, yearThree, yearFour };
}

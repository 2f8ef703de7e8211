/** One line of a growth or savings appendix, as a row of its input table. */
import type { TableRow } from "../../template";

/** "" where the line is new. */
export type Stars = "" | "*" | "**";
/** Level of each year of the plan, £000 in the MTFS view: growth positive, saving negative. */
export type Levels = readonly [number, number, number, number];

export interface LineWords {
  /** Of the heading above the line's paragraph. */
  readonly title: string;
  /** As the appendix lists it. */
  readonly description: string;
  /** What the report says of it, paraphrased. */
  readonly narrative: string;
}

/**
 * A line of an appendix.
 *
 * @param stars "*" unchanged from the previous MTFS, "**" amended, "" new.
 * @param reference "G7".
 * @param levels Cumulative £000 of each year.
 * @param words Title, description, narrative.
 * @param type Kind of a saving: "Eff", "SR", "Inc" or a mixture; left out for growth.
 * @example lineRow("*", "AC5", [-160, -160, -160, -160], words, "Eff")
 */
export function lineRow(stars: Stars, reference: string, levels: Levels, words: LineWords, type?: string): TableRow {
  const [yearOne, yearTwo, yearThree, yearFour] = levels;
  return {
    stars: stars === "" ? null : stars,
    reference,
    ...(type === undefined ? {} : { type }),
    ...words,
    yearOne,
    yearTwo,
    yearThree,
    yearFour,
  };
}

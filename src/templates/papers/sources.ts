/** Where a worked example's figures come from: a published paper, or a planning judgement. */
import type { Source } from "../template";

/** A planning convention or judgement that a paper needs but does not print. */
export function local(place: string): Source {
  return { document: "local", place };
}

/**
 * A maker of sources for one published paper.
 *
 * @param document The paper as it is named in full.
 * @param day ISO date of the paper; a figure with a date of its own names it.
 * @returns A function of the place in the paper, and of the data's own date where the paper gives one.
 * @example const inPaper = printedIn("Report to the Cabinet", "2025-01-20"); inPaper("Paragraph 12")
 */
export function printedIn(document: string, day: string): (place: string, asAt?: string) => Source {
  return (place, asAt = day) => ({ document, place, asAt });
}

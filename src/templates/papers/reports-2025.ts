import type { Source } from "../template";

/** The published committee papers of January 2025 that several worked examples follow. */
export const PAPER =
  "Reports to the Adults and Communities Overview and Scrutiny Committee, Leicestershire County Council, 20 January 2025";

/** The day of the meeting; figures with a date of their own name it. */
export const PAPER_AS_AT = "2025-01-20";

/**
 * A figure that the papers print.
 *
 * @param place The report and the paragraph, table or appendix it stands in.
 * @param asAt ISO date of the data where the report gives one; else the day of the meeting.
 * @example inPaper("MTFS report, Appendix A")
 */
export function inPaper(place: string, asAt: string = PAPER_AS_AT): Source {
  return { document: PAPER, place, asAt };
}

/** A planning convention or judgement that the papers need but do not print. */
export function local(place: string): Source {
  return { document: "local", place };
}

import { printedIn } from "./sources";

export { local } from "./sources";

/** The published committee papers of January 2025 that several worked examples follow. */
export const PAPER =
  "Reports to the Adults and Communities Overview and Scrutiny Committee, Leicestershire County Council, 20 January 2025";

/** The day of the meeting; figures with a date of their own name it. */
export const PAPER_AS_AT = "2025-01-20";

/** A figure that the papers print, by the report and the paragraph, table or appendix it stands in. */
export const inPaper = printedIn(PAPER, PAPER_AS_AT);

import { printedIn } from "../papers/sources";

export { local } from "../papers/sources";

/** The published proposal that the worked example follows. */
export const PAPER =
  "Benefits Proposal: Independence Outside of Residential Care, Leicestershire County Council, MTFS 2026-30";

/** The baseline year of the paper ends in October 2025. */
export const PAPER_AS_AT = "2025-10-31";

/** A figure that the paper prints, by the section and the line it stands in. */
export const inPaper = printedIn(PAPER, PAPER_AS_AT);

import { printedIn } from "./sources";

export { local } from "./sources";

/** The published proposal on working age adults that a worked example follows. */
export const PAPER =
  "Benefits Proposal: Maximising Independence for Working Age Adults, Leicestershire County Council, MTFS 2026-30";

/** The averages of the paper end in October 2025. */
export const PAPER_AS_AT = "2025-10-31";

/** A figure that the paper prints, by the section and the line it stands in. */
export const inPaper = printedIn(PAPER, PAPER_AS_AT);

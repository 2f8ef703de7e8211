/** Papers besides the committee papers of 2025 whose timelines the worked example follows. */
import { PAPER as REPORTS_2020 } from "../../papers/reports-2020";
import type { Source } from "../../template";

/** The benefits proposal with month bands for each solution. */
export const PROPOSAL =
  "Benefits Proposal: Independence Outside of Residential Care, Leicestershire County Council, MTFS 2026-30";

/** The benefits proposal with design and implementation months. */
export const WORKING_AGE_PROPOSAL =
  "Benefits Proposal: Maximising Independence for Working Age Adults, Leicestershire County Council, MTFS 2026-30";

export const homeCareReport: Source = {
  document: REPORTS_2020,
  place: "Home care report, paragraph 44, timetable for decisions",
  asAt: "2020-01-20",
};

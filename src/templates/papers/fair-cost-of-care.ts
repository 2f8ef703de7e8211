import type { Source } from "../template";

export { local } from "./sources";

/** A published report of the fair cost of care exercise of 2022, whose totals the worked example keeps to. */
export const PAPER =
  "Home care report of the fair cost of care exercise, Torbay Council with Torbay and South Devon NHS Foundation Trust, 2022";

/** A figure that the report prints; it names no date of its own beyond the year of the exercise. */
export function inPaper(place: string): Source {
  return { document: PAPER, place };
}

/** What every council had to report of its exercise. */
export const GUIDANCE =
  "Market sustainability and fair cost of care fund 2022 to 2023: Annex B, cost of care reports contents, DHSC";

export function inGuidance(place: string): Source {
  return { document: GUIDANCE, place };
}

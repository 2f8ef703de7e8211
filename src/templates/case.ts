/** The assumptions of one case, as the form, the plan and the reader exchange them. */
import type { TableRow } from "./template";

export interface CaseValues {
  /** By input id. `null` is blank: never zero. Rates are fractions, dates ISO, financial years `2026/27`. */
  readonly inputs: Readonly<Record<string, number | string | null>>;
  readonly tables: Readonly<Record<string, readonly TableRow[]>>;
  /** Whose words the sheets carry: the worked example's narrative, or prompts for the council's own. Absent: prompts. */
  readonly narrative?: "worked" | "prompts";
}

/** A field that cannot be used as it stands, in words: what was found and what is accepted. */
export interface CaseProblem {
  /** `evidenceRate`, or `streams[2].durationWeeks` (rows counted from 1). */
  readonly field: string;
  readonly message: string;
  readonly missing?: boolean;
}

/** What the task pane shows while the user types. */
export interface CaseHeadline {
  /** Annual level in the last year of the plan, in pounds. */
  readonly value: number;
  readonly contingency: number;
  readonly low: number;
  readonly high: number;
  readonly definition: string;
  readonly runRate: number;
  readonly runRateContingency: number;
  /** The year during which the run rate is reached, so that year's level still lies below it; or "after" the last one shown. */
  readonly runRateYear: string;
}
export interface CaseProfilePoint {
  readonly year: string;
  readonly increment: number;
  readonly level: number;
  readonly cashToDate: number;
  readonly contingency: number;
}
export type CasePreview =
  | { readonly ready: true; readonly headline: CaseHeadline; readonly profile: readonly CaseProfilePoint[] }
  | { readonly ready: false; readonly problems: readonly CaseProblem[] };

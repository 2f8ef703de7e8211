/** The assumptions of one case, as the form, the plan and the reader exchange them. */
import type { TableRow } from "./template";

export interface CaseValues {
  /** By input id. `null` is blank: never zero. Rates are fractions, dates ISO, financial years `2026/27`. */
  readonly inputs: Readonly<Record<string, number | string | null>>;
  readonly tables: Readonly<Record<string, readonly TableRow[]>>;
  /** Sections of the document that are left out (`false`) or in; absent: as the template says. */
  readonly sections?: Readonly<Record<string, boolean>>;
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
  /** The result as the papers print it: `£0.50m (£0.06m)`, `£19.56 an hour`. */
  readonly text: string;
  /** What the figure is, in one line: which year, net of what. */
  readonly definition: string;
  /** Up to two lines below it: a range, a run rate. */
  readonly lines: readonly string[];
  /** The figures behind the words, in the units of the cells that hold them. */
  readonly figures: Readonly<Record<string, number>>;
}
/** Pounds, year by year. */
export interface CaseProfilePoint {
  readonly year: string;
  readonly increment: number;
  readonly level: number;
  readonly cashToDate: number;
  readonly contingency: number;
}
/** A few figures side by side. */
export interface CaseBars {
  readonly title: string;
  readonly format: "millions" | "pounds" | "pence" | "whole" | "percent";
  readonly points: readonly { readonly label: string; readonly value: number }[];
}
export type CasePreview =
  | {
      readonly ready: true;
      readonly headline: CaseHeadline;
      /** A benefits proposal's profile, or a few bars; a form has neither. */
      readonly profile?: readonly CaseProfilePoint[];
      readonly bars?: CaseBars;
    }
  | { readonly ready: false; readonly problems: readonly CaseProblem[] };

/** What a template says of its own figures: checks that have to hold, and the figures its paper prints. */
import type { Format } from "./template";

export interface Check {
  readonly id: string;
  readonly label: string;
  readonly computed: string;
  readonly expected: string;
  readonly tolerance: number;
  readonly format: Format;
  /** `equal`: |computed - expected| <= tolerance; `atMost`/`atLeast`: computed against expected, with the tolerance. */
  readonly rule?: "equal" | "atMost" | "atLeast";
  readonly note?: string;
  /** The published worked example itself breaks this rule: where the paper is wrong, in words. */
  readonly workedFailure?: string;
}
export interface ChecksBlock {
  readonly kind: "checks";
  readonly checks: readonly Check[];
}
/** A figure that the paper prints, and the formula that computes it here. */
export interface PublishedFigure {
  readonly caseId: string;
  readonly label: string;
  readonly quote: string;
  /** A figure, words such as a generated heading, or null where the paper prints nothing to compare with. */
  readonly published: number | string | null;
  /** Decimals of the published figure, in the unit it is printed in; 0 for words. */
  readonly decimals: number;
  readonly computed: string;
  readonly format: Format;
  /** Difference that is no more than rounding, in the unit of the figure: 1 for a ledger total of rounded lines. */
  readonly tolerance?: number;
  /** Why the two differ, where they do: the other basis that reproduces the printed figure. */
  readonly cause?: string;
}
export interface PublishedBlock {
  readonly kind: "published";
  readonly figures: readonly PublishedFigure[];
}

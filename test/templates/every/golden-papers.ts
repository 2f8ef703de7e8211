/** The published figures of all five papers, with the arithmetic that reproduces them. */
import papers from "../../fixtures/golden/papers.json";

export interface PaperCase {
  readonly id: string;
  readonly kind: string;
  readonly inputs: unknown;
  readonly formula: string | null;
  readonly published: unknown;
  readonly recomputed: unknown;
  readonly reconciles: boolean;
  readonly tolerance: number | null;
  readonly convention: string;
}

export const goldenPapers: ReadonlyMap<string, PaperCase> = new Map(
  (papers as readonly PaperCase[]).map((each) => [each.id, each]),
);

/** Numbers, words and truths of a golden figure, however deep its lists go. */
export function leavesOf(value: unknown): (number | string)[] {
  if (typeof value === "number" || typeof value === "string") return [value];
  if (typeof value === "boolean") return [value ? 1 : 0];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

/** Papers print percentages, thousands and millions; cells hold fractions and pounds. */
const SCALES = [1, 0.01, 100, 1000, 1_000_000, 0.001, 0.000001];

/** Whether a number is one of the golden figures, in any of the units that papers and cells use. */
export function isAmong(value: number, golden: readonly (number | string)[], tolerance = 1e-9): boolean {
  return golden.some(
    (each) =>
      typeof each === "number" &&
      // Nothing is nothing in every unit; a tolerance in millions around it would let everything through.
      (each === 0 ? [1] : SCALES).some(
        (scale) => Math.abs(each * scale - value) <= Math.max(tolerance * scale, 1e-9 * Math.abs(value)),
      ),
  );
}

/** The figures that a quotation holds: 0.93 and 0.16 of "£0.93m (£0.16m)". */
export function numbersIn(quote: string): number[] {
  return (quote.match(/-?£?\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => Number(text.replace(/[£,]/g, "")));
}

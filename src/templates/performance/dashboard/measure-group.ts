/** Measures that serve one outcome of the council's plan, within one layer of need. */
import type { TableRow } from "../../template";

/** The layers of the model that both dashboards follow. */
export const NEEDS = ["Prevent need", "Reduce need", "Delay need", "Meet need"] as const;
export type Need = (typeof NEEDS)[number];

export interface MeasureGroup {
  /** Id of its input table: `preventCulture`. */
  readonly id: string;
  readonly need: Need;
  /** What the measures are about, in a word or two that fit any council. */
  readonly theme: string;
  /** Banner of the worked example: the outcome, and what it promises in short. */
  readonly outcome: string;
  readonly measures: readonly TableRow[];
}

export function groupsOf(need: Need, groups: readonly MeasureGroup[]): readonly MeasureGroup[] {
  return groups.filter((group) => group.need === need);
}

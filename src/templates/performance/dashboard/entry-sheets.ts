/** Sheets to type in: the measures by layer of need, and the figures behind the commentary. */
import type { Block, TemplateSheet } from "../../template";
import { NEEDS, groupsOf, type MeasureGroup } from "./measure-group";
import type { RatingStyle } from "./rating-style";

export function measuresSheet(style: RatingStyle, groups: readonly MeasureGroup[]): TemplateSheet {
  return {
    name: "Measures",
    role: "entries",
    columns: style.widths,
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Measures",
        description:
          "Every measure of the dashboard with its counts, its benchmark or target and its source; the ratings beside them are computed",
      },
      ...NEEDS.flatMap((need): Block[] => [
        { kind: "heading", level: 1, text: need },
        ...groupsOf(need, groups).map(({ id }): Block => ({ kind: "entries", table: id })),
      ]),
    ],
  };
}

const SUPPORTING_COLUMNS = [44, 34, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14];

/** Forecasts, profiles, shares, changes and totals: figures of the report that are no measures. */
export function figuresSheet(tables: readonly string[]): TemplateSheet {
  return {
    name: "Figures",
    role: "entries",
    columns: SUPPORTING_COLUMNS,
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Figures behind the report",
        description:
          "Forecasts, profiles of the year, and the shares, changes and totals that the commentary quotes: counts are typed, results computed",
      },
      ...tables.map((table): Block => ({ kind: "entries", table })),
    ],
  };
}

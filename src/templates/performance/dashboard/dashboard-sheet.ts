/** The dashboard: a table for every outcome of the council's plan, under the layer of need it belongs to. */
import type { Block, TemplateSheet } from "../../template";
import { NEEDS, groupsOf, type MeasureGroup, type Need } from "./measure-group";
import type { RatingStyle } from "./rating-style";

/** Id of a group's table on the dashboard. */
export function shownId(group: MeasureGroup): string {
  return `${group.id}Shown`;
}

export function dashboardSheet(style: RatingStyle, groups: readonly MeasureGroup[], key: string): TemplateSheet {
  return {
    name: "Dashboard",
    role: "proposal",
    columns: style.dashboardWidths,
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Performance dashboard",
        description: "Every measure with its rating, by layer of need and outcome of the council's plan",
      },
      { kind: "text", text: key, prompt: "What the ratings mean, once years and margins are filled", style: "note" },
      ...NEEDS.flatMap((need) => needBlocks(need, style, groups)),
    ],
  };
}

function needBlocks(need: Need, style: RatingStyle, groups: readonly MeasureGroup[]): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: need },
    ...groupsOf(need, groups).flatMap((group): Block[] => [
      {
        kind: "facts",
        facts: [
          {
            label: "Outcome",
            text: group.outcome,
            prompt: "Outcome of the council's plan that these measures serve",
          },
        ],
      },
      { kind: "lines", id: shownId(group), table: group.id, columns: style.dashboard },
    ]),
  ];
}

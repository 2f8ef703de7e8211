import type { TemplateSheet } from "../../template";

/** The appendix of zones, typed in place. */
export const zonesSheet: TemplateSheet = {
  name: "Zones",
  role: "entries",
  columns: [32, 14, 18, 16, 18, 56, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Zones and their main settlements",
      description: "Planned hours of home care a week in each zone, all kinds of package",
    },
    { kind: "entries", table: "zones", title: false },
    {
      kind: "chart",
      id: "zoneChart",
      chart: "barClustered",
      title: "Planned hours of home care a week, by zone",
      categories: "{zones.zone}",
      series: [{ name: "Hours a week", values: "{zones.hours}", colour: "accent" }],
      categoryTitle: "Zone",
      valueTitle: "Hours a week",
      format: "whole",
      description: "Bar chart of the planned weekly hours of each zone, in the order of the table",
      height: 20,
    },
  ],
};

import { countOf } from "../../blocks/table-parts";
import type { LineColumn, TemplateSheet } from "../../template";
import { BANDS, nameOfBand } from "./working";

const hoursByBand: readonly LineColumn[] = BANDS.map((order) => ({
  id: `band${order}`,
  header: `=${nameOfBand(order)}`,
  formula: `=IF({bandCount}<${countOf(order)},0,SUMIFS({priced.hours},{priced.zone},{line.zone},{priced.band},INDEX({bands.band},${countOf(order)})))`,
  format: "whole",
  total: "sum",
}));

/** Hours of every zone in every band, and what they cost. */
export const zonesSheet: TemplateSheet = {
  name: "Zones",
  role: "proposal",
  columns: [34, 14, 14, 14, 14, 14, 14, 18, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Zones",
      description: "Hours a week of every zone in every band, what they cost in a year, and the zone's average rate",
    },
    {
      kind: "lines",
      id: "zoneBands",
      table: "zones",
      total: "All zones",
      columns: [
        { id: "zone", header: "Zone", formula: "={line.zone}", format: "text" },
        ...hoursByBand,
        {
          id: "hours",
          header: "Hours a week",
          formula: "=SUMIF({priced.zone},{line.zone},{priced.hours})",
          format: "whole",
          total: "sum",
        },
        {
          id: "rate",
          header: "£ an hour, average",
          formula: '=IF({row.hours}=0,"",{row.cost}/{row.hours}/{weeksPerYear})',
          format: "pence",
          total: "={blendedRate}",
        },
        {
          id: "cost",
          header: "£ a year, lower end",
          formula:
            "=SUMPRODUCT(({places.zone}={line.zone})*ISNUMBER({priced.price}),{priced.hours},{priced.price})*{weeksPerYear}",
          format: "pounds",
          total: "sum",
        },
        {
          id: "difference",
          header: "More than now",
          formula: "={row.cost}-{row.hours}*{currentRate}*{weeksPerYear}",
          format: "pounds",
          total: "sum",
        },
      ],
      note: "More than now: against the average rate of all areas, which is the same for every zone.",
    },
    {
      kind: "chart",
      id: "zoneChart",
      chart: "barClustered",
      title: "Average rate of each zone",
      categories: "{zoneBands.zone}",
      series: [{ name: "£ an hour", values: "{zoneBands.rate}", colour: "accent" }],
      categoryTitle: "Zone",
      valueTitle: "£ an hour",
      format: "pence",
      description: "Bar chart of the average hourly rate of each zone, in the order of the table",
      height: 20,
    },
  ],
};

/** The settlements, typed in place. */
export const placesSheet: TemplateSheet = {
  name: "Settlements",
  role: "entries",
  columns: [36, 30, 16, 14, 18, 16],
  orientation: "portrait",
  blocks: [
    {
      kind: "title",
      text: "Settlements",
      description:
        "Travel time between visits and hours a week of each settlement, and the band agreed for it if there is one",
    },
    { kind: "entries", table: "places", title: false },
  ],
};

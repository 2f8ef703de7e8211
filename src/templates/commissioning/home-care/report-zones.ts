import type { Block } from "../../template";
import { ZONE_SIZES } from "./inputs-zones";

/** Providers, zones, staff, and the hours that the prices rest on. */
export const reportZones: readonly Block[] = [
  { kind: "heading", level: 2, text: "Provider model" },
  {
    kind: "bullets",
    prompt: "Say which kinds of provider there are, how packages are offered, and how performance counts.",
    items: [
      { label: "Brokerage", text: "the council itself places every package; there is no lead provider any more." },
      {
        label: "Prime providers",
        text: "take most packages of their zones at the zone's fixed price, in an order that follows quality.",
      },
      {
        label: "Supplementary",
        text: "providers are offered what prime providers cannot take, and everything in the rural free zone.",
      },
      {
        label: "Allocation",
        text: "rests on three things: timely pick-up, quality of delivery, and response to offers; first from the tender, then from what is delivered.",
      },
      {
        label: "Movement",
        text: "prime providers that keep missing their indicators can become supplementary, and the reverse.",
      },
    ],
  },
  {
    kind: "text",
    text: '="Each zone has at least "&TEXT({primeMinimum},"0")&" prime providers, apart from zones without that role: "&TEXT({primePlaces},"0")&" places for prime providers in all. Supplementary providers are not limited."',
  },
  { kind: "heading", level: 2, text: "Zoning model" },
  {
    kind: "text",
    text: '="The "&TEXT({zoneCount},"0")&" zones hold "&TEXT({zoneHours},"#,##0")&" planned hours a week. Towns need "&TEXT({hoursPerThousandLow},"0")&" to "&TEXT({hoursPerThousandHigh},"0")&" hours a week for 1,000 people; the hours of the first band stand for "&TEXT({populationLow},"#,##0")&" to "&TEXT({populationHigh},"#,##0")&" residents."',
  },
  {
    kind: "bullets",
    prompt: "Say which assumptions the zones rest on: age, supply, travel routes.",
    items: [
      {
        text: "Two towns have more hours a head than others; rural areas are older and should need more hours a head.",
      },
      { text: "Most rural areas are short of supply, and part of their demand is probably unmet." },
      { text: "Boundaries follow the main roads: long distances are slow even where the roads are reasonable." },
      { text: "Some isolated places have good roads, yet few people to care for and few to care." },
    ],
  },
  {
    kind: "grid",
    id: "zoneSizes",
    headers: ["Size of zone", "Zones", "Hours a week", "Share of hours", "Prime places"],
    rows: [
      ...ZONE_SIZES.map((size) => [
        size,
        `=COUNTIF({zones.size},"${size}")`,
        `=SUMIF({zones.size},"${size}",{zones.hours})`,
        `=SUMIF({zones.size},"${size}",{zones.hours})/{zoneHours}`,
        `=SUMIF({zones.size},"${size}",{zones.prime})`,
      ]),
      ["All zones", "={zoneCount}", "={zoneHours}", "=SUM({zoneSizes.shares})", "={primePlaces}"],
    ],
    formats: ["text", "whole", "whole", "percentOne", "whole"],
    parts: {
      counts: { row: 1, column: 1, rows: ZONE_SIZES.length, columns: 1 },
      hours: { row: 1, column: 2, rows: ZONE_SIZES.length, columns: 1 },
      shares: { row: 1, column: 3, rows: ZONE_SIZES.length, columns: 1 },
      prime: { row: 1, column: 4, rows: ZONE_SIZES.length, columns: 1 },
    },
    total: true,
  },
  {
    kind: "text",
    text: "The zones with their settlements stand on the Zones sheet.",
    style: "note",
  },
  { kind: "heading", level: 2, text: "External workforce", section: "workforce" },
  {
    kind: "text",
    text: "Bidders must show that they have a local workforce or a workable plan to recruit and train one before they start. What providers say decides how the Real Living Wage can best be reached.",
    prompt: "Say how bidders prove that they will have the staff, and what the council does about pay.",
    section: "workforce",
  },
  { kind: "heading", level: 1, text: "6. Financial impact", pageBreak: true },
  {
    kind: "text",
    text: "Prices follow wages, working time and travel, with additions for fringe, rural and isolated visits. Three towns with few care hours and few local workers are priced as fringe.",
    prompt: "Say how the prices were set, and which places depart from the rule.",
  },
  { kind: "heading", level: 2, text: "Weekly hours by area" },
  {
    kind: "lines",
    id: "bandCosts",
    table: "bands",
    columns: [
      { id: "area", header: "Area", formula: "={line.area}", format: "text" },
      { id: "hours", header: "Hours a week", formula: "={line.hours}", format: "whole", total: "sum" },
      {
        id: "proposed",
        header: "A year at recommended price",
        formula: "={line.hours}*{line.price}*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
      { id: "share", header: "Share of hours", formula: "={line.hours}/{hoursTotal}", format: "percent", total: "sum" },
      {
        id: "difference",
        header: "More a year than now",
        formula: "={line.hours}*({line.price}-{currentRate})*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
    ],
    total: "All areas",
    note: '="Ongoing care only, "&{weeksPerYear}&" weeks. More a year than now: against the one average rate of "&TEXT({currentRate},"£0.00")&", as rates by area are not known."',
  },
];

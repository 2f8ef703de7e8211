import { countOf } from "../../blocks/table-parts";
import type { Block, TemplateSheet } from "../../template";

/** Settlements near a boundary that the page lists; the rest stands on the working sheet. */
const LISTED = 8;

const cost: readonly Block[] = [
  { kind: "heading", level: 1, text: "Bands and their cost" },
  {
    kind: "lines",
    id: "bandPrices",
    table: "bands",
    total: "All bands",
    columns: [
      { id: "band", header: "Band", formula: "={line.band}", format: "text" },
      { id: "price", header: "£ an hour", formula: "={line.price}", format: "pence", total: "={blendedRate}" },
      {
        id: "premium",
        header: "Above first band",
        formula: "={line.price}/{firstPrice}-1",
        format: "percentOne",
        total: "={blendedRate}/{firstPrice}-1",
      },
      {
        id: "hours",
        header: "Hours a week",
        formula: "=SUMIF({priced.band},{line.band},{priced.hours})",
        format: "whole",
        total: "sum",
      },
      {
        id: "share",
        header: "Share of hours",
        formula: "={row.hours}/{hoursTotal}",
        format: "percent",
        total: "sum",
      },
      {
        id: "cost",
        header: "£ a year, lower end",
        formula: "={row.hours}*{line.price}*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
      {
        id: "premiumCost",
        header: "of it above first band",
        formula: "={row.hours}*({line.price}-{firstPrice})*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
    ],
    note: "The rate of all bands is weighted with their hours. The last column is what prices above the first band's cost.",
  },
  {
    kind: "grid",
    id: "comparison",
    headers: ["", "Rate now", "Bands", "Difference"],
    rows: [["Average hourly rate", "={currentRate}", "={blendedRate}", "={blendedRate}-{currentRate}"]],
    formats: ["text", "pence", "pence", "pence"],
  },
  {
    kind: "grid",
    id: "annual",
    headers: ["Annual cost", "Rate now", "Bands", "Difference"],
    rows: [
      ["Lower end", "={currentLow}", "={proposedLow}", "={differenceLow}"],
      ["Upper end", "={currentHigh}", "={proposedHigh}", "={differenceHigh}"],
    ],
    formats: ["text", "pounds", "pounds", "pounds"],
    parts: {
      end: { row: 1, column: 0, rows: 2, columns: 1 },
      current: { row: 1, column: 1, rows: 2, columns: 1 },
      proposed: { row: 1, column: 2, rows: 2, columns: 1 },
    },
  },
  {
    kind: "chart",
    id: "annualChart",
    chart: "columnClustered",
    title: "Annual cost at the rate now and at the prices of the bands",
    categories: "{annual.end}",
    series: [
      { name: "Rate now", values: "{annual.current}", colour: "muted" },
      { name: "Bands", values: "{annual.proposed}", colour: "accent" },
    ],
    categoryTitle: "End of the range",
    valueTitle: "£m a year",
    format: "millions",
    description: "Column chart of the annual cost at the lower and the upper end of the range",
    height: 13,
  },
];

const ofRank = (rank: number, column: string): string => {
  const position = `MATCH(${countOf(rank)},{priced.rank},0)`;
  return `=IF({nearCount}<${countOf(rank)},"",INDEX({${column}},${position}))`;
};

function listed(rank: number): string[] {
  const position = `MATCH(${countOf(rank)},{priced.rank},0)`;
  return [
    ofRank(rank, "priced.place"),
    ofRank(rank, "places.minutes"),
    ofRank(rank, "priced.hours"),
    ofRank(rank, "priced.price"),
    `=IF({nearCount}<${countOf(rank)},"",INDEX({bands.price},INDEX({priced.other},${position})))`,
    ofRank(rank, "priced.change"),
    `=IF({nearCount}<${countOf(rank)},"",INDEX({priced.band},${position})&" / "&INDEX({bands.band},INDEX({priced.other},${position})))`,
  ];
}

const edges: readonly Block[] = [
  { kind: "heading", level: 1, text: "Hours near a boundary", pageBreak: true },
  {
    kind: "text",
    text: '={nearCount}&" settlements with "&TEXT({nearHours},"#,##0")&" hours a week ("&TEXT({nearHours}/{hoursTotal},"0.0%")&" of all) lie no more than "&TEXT({edgeMinutes},"0.0")&" minutes from a boundary. On its other side they would cost "&CARECASE.GBPM({ifDearer})&" a year more where that is the dearer band, and "&CARECASE.GBPM(0-{ifCheaper})&" less where it is the cheaper."',
  },
  {
    kind: "lines",
    id: "bandEdges",
    table: "bands",
    total: "All bands",
    columns: [
      { id: "band", header: "Band they are in", formula: "={line.band}", format: "text" },
      { id: "from", header: "Travel from, minutes", formula: "={line.fromMinutes}", format: "one" },
      {
        id: "places",
        header: "Settlements near",
        formula: "=SUMIF({priced.band},{line.band},{priced.near})",
        format: "whole",
        total: "sum",
      },
      {
        id: "hours",
        header: "Hours a week",
        formula: "=SUMIF({priced.band},{line.band},{priced.nearHours})",
        format: "whole",
        total: "sum",
      },
      {
        id: "dearer",
        header: "£ a year if dearer",
        formula: '=SUMIFS({priced.change},{priced.band},{line.band},{priced.change},">0")',
        format: "pounds",
        total: "sum",
      },
      {
        id: "cheaper",
        header: "£ a year if cheaper",
        formula: '=SUMIFS({priced.change},{priced.band},{line.band},{priced.change},"<0")',
        format: "pounds",
        total: "sum",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Those with most at stake" },
  {
    kind: "grid",
    id: "nearest",
    headers: [
      "Settlement",
      "Travel, minutes",
      "Hours a week",
      "Price, £",
      "Other side, £",
      "£ a year",
      "Band / other side",
    ],
    rows: Array.from({ length: LISTED }, (_, index) => listed(index + 1)),
    formats: ["text", "one", "whole", "pence", "pence", "pounds", "text"],
  },
];

const moved: readonly Block[] = [
  { kind: "heading", level: 1, text: "Moving one settlement" },
  {
    kind: "text",
    text: '={movePlace}&" in the band "&{moveBand}&": "&TEXT({moveHours},"#,##0")&" hours a week at "&TEXT({moveTo},"£0.00")&" in place of "&TEXT({moveFrom},"£0.00")&". "&IF({moveLow}<0,"Saves ",IF({moveLow}>0,"Costs ","Changes nothing: "))&"£"&TEXT(ABS({moveLow}),"#,##0")&" to £"&TEXT(ABS({moveHigh}),"#,##0")&" a year; the average rate becomes "&TEXT({moveRate},"£0.00")&"."',
  },
];

/** The pricing as a committee reads it. */
export const pricingSheet: TemplateSheet = {
  name: "Pricing",
  role: "proposal",
  columns: [36, 16, 16, 16, 16, 18, 24],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Zoned pricing",
      description: "What price bands cost in a year, and what hangs on where their boundaries are drawn",
    },
    {
      kind: "headline",
      id: "headline",
      label: "Annual cost at the prices of the bands",
      formula: '=CARECASE.GBPM({proposedLow})&" to "&CARECASE.GBPM({proposedHigh})',
      definition:
        "Hours of every settlement at the price of its band, over the weeks of the lower and the upper end of a year, in {priceBase} prices",
      range:
        '="Average rate "&TEXT({blendedRate},"£0.00")&" against "&TEXT({currentRate},"£0.00")&" now: "&CARECASE.GBPM({differenceLow})&" to "&CARECASE.GBPM({differenceHigh})&" a year more"',
    },
    ...cost,
    ...edges,
    ...moved,
    { kind: "heading", level: 1, text: "What to read with it" },
    {
      kind: "bullets",
      prompt: "Say who sets bands and boundaries, how travel times were measured, and who may ask for another band.",
      items: [
        {
          label: "Boundaries",
          text: "A settlement just inside a band costs as much as one at its far end. Where many hours lie close to a boundary, a gradual price or an agreed band is worth considering.",
        },
        {
          label: "Agreed bands",
          text: "Three towns are priced as fringe although their travel time is that of a town: care is less concentrated there and workers live further away.",
        },
        {
          label: "Settlements",
          text: "Travel times and hours of the settlements are planning assumptions in this example. They add up to the hours by band that the report prints.",
        },
      ],
    },
  ],
};

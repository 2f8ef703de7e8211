import type { Block } from "../../template";

/** The service, its price bands, and what they cost against today. */
export const reportPricing: readonly Block[] = [
  { kind: "heading", level: 1, text: "5. New service model", pageBreak: true },
  { kind: "heading", level: 2, text: "Objectives" },
  {
    kind: "bullets",
    prompt: "Three or four objectives: independence, a smooth transition, a sustainable market.",
    items: [
      { text: "Support people to live as independently as possible, in the light of what users and carers say." },
      { text: "Move to the new service with as little effect as possible on users and care workers." },
      { text: "Build a local market that is sustainable, flexible, reliable and of good quality." },
    ],
  },
  { kind: "heading", level: 2, text: "General principles" },
  {
    kind: "text",
    text: "This report covers the core service, which will be most of the care; specialist services are still being designed. More providers of different sizes are to work at prices that reflect true costs, in zones that follow the towns and roads they serve.",
    prompt: "Say what belongs to the core service, and on which principles providers and prices are chosen.",
  },
  { kind: "heading", level: 2, text: "Pricing" },
  {
    kind: "text",
    text: '="The prices assume a wage of "&TEXT({hourlyWage},"£0.00")&" for all working time and "&TEXT({mileagePence},"0")&"p a mile. The price of the first band is "&TEXT({priceToWage},"0.00")&" times that wage."',
  },
  {
    kind: "lines",
    id: "bandPrices",
    table: "bands",
    columns: [
      { id: "band", header: "Price band", formula: "={line.band}", format: "text" },
      { id: "price", header: "Price (£ an hour)", formula: "={line.price}", format: "pence", total: "={blendedRate}" },
      { id: "hours", header: "Hours a week", formula: "={line.hours}", format: "whole", total: "sum" },
      { id: "share", header: "Share of hours", formula: "={line.hours}/{hoursTotal}", format: "percent", total: "sum" },
      {
        id: "premium",
        header: "Above first band",
        formula: "={line.price}/{firstPrice}-1",
        format: "percentOne",
        total: "={blendedRate}/{firstPrice}-1",
      },
      { id: "covers", header: "What it covers", formula: "={line.covers}", format: "text" },
    ],
    total: "All bands, weighted",
    note: "The price of all bands is weighted with their hours: a simple average would count a few isolated visits as much as the towns.",
  },
  {
    kind: "chart",
    id: "hoursChart",
    chart: "columnClustered",
    title: "Hours of home care a week, by price band",
    categories: "{bandPrices.band}",
    series: [{ name: "Hours a week", values: "{bandPrices.hours}", colour: "accent" }],
    categoryTitle: "Price band",
    valueTitle: "Hours a week",
    format: "whole",
    description: "Column chart of the weekly hours in each price band, cheapest band first",
    height: 13,
  },
  {
    kind: "text",
    text: '="Prices above the first band cost "&CARECASE.GBPM({premiumCost})&" a year, "&TEXT({premiumShare},"0.0%")&" of the whole: few hours are bought outside the towns."',
  },
  { kind: "heading", level: 2, text: "Cost comparison" },
  {
    kind: "grid",
    id: "comparison",
    headers: ["", "Current rates", "Recommended prices"],
    rows: [
      ["Wage basis", "Not set", '=TEXT({firstPrice},"£0.00")&" ("&TEXT({hourlyWage},"£0.00")&" wage)"'],
      [
        "Annual cost estimate",
        '=CARECASE.GBPM({currentLow})&" to "&CARECASE.GBPM({currentHigh})',
        '=CARECASE.GBPM({proposedLow})&" to "&CARECASE.GBPM({proposedHigh})',
      ],
      ["Average hourly rate, all areas", '=TEXT({currentRate},"£0.00")', '=TEXT({blendedRate},"£0.00")'],
      [
        "Estimated cost difference",
        "Not applicable",
        '=CARECASE.GBPM({differenceLow})&" to "&CARECASE.GBPM({differenceHigh})',
      ],
    ],
    formats: ["text", "text", "text"],
    figuresAsText: [1, 2],
  },
  {
    kind: "chart",
    id: "costChart",
    chart: "columnClustered",
    title: "Annual cost of home care: current and recommended prices",
    categories: "{costs.basis}",
    series: [
      { name: "Lower end", values: "{costs.low}", colour: "accent" },
      { name: "Upper end", values: "{costs.high}", colour: "second" },
    ],
    categoryTitle: "Prices",
    valueTitle: "£m a year",
    format: "millions",
    description: "Column chart of the annual cost at current and at recommended prices, at the lower and the upper end",
    height: 14,
  },
];

import { columnOf, countOf } from "../../blocks/table-parts";
import type { Block, TemplateSheet } from "../../template";
import { LINES } from "./working";

/** Bars that the page draws; the rest stands on the working sheet. */
const BARS = 8;
const BY_BAND =
  '="By band: from "&TEXT({lowestBand},"£0.00")&" ("&INDEX({bands.band},MATCH({lowestBand},{bandParts.price},0))&") to "&' +
  'TEXT({highestBand},"£0.00")&" ("&INDEX({bands.band},MATCH({highestBand},{bandParts.price},0))&")"';

const buildUp: readonly Block[] = [
  { kind: "heading", level: 1, text: "The hour, line by line" },
  {
    kind: "grid",
    id: "comparison",
    headers: [
      "Line",
      '=TEXT({asAtDate},"d mmm yyyy")',
      '=TEXT({laterDate},"d mmm yyyy")',
      "Change",
      "What it is counted on",
    ],
    rows: LINES.map((line, index) => [
      line,
      `={buildUp.amount${index + 1}}`,
      `={laterBuildUp.amount${index + 1}}`,
      `={laterBuildUp.amount${index + 1}}-{buildUp.amount${index + 1}}`,
      `={buildUp.basis${index + 1}}`,
    ]),
    formats: ["text", "pence", "pence", "pence", "text"],
    total: true,
    parts: {
      line: columnOf(0, LINES.length - 1),
      now: columnOf(1, LINES.length - 1),
      later: columnOf(2, LINES.length - 1),
      nowTotal: { row: LINES.length, column: 1, rows: 1, columns: 1 },
      laterTotal: { row: LINES.length, column: 2, rows: 1, columns: 1 },
    },
  },
  {
    kind: "text",
    text: '="At the wage floor, National Insurance and mileage of "&TEXT({laterDate},"d mmmm yyyy")&" the same hour costs "&TEXT({comparison.laterTotal},"£0.00")&", "&TEXT({comparison.laterTotal}/{comparison.nowTotal}-1,"0%")&" more. The minimum price published for that day or last before it is "&TEXT({laterMinimum},"£0.00")&"."',
  },
  {
    kind: "chart",
    id: "linesChart",
    chart: "barClustered",
    title: "An hour of home care by cost line, on both days",
    categories: "{comparison.line}",
    series: [
      { name: "Day of the price", values: "{comparison.now}", colour: "accent" },
      { name: "Other day", values: "{comparison.later}", colour: "muted" },
    ],
    categoryTitle: "Cost line",
    valueTitle: "£ an hour",
    format: "pence",
    description: "Bar chart of the lines of the build-up on the day of the price and on the other day",
    height: 24,
  },
];

const bands: readonly Block[] = [
  { kind: "heading", level: 1, text: "Rate by band", pageBreak: true },
  {
    kind: "lines",
    id: "bandSummary",
    table: "bands",
    total: "All bands, weighted",
    columns: [
      { id: "band", header: "Band", formula: "={line.band}", format: "text" },
      {
        id: "price",
        header: "£ an hour",
        formula: "=INDEX({bandParts.price},MATCH({line.band},{bandParts.band},0))",
        format: "pence",
        total: "={bandsAverage}",
      },
      {
        id: "premium",
        header: "Above cheapest",
        formula: "={row.price}/{lowestBand}-1",
        format: "percentOne",
        total: "={bandsAverage}/{lowestBand}-1",
      },
      { id: "hours", header: "Hours a week", formula: "={line.hours}", format: "whole", total: "sum" },
      {
        id: "floor",
        header: "Pay for working time against the floor",
        formula:
          '=IF(INDEX({bandPay.above},MATCH({line.band},{bandPay.band},0))>=-1/100000,"✓ reaches the floor: ","✗ below the floor: ")&TEXT(INDEX({bandPay.hourOfWork},MATCH({line.band},{bandPay.band},0)),"£0.00")&" for an hour worked, floor "&TEXT({wageFloorRate},"£0.00")',
        format: "text",
        furtherCharacters: 60,
      },
    ],
  },
];

const published: readonly Block[] = [
  { kind: "heading", level: 1, text: "Against what is published" },
  {
    kind: "lines",
    id: "publishedCheck",
    table: "publishedLines",
    columns: [
      { id: "line", header: "Line", formula: "={line.line}", format: "text" },
      { id: "published", header: "Published", formula: "={line.published}", format: "pence" },
      {
        id: "computed",
        header: "Computed",
        formula: "=INDEX({buildUp.amounts},MATCH({line.line},{buildUp.labels},0))",
        format: "pence",
      },
      { id: "difference", header: "Difference", formula: "={row.published}-{row.computed}", format: "pence" },
      {
        id: "verdict",
        header: "Verdict",
        formula: `=INDEX(CARECASE.RECONCILE({line.published},{row.computed},${countOf(2)}),${countOf(2)},1)`,
        format: "text",
      },
    ],
  },
  {
    kind: "lines",
    id: "editionCheck",
    table: "editions",
    columns: [
      { id: "edition", header: "Published minimum price", formula: "={line.edition}", format: "text" },
      { id: "published", header: "Published", formula: "={line.published}", format: "pence" },
      {
        id: "computed",
        header: "This build-up",
        formula: "=INDEX({editionRates.computed},MATCH({line.edition},{editionRates.edition},0))",
        format: "pence",
      },
      { id: "difference", header: "Difference", formula: "={row.published}-{row.computed}", format: "pence" },
      {
        id: "verdict",
        header: "Verdict, and where it is published",
        formula: `=INDEX(CARECASE.RECONCILE({line.published},{row.computed},${countOf(2)}),${countOf(2)},1)&"; "&{line.printed}`,
        format: "text",
        furtherCharacters: 14,
      },
    ],
    note: "This build-up with nothing changed but pay, at the statutory floor of each edition's first day. A mismatch is what the wage floor alone does not explain: other shares, other lines, another surplus.",
  },
  {
    kind: "chart",
    id: "editionChart",
    chart: "line",
    title: "Published minimum prices, and this build-up at the statutory floor of their day",
    categories: "{editionCheck.edition}",
    series: [
      { name: "Published", values: "{editionCheck.published}", colour: "accent" },
      { name: "This build-up", values: "{editionCheck.computed}", colour: "muted" },
    ],
    categoryTitle: "Edition",
    valueTitle: "£ an hour",
    format: "pence",
    description:
      "Line chart of the published minimum prices by edition beside this build-up at each day's statutory floor",
    height: 15,
  },
];

const ofBar = (bar: number, column: "low" | "high"): string =>
  `=IF(ISNUMBER({tornado.${column}${bar}}),{tornado.${column}${bar}}-{hourRate},"")`;

const sensitivity: readonly Block[] = [
  { kind: "heading", level: 1, text: "What each driver does to the rate", pageBreak: true },
  {
    kind: "grid",
    id: "bars",
    headers: ["Driver", "At its low value", "At its high value", "Swing"],
    rows: Array.from({ length: BARS }, (_, index) => [
      `=IF(ISTEXT({tornado.driver${index + 1}}),{tornado.driver${index + 1}},"")`,
      ofBar(index + 1, "low"),
      ofBar(index + 1, "high"),
      `=IF(ISNUMBER({tornado.swing${index + 1}}),{tornado.swing${index + 1}},"")`,
    ]),
    formats: ["text", "pence", "pence", "pence"],
    parts: { driver: columnOf(0, BARS), low: columnOf(1, BARS), high: columnOf(2, BARS) },
  },
  {
    kind: "text",
    style: "note",
    text: "£ an hour more or less than the average hour, one driver at a time within the range that the assumptions give it. The largest eight.",
  },
  {
    kind: "chart",
    id: "tornadoChart",
    chart: "barClustered",
    title: "Change of the hourly rate at the low and the high value of each driver",
    categories: "{bars.driver}",
    series: [
      { name: "Low value", values: "{bars.low}", colour: "second" },
      { name: "High value", values: "{bars.high}", colour: "accent" },
    ],
    categoryTitle: "Driver",
    valueTitle: "£ an hour",
    format: "pence",
    description:
      "Bar chart of the change of the rate at the low and at the high value of each driver, the largest first",
    height: 16,
  },
];

/** The rate as a committee reads it. */
export const rateSheet: TemplateSheet = {
  name: "Rate",
  role: "proposal",
  columns: [34, 16, 16, 16, 66],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Homecare rate build-up",
      description: "What an hour of home care has to cost, line by line and by band",
    },
    {
      kind: "headline",
      id: "headline",
      label: "Price of an average hour of home care",
      formula: '=TEXT({hourRate},"£0.00")',
      definition:
        "Pay for contact and travel, on-costs, mileage, running costs and surplus, for {areaName} as at {asAtDate}, at {wageFloor}",
      range: BY_BAND,
    },
    ...buildUp,
    ...bands,
    ...published,
    ...sensitivity,
    { kind: "heading", level: 1, text: "What to read with it" },
    {
      kind: "bullets",
      prompt: "Say where the drivers come from, what providers said of them, and what the rate leaves out.",
      items: [
        {
          label: "Pay",
          text: "The rate pays the floor named above for all paid time. It says what an hour costs, not what care workers can be recruited for.",
        },
        {
          label: "Bases",
          text: "A surplus of 3% of the price is more than 3% on the cost. Holiday of 28 days is 10.77% of paid time and 12.07% of worked time. Neither may change silently from one edition to the next.",
        },
        {
          label: "Travel",
          text: "Travel and miles of the bands are planning assumptions in this example; electronic monitoring of visits gives them for a council's own area.",
        },
      ],
    },
  ],
};

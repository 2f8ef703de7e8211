import { YEAR_HEADERS } from "../../blocks/plan-years";
import type { Block, TemplateSheet } from "../../template";
import { transferBlocks } from "../demand/transforming-care";
import { trendBlocks } from "../demand/trends";
import { APPENDIX_WIDTHS, growthAppendix } from "../lines/appendix-blocks";
import { growthHeadings, HEADING_WIDTHS } from "../lines/heading-blocks";
import { pascal, readingOnPage } from "../lines/level-reading";
import { eachYear, inMillions } from "../lines/years";
import { driverLines, KIND_ROWS } from "./working";

const kinds: readonly Block[] = [
  { kind: "heading", level: 2, text: "What the growth is made of" },
  {
    kind: "grid",
    id: "byKind",
    headers: ["Kind", "", "What it is", ...YEAR_HEADERS.map((header) => `${header}&" £000"`)],
    rows: [
      ...KIND_ROWS.map(({ id, name, words }) => [
        name,
        null,
        words,
        ...eachYear((year) => `={levels.${id}${pascal(year)}}`),
      ]),
      ["All kinds", null, null, ...eachYear((year) => `=SUM({byKind.${year}})`)],
    ],
    formats: ["text", "text", "text", "whole"],
    total: true,
    parts: Object.fromEntries(
      eachYear((year, place) => [year, { row: 1, column: 2 + place, rows: KIND_ROWS.length, columns: 1 }] as const),
    ),
  },
];

export const scheduleSheet: TemplateSheet = {
  name: "Schedule",
  role: "proposal",
  columns: APPENDIX_WIDTHS,
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Growth schedule",
      description: "What demand and other changes add to the budget in each year of the plan: levels, £000",
    },
    {
      kind: "headline",
      id: "headline",
      label: '="Growth by "&{yearFour}',
      formula: "=CARECASE.GBPM({growthLast}*1000)",
      definition:
        '="Level reached in "&{yearFour}&", net of income and managed demand: what that year costs more than before the plan, not the sum of the years"',
      range: `=${inMillions("{growthFirst}")}&" in "&{yearOne}&"; demand alone "&${inMillions("{levels.demandYearFour}")}&" by "&{yearFour}`,
    },
    {
      kind: "text",
      text: `="Growth changes the budget of "&{councilName}&" by "&${inMillions("{growthFirst}")}&" in "&{yearOne}&", and by "&${inMillions("{growthLast}")}&" a year by "&{yearFour}&"."`,
    },
    {
      kind: "text",
      prompt: "What drives the growth, how is demand managed, and how sure is the forecast?",
      text: "Demand goes on rising, above all from older people and people with learning disabilities, and so does the cost of care. Growth of the year before was below forecast, so the first year can be reduced. Forecasts are looked at again as figures come in.",
    },
    { kind: "heading", level: 1, text: "Growth" },
    ...growthAppendix({ table: "growthLines", heading: "Growth lines", total: "TOTAL" }),
    readingOnPage("growthReading"),
    {
      kind: "text",
      style: "note",
      text: "* unchanged from the previous MTFS; ** in the previous MTFS and amended; no star: new. Income that comes with growth, and demand that is managed away, are negative.",
    },
    ...kinds,
    {
      kind: "chart",
      id: "growthChart",
      chart: "columnStacked",
      title: "Growth by year and kind: levels",
      categories: "{levels.years}",
      series: [
        { name: "Demand", values: "{levels.demand}", colour: "accent" },
        { name: "Other increases", values: "{levels.other}", colour: "muted" },
        { name: "Income from people", values: "{levels.userIncome}", colour: "second" },
        { name: "Income from health", values: "{levels.healthIncome}", colour: "third" },
        { name: "Demand management", values: "{levels.managed}", colour: "warning" },
      ],
      categoryTitle: "Financial year",
      valueTitle: "£000",
      format: "whole",
      description:
        "Stacked columns of growth in each year: demand and other increases above nil, income and managed demand below",
      height: 16,
    },
  ],
};

export const headingsSheet: TemplateSheet = {
  name: "Headings",
  role: "proposal",
  columns: HEADING_WIDTHS,
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Growth, line by line",
      description: "Each heading is written from the line's levels, so that text and appendix cannot differ",
    },
    growthHeadings("growthLines"),
  ],
};

const atRate = (rate: string): (string | null)[] => [
  `=IF(ISBLANK({${rate}}),"",{${rate}})`,
  `=IF(ISBLANK({${rate}}),"",{baseCost}*((1+{${rate}})^{planLength}-1))`,
  `=IF(ISBLANK({${rate}}),"",{baseCost}*((1+{${rate}})^{planLength}-1)-{levels.demandYearFour})`,
];

export const calculatorSheet: TemplateSheet = {
  name: "Calculator",
  role: "working",
  columns: [54, 15, 15, 15, 15, 15, 15, 15, 15],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Growth from people, cost and income",
      description:
        "What the number of people, the cost of their care and the income that comes with them say to the schedule",
    },
    { kind: "heading", level: 1, text: "People and growth in cost" },
    driverLines,
    { kind: "heading", level: 1, text: "Calculator and schedule" },
    {
      kind: "grid",
      headers: ["Level, £000", ...YEAR_HEADERS],
      rows: [
        ["Demand, calculated", ...eachYear((year) => `={levels.calculatedNeed${pascal(year)}}`)],
        ["Demand in the schedule", ...eachYear((year) => `={levels.demand${pascal(year)}}`)],
        [
          "Income with it, calculated",
          ...eachYear((year) => `={levels.calculatedUsers${pascal(year)}}+{levels.calculatedHealth${pascal(year)}}`),
        ],
        [
          "Income in the schedule",
          ...eachYear((year) => `={levels.userIncome${pascal(year)}}+{levels.healthIncome${pascal(year)}}`),
        ],
        [
          "Schedule less calculator, before managed demand and other increases",
          ...eachYear(
            (year) =>
              `={levels.demand${pascal(year)}}+{levels.userIncome${pascal(year)}}+{levels.healthIncome${pascal(year)}}-{levels.calculatedNet${pascal(year)}}`,
          ),
        ],
      ],
      formats: ["text", "whole"],
      total: true,
    },
    {
      kind: "text",
      style: "note",
      text: '="The schedule\'s demand by "&{yearFour}&" stands for "&IF(ISNUMBER({demandRate}),TEXT({demandRate},"0.0%"),"no rate")&" a year, people and needs together. The people of the calculator cost £"&TEXT({baseCost}/1000,"#,##0.0")&"m a year at the start"&IF(ISBLANK({demandLedGross}),".","; demand led expenditure is £"&TEXT({demandLedGross}/1000/1000,"#,##0.0")&"m.")',
    },
    { kind: "heading", level: 1, text: "What other rates of growth would mean" },
    {
      kind: "grid",
      headers: [
        "Rate of growth, people and needs together",
        "A year",
        '="Demand "&{yearFour}&" £000"',
        "Less the schedule, £000",
      ],
      rows: [
        ["Typical, low", ...atRate("typicalLow")],
        ["Typical, high", ...atRate("typicalHigh")],
        ["As over the whole period", ...atRate("growthAll")],
        ["As before the change in practice", ...atRate("growthBefore")],
      ],
      formats: ["text", "percentOne", "whole", "whole"],
    },
    ...trendBlocks(),
    ...transferBlocks(),
  ],
};

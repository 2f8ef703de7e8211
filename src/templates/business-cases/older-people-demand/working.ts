import type { Block, OutputRow } from "../../template";

/** A financial year some years after the one that stands in `laterYear`. */
function yearRow(id: string, label: string, shift: string): OutputRow {
  const start = `(LEFT({laterYear},FIND("/",{laterYear})-1)${shift})`;
  return {
    id,
    label,
    unit: "financial year",
    formula: `=TEXT(${start},"0")&"/"&RIGHT(TEXT(${start}+1,"0"),1+1)`,
    format: "text",
  };
}

const gap = (what: string): string =>
  `=IF(COUNT({line.stated${what}})=0,0,{line.stated${what}}-{line.${what.charAt(0).toLowerCase()}${what.slice(1)}})`;

export const olderPeopleDemandWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Years" },
  {
    kind: "rows",
    rows: [
      yearRow("yearEarlier", "Earlier count", "-1"),
      yearRow("yearLater", "Later count", "+0"),
      yearRow("yearNext", "First projected year", "+1"),
      yearRow("yearAfter", "Second projected year", "+1+1"),
    ],
  },
  { kind: "heading", level: 2, text: "Spend of the two projected years, and what changes it" },
  {
    kind: "lines",
    id: "spend",
    table: "careTypes",
    columns: [
      { id: "type", header: "Type of care", formula: "={line.type}", format: "text" },
      {
        id: "next",
        header: "={yearNext}",
        formula: "={line.peopleNext}*{line.costNext}*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
      {
        id: "after",
        header: "={yearAfter}",
        formula: "={line.peopleAfter}*{line.costAfter}*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
      {
        id: "volume",
        header: "Fewer or more people",
        formula: "=({line.peopleAfter}-{line.peopleNext})*{line.costNext}*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
      {
        id: "price",
        header: "Dearer or cheaper care",
        formula: "={line.peopleAfter}*({line.costAfter}-{line.costNext})*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
      {
        id: "still",
        header: "Dearer care if numbers stood still",
        formula: "={line.peopleNext}*({line.costAfter}-{line.costNext})*{weeksPerYear}",
        format: "pounds",
        total: "sum",
      },
    ],
    total: "All types of care",
    note: "People x £ a week x weeks. Cost positive: a minus is a fall in spend. Fewer people are priced as in the first year, dearer care counts for those who remain.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "trendSaving",
        label: "Fall in spend that the trend gives",
        unit: "£ a year",
        formula: "={spend.nextTotal}-{spend.afterTotal}",
        format: "pounds",
        note: "First less second projected year",
      },
      {
        id: "annualSaving",
        label: "Saving of a full year",
        unit: "£ a year",
        formula: "={trendSaving}*{relianceShare}",
        format: "pounds",
        note: "The share of it that the plan relies on",
      },
      {
        id: "shareForStated",
        label: "Share of the trend that the stated saving needs",
        unit: "%",
        formula: '=IF({trendSaving}>0,{statedSaving}/{trendSaving},"no fall")',
        format: "percentOne",
        note: "Above 100% the trend does not support it",
      },
      {
        id: "peopleTotalNext",
        label: "People in the first projected year",
        unit: "people",
        formula: "=SUM({careTypes.peopleNext})",
        format: "whole",
      },
      {
        id: "peopleTotalAfter",
        label: "People in the second projected year",
        unit: "people",
        formula: "=SUM({careTypes.peopleAfter})",
        format: "whole",
      },
    ],
  },
  { kind: "heading", level: 2, text: "What the saving would be on another trend" },
  {
    kind: "grid",
    id: "whatIf",
    headers: ["Trend", "Fall in spend", "Against the stated saving"],
    rows: [
      ["As counted, all of it", "={trendSaving}", "={trendSaving}-{statedSaving}"],
      ["As counted, the share relied on", "={annualSaving}", "={annualSaving}-{statedSaving}"],
      ["Numbers fall, costs stand still", "=0-{spend.volumeTotal}", "=0-{spend.volumeTotal}-{statedSaving}"],
      ["Numbers stop falling, costs rise", "=0-{spend.stillTotal}", "=0-{spend.stillTotal}-{statedSaving}"],
    ],
    formats: ["text", "pounds", "pounds"],
    parts: { savings: { row: 1, column: 1, rows: 4, columns: 1 } },
  },
  { kind: "heading", level: 2, text: "Projection stated elsewhere, less the one computed here" },
  {
    kind: "lines",
    id: "gaps",
    table: "careTypes",
    columns: [
      { id: "type", header: "Type of care", formula: "={line.type}", format: "text" },
      { id: "peopleNext", header: "People, one year on", formula: gap("PeopleNext"), format: "one" },
      { id: "peopleAfter", header: "People, two years on", formula: gap("PeopleAfter"), format: "one" },
      { id: "costNext", header: "£ a week, one year on", formula: gap("CostNext"), format: "pence" },
      { id: "costAfter", header: "£ a week, two years on", formula: gap("CostAfter"), format: "pence" },
    ],
    note: "A person or a penny is what rounding the two counts leaves; nil where nothing is stated.",
  },
];

const byYear = (id: string, what: "people" | "cost", total: "sum" | undefined): Block => ({
  kind: "lines",
  id,
  table: "careTypes",
  columns: [
    { id: "type", header: "Type of care", formula: "={line.type}", format: "text" },
    ...(["Earlier", "Later", "Next", "After"] as const).map((year) => ({
      id: year.toLowerCase(),
      header: `={year${year}}`,
      formula: `={line.${what}${year}}`,
      format: what === "people" ? ("whole" as const) : ("pence" as const),
      total,
    })),
  ],
  ...(total === undefined ? {} : { total: "All people" }),
});

export const olderPeopleDemandFigures: readonly Block[] = [
  { kind: "heading", level: 2, text: "Average number of people" },
  byYear("peopleByYear", "people", "sum"),
  {
    kind: "chart",
    id: "peopleChart",
    chart: "barClustered",
    title: "People by type of care: as counted, and two years on",
    categories: "{peopleByYear.type}",
    series: [
      { name: "Later count", values: "{peopleByYear.later}", colour: "accent" },
      { name: "Two years on", values: "{peopleByYear.after}", colour: "second" },
    ],
    categoryTitle: "Type of care",
    valueTitle: "People",
    format: "whole",
    description: "Bars of the average number of people in each type of care, in the later count and two years on",
    height: 18,
  },
  { kind: "heading", level: 2, text: "Average cost (£ a week)" },
  byYear("costByYear", "cost", undefined),
  {
    kind: "rows",
    rows: [
      {
        id: "fewerPeople",
        label: "Fewer people save",
        unit: "£ a year",
        formula: "=0-{spend.volumeTotal}",
        format: "pounds",
      },
      {
        id: "dearerCare",
        label: "Dearer care costs",
        unit: "£ a year",
        formula: "={spend.priceTotal}",
        format: "pounds",
      },
      {
        id: "fallInSpend",
        label: "Fall in spend on the trend",
        unit: "£ a year",
        formula: "={trendSaving}",
        format: "pounds",
      },
      {
        id: "bookedSaving",
        label: "Saving booked",
        unit: "£ a year",
        formula: "={annualSaving}",
        format: "pounds",
        role: "output",
      },
    ],
  },
];

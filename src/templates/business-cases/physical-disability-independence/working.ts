import type { Block, Check } from "../../template";

export const physicalDisabilityWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Saving of the reviews" },
  {
    kind: "rows",
    rows: [
      {
        id: "annualSaving",
        label: "Saving in a full year",
        unit: "£ a year",
        formula: "={bySetting.annualTotal}",
        format: "pounds",
      },
      {
        id: "savingPerReviewed",
        label: "Saving for each person reviewed",
        unit: "£ a year",
        formula: '=IF({bySetting.peopleTotal}>0,{annualSaving}/{bySetting.peopleTotal},"nobody")',
        format: "pounds",
      },
      {
        id: "shareReduced",
        label: "Share of the people reviewed whose package is reduced",
        unit: "%",
        formula: '=IF({bySetting.peopleTotal}>0,{bySetting.smallerTotal}/{bySetting.peopleTotal},"nobody")',
        format: "percent",
      },
    ],
  },
];

export const physicalDisabilityFigures: readonly Block[] = [
  {
    kind: "lines",
    id: "bySetting",
    table: "packages",
    columns: [
      { id: "kind", header: "Kind of package", formula: "={line.kind}", format: "text" },
      { id: "people", header: "People reviewed", formula: "={line.people}", format: "whole", total: "sum" },
      { id: "share", header: "Share reduced", formula: "={line.share}", format: "percent", total: "={shareReduced}" },
      {
        id: "smaller",
        header: "Packages reduced",
        formula: "={line.people}*{line.share}",
        format: "one",
        total: "sum",
      },
      {
        id: "weekly",
        header: "Saving a week",
        formula: "={row.smaller}*{line.weekly}",
        format: "pounds",
        total: "sum",
      },
      {
        id: "annual",
        header: "Saving a year",
        formula: "={row.weekly}*{weeksPerYear}*{deliveryFactor}",
        format: "pounds",
        total: "sum",
      },
      {
        id: "part",
        header: "Part of the saving",
        formula: "=IF({annualSaving}>0,{row.annual}/{annualSaving},0)",
        format: "percent",
        total: "sum",
      },
    ],
    total: "All packages",
  },
  {
    kind: "chart",
    id: "packageChart",
    chart: "barClustered",
    title: "Saving a year by kind of package",
    categories: "{bySetting.kind}",
    series: [{ name: "Saving a year", values: "{bySetting.annual}", colour: "accent" }],
    categoryTitle: "Kind of package",
    valueTitle: "£ a year",
    format: "pounds",
    description: "Bars of the annual saving, one for each kind of package.",
  },
  { kind: "heading", level: 2, text: "Savings and costs by year" },
];

export const physicalDisabilityChecks: readonly Check[] = [
  {
    id: "checkParts",
    label: "Parts of the saving sum to 100%",
    computed: "={bySetting.partTotal}",
    expected: "=1",
    tolerance: 0.000001,
    format: "percentOne",
  },
  {
    id: "checkReduced",
    label: "No more packages are reduced than reviewed",
    computed: "={bySetting.smallerTotal}",
    expected: "={bySetting.peopleTotal}",
    tolerance: 0,
    format: "one",
    rule: "atMost",
  },
  {
    id: "checkWeekly",
    label: "The weekly saving in a year is the annual one",
    computed: "={bySetting.weeklyTotal}*{weeksPerYear}*{deliveryFactor}",
    expected: "={annualSaving}",
    tolerance: 0.01,
    format: "pounds",
  },
];

import type { Block, Check } from "../../template";
import { fromRow, subjectRow } from "../dashboard/lookups";

const conversion = subjectRow("proportions", "Safeguarding alerts that led to enquiries, 2023/24");

/** Calculations of the commentary that are neither measures nor shares. */
export const benchmarkWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Safeguarding activity carried forward" },
  {
    kind: "rows",
    rows: [
      {
        id: "alertRateForecast",
        label: "Alerts this year at the growth so far",
        unit: "per 100,000 people",
        formula: '=IF(ISNUMBER({alertRate}),{alertRate}*(1+{alertGrowth}),"")',
        format: "one",
        note: "Last year's rate and the growth of alerts",
      },
      {
        id: "conversionLastYear",
        label: "Alerts that led to enquiries, last year",
        unit: "% of alerts",
        formula: fromRow(conversion, (cell) => cell("share")),
        format: "percentOne",
        note: "From the table of shares",
      },
      {
        id: "conversionNow",
        label: "Alerts that lead to enquiries, at the growth of both",
        unit: "% of alerts",
        formula: '=IF(ISNUMBER({conversionLastYear}),{conversionLastYear}*(1+{enquiryGrowth})/(1+{alertGrowth}),"")',
        format: "percentOne",
        note: "Enquiries and alerts grow from last year's counts",
      },
    ],
  },
  { kind: "heading", level: 2, text: "People supported" },
  {
    kind: "rows",
    rows: [
      {
        id: "peopleSupported",
        label: "People supported with care and support",
        unit: "people",
        formula: "=SUM({populations.people})",
        format: "whole",
        note: "All rows of the table of rates",
      },
    ],
  },
];

export const benchmarkChecks: readonly Check[] = [
  {
    id: "checkSupported",
    label: "People supported are as many as the sentence says",
    computed: "={peopleSupported}",
    expected: "={supportedStated}+0",
    tolerance: 0,
    format: "whole",
    rule: "atLeast",
  },
];

import type { Block } from "../template";
import { eachRow, YEARS, yearsOfRow } from "./year-parts";

/** The lines INVESTMENT takes, the existing plan year by year, and the posts. */
export const workingInvestment: readonly Block[] = [
  { kind: "heading", level: 1, text: "Investment lines" },
  {
    kind: "grid",
    id: "investmentLines",
    headers: ["Line", "Annual cost", "One-off cost", "Start after", "End after"],
    rows: [
      ["Extra care materials", "={materialsAnnual}", "={materialsInitial}", 0, null],
      ["Carers' lead, initial", 0, "={carersLeadInitial}", 0, null],
      ["Carers' lead, post", "={carersLeadAnnual}", 0, "={carersLeadStartAfter}", null],
      ["Short-term extra care units", "={unitsFullCost}", 0, "={unitsStartAfter}", null],
      ["Navigators, first year", "={navigatorsFirstCost}", 0, "={navigatorsStartAfter}", "={navigatorsStartAfter}+12"],
      [
        "Navigators, second year",
        "={navigatorsSecondCost}",
        0,
        "={navigatorsStartAfter}+12",
        "={navigatorsStartAfter}+12+12",
      ],
      ["Navigators, from third year", "={navigatorsLaterCost}", 0, "={navigatorsStartAfter}+12+12", null],
      ["Commissioning posts", "={commissioningAnnual}", 0, 0, null],
    ],
    formats: ["text", "pounds", "pounds", "one", "one"],
    parts: { oneOff: { row: 1, column: 2, rows: 8, columns: 1 } },
  },
  {
    kind: "text",
    style: "note",
    text: "Costs positive. A line without an end goes on. One-off costs fall in the year that holds the start.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "postsTotal",
        label: "Posts required at most",
        unit: "FTE",
        formula: "=SUM({posts.fte})",
        format: "one",
        note: "Navigators in their first year, carers' lead, commissioning",
      },
      {
        id: "postsThatStay",
        label: "Posts that stay",
        unit: "FTE",
        formula: "=SUM({posts.lasting})",
        format: "one",
        note: "After the navigators have tapered",
      },
      {
        id: "existingDeducted",
        label: "Existing MTFS line, deducted each year",
        unit: "£ a year",
        formula: '=IF({existingMtfsTreatment}="yes",{existingMtfs},0)',
        format: "pounds",
        note: "Nothing where the baseline already reflects it",
      },
    ],
  },
  {
    kind: "grid",
    id: "existingByYear",
    headers: ["Existing MTFS line (£)", ...Array.from({ length: YEARS }, (_, index) => `={gross.year${index + 1}}`)],
    rows: [["Level deducted", ...Array.from({ length: YEARS }, () => "={existingDeducted}")]],
    formats: ["text", "pounds"],
    parts: { amounts: yearsOfRow(1) },
  },
  { kind: "heading", level: 2, text: "Inflation contingency, change from year to year" },
  {
    kind: "grid",
    id: "contingencyIncrements",
    headers: ["Financial year", "Change (£)"],
    rows: Array.from({ length: YEARS }, (_, index) => [
      `={profile.year${index + 1}}`,
      index === 0 ? "={profile.contingency1}" : `={profile.contingency${index + 1}}-{profile.contingency${index}}`,
    ]),
    formats: ["text", "pounds"],
    parts: { ...eachRow("year", 1, YEARS), changes: { row: 1, column: 1, rows: YEARS, columns: 1 } },
  },
];

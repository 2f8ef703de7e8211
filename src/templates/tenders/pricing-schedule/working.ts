import type { Block } from "../../template";

/** What the schedule stands for in money, at its floors and at its ceilings. Bidders do not get this sheet. */
export const working: readonly Block[] = [
  {
    kind: "headline",
    id: "headline",
    label: "The schedule",
    formula:
      '=TEXT({lineCount},"#,##0")&IF({lineCount}=1," line, "," lines, ")&TEXT({hoursTotal},"#,##0")&" hours a week"',
    definition: "What bidders are asked to price, with the hours counted for it.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "lineCount",
        label: "Lines",
        unit: "lines",
        format: "whole",
        formula: "=COUNTA({lines.reference})",
      },
      {
        id: "hoursTotal",
        label: "Hours of all lines",
        unit: "hours a week",
        format: "whole",
        formula: "=SUM({lines.weeklyHours})",
      },
      {
        id: "withoutCeiling",
        label: "Lines without a ceiling",
        unit: "lines",
        format: "whole",
        formula: "={lineCount}-COUNT({lines.ceiling})",
        note: "They count as nothing in the value at the ceilings",
      },
      {
        id: "withoutFloor",
        label: "Lines without a floor",
        unit: "lines",
        format: "whole",
        formula: "={lineCount}-COUNT({lines.floor})",
        note: "They count as nothing in the value at the floors",
      },
      {
        id: "floorValue",
        label: "Annual value at the floors",
        unit: "£ a year",
        format: "pounds",
        formula: "={lineValues.atFloorTotal}",
        role: "output",
      },
      {
        id: "ceilingValue",
        label: "Annual value at the ceilings",
        unit: "£ a year",
        format: "pounds",
        formula: "={lineValues.atCeilingTotal}",
        role: "output",
        note: "The most that accepted offers can come to at these hours",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Annual value by line" },
  {
    kind: "lines",
    id: "lineValues",
    table: "lines",
    total: "All lines",
    columns: [
      { id: "reference", header: "Line", formula: "={line.reference}", format: "text" },
      { id: "zone", header: "Zone", formula: "={line.zone}", format: "text" },
      {
        id: "atFloor",
        header: "At the floor, £ a year",
        formula: "=IF(ISNUMBER({line.floor}),{line.weeklyHours}*{line.floor}*{weeksPerYear},0)",
        format: "pounds",
        total: "sum",
      },
      {
        id: "atCeiling",
        header: "At the ceiling, £ a year",
        formula: "=IF(ISNUMBER({line.ceiling}),{line.weeklyHours}*{line.ceiling}*{weeksPerYear},0)",
        format: "pounds",
        total: "sum",
      },
    ],
  },
];

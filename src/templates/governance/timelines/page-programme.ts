import type { Block } from "../../template";

/** Month bands with their dates, design and implementation, and capital schemes. */
export const programmePage: readonly Block[] = [
  { kind: "heading", level: 1, text: "Programme by month bands", pageBreak: true },
  {
    kind: "lines",
    id: "bands",
    table: "phases",
    columns: [
      { id: "workstream", header: "Workstream", formula: "={line.workstream}", format: "text" },
      { id: "work", header: "What happens", formula: "={line.work}", format: "text" },
      { id: "begins", header: "Begins", formula: "={line.begins}", format: "date" },
      { id: "ends", header: "Ends", formula: "={line.ends}", format: "date" },
      { id: "fromMonth", header: "After month", formula: "={line.fromMonth}", format: "whole" },
      { id: "months", header: "Months", formula: "={line.months}", format: "whole" },
    ],
  },
  {
    kind: "chart",
    id: "bandsChart",
    chart: "columnStacked",
    title: "Month bands: from the month in which a band begins to the month in which it ends",
    categories: "{bands.workstream}",
    series: [
      { name: "Before the band", values: "{bands.fromMonth}", colour: "none" },
      { name: "Band", values: "{bands.months}", colour: "accent" },
    ],
    categoryTitle: "Workstream",
    valueTitle: "Month of the plan",
    format: "whole",
    description: "Each column stands on the month in which its band begins and reaches to the month in which it ends.",
  },
  { kind: "heading", level: 1, text: "Design and implementation" },
  {
    kind: "facts",
    facts: [
      {
        label: "Design, then implementation",
        text: '=IF(COUNT({designMonths},{implementationMonths})<1+1,"not given",{designMonths}&" and "&{implementationMonths}&" months: full effect after "&{monthsToFullEffect}&" months, from "&TEXT({fullEffectOn},"d mmmm yyyy"))',
      },
    ],
  },
  { kind: "heading", level: 1, text: "Capital schemes" },
  {
    kind: "lines",
    id: "schemes",
    table: "capital",
    columns: [
      { id: "scheme", header: "Scheme", formula: "={line.scheme}", format: "text" },
      { id: "year", header: "Financial year of completion", formula: "={line.completionYear}", format: "text" },
      { id: "completion", header: "Complete by", formula: "={line.completion}", format: "date" },
      { id: "monthsToGo", header: "Months to go", formula: "={line.monthsToGo}", format: "one" },
      { id: "grossCost", header: "Gross cost £000", formula: "={line.grossCost}", format: "whole", total: "sum" },
    ],
    total: "All schemes",
  },
];

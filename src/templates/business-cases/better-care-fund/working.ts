import type { Block } from "../../template";

export const betterCareFundWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "The fund" },
  {
    kind: "rows",
    rows: [
      {
        id: "annualSaving",
        label: "Part taken as a saving",
        unit: "£ a year",
        formula: "={amountTaken}",
        format: "pounds",
      },
      {
        id: "fundShare",
        label: "Share of the fund",
        unit: "%",
        formula: "={amountTaken}/{fundTotal}",
        format: "percentOne",
      },
      {
        id: "fundLeft",
        label: "Left for everything else",
        unit: "£ a year",
        formula: "={fundTotal}-{amountTaken}",
        format: "pounds",
      },
    ],
  },
];

export const betterCareFundFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      { id: "fundShown", label: "Better Care Fund", unit: "£ a year", formula: "={fundTotal}", format: "pounds" },
      { id: "takenShown", label: "Taken as a saving", unit: "£ a year", formula: "={annualSaving}", format: "pounds" },
      {
        id: "shareShown",
        label: "Share of the fund",
        unit: "%",
        formula: "={fundShare}",
        format: "percentOne",
        role: "output",
      },
      {
        id: "leftShown",
        label: "Left for everything else",
        unit: "£ a year",
        formula: "={fundLeft}",
        format: "pounds",
      },
    ],
  },
  { kind: "heading", level: 2, text: "If the allocation changes" },
  {
    kind: "lines",
    id: "allocationLines",
    table: "allocations",
    columns: [
      { id: "scenario", header: "Allocation", formula: "={line.scenario}", format: "text" },
      { id: "fund", header: "Fund", formula: "={fundTotal}*(1+{line.change})", format: "pounds" },
      { id: "taken", header: "Taken", formula: "={amountTaken}", format: "pounds" },
      { id: "share", header: "Share taken", formula: "={row.taken}/{row.fund}", format: "percentOne" },
      { id: "left", header: "Left", formula: "={row.fund}-{row.taken}", format: "pounds" },
    ],
    note: "The saving stays as planned; a lower fund leaves less for services and transformation.",
  },
];

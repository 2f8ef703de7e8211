import type { Block } from "../../template";

const gap = (from: string, to: string): string => `={${to}}-{${from}}`;

/** Staff, dates, conclusions, recommendation and the implications a committee asks for. */
export const reportDecision: readonly Block[] = [
  { kind: "heading", level: 1, text: "7. Resource implications" },
  {
    kind: "text",
    text: "The project team comes from the department and the transformation unit, with experts in care pathways, contracts, finance, systems, law, communication and review, some of them shared with the NHS.",
    prompt: "Say who does the work, and what it costs beyond the prices.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "brokerageChange",
        label: "Further brokerage posts",
        unit: "FTE",
        formula: '=IF(COUNT({brokerageNeeded})=0,"under review",{brokerageNeeded}-{brokeragePosts})',
        format: "one",
        role: "output",
        note: '={brokeragePosts}&" posts today; the council places every package itself under the new model"',
      },
      {
        id: "brokerageExtra",
        label: "Cost of further brokerage posts",
        unit: "£ a year",
        formula:
          '=IF(COUNT({brokerageNeeded},{brokerageCost})<1+1,"under review",({brokerageNeeded}-{brokeragePosts})*{brokerageCost})',
        format: "pounds",
        role: "output",
        note: "Beside the cost of care, not part of the headline",
      },
      {
        id: "councilDifference",
        label: "Additional cost that stays with the council",
        unit: "£ a year",
        formula: '=IF(COUNT({healthShare})=0,"share not given",{differenceLow}*(1-{healthShare}))',
        format: "pounds",
        role: "output",
        note: "Lower end, less the NHS's share",
      },
    ],
  },
  { kind: "heading", level: 1, text: "8. Timetable for decisions" },
  {
    kind: "lines",
    id: "decisionDates",
    table: "decisions",
    columns: [
      { id: "milestone", header: "Milestone", formula: "={line.milestone}", format: "text" },
      { id: "date", header: "Date", formula: "={line.date}", format: "date" },
      {
        id: "before",
        header: "Days before procurement",
        formula: "={procurementStart}-{line.date}",
        format: "whole",
      },
    ],
  },
  {
    kind: "grid",
    id: "steps",
    headers: ["Step", "Starts", "Ends", "Days"],
    rows: [
      ["Procurement", "={procurementStart}", "={procurementEnd}", gap("procurementStart", "procurementEnd")],
      [
        "From award to first phase",
        "={procurementEnd}",
        "={implementationStart}",
        gap("procurementEnd", "implementationStart"),
      ],
      [
        "Implementation, in phases",
        "={implementationStart}",
        "={implementationEnd}",
        gap("implementationStart", "implementationEnd"),
      ],
    ],
    formats: ["text", "date", "date", "whole"],
    parts: {
      procurementDays: { row: 1, column: 3, rows: 1, columns: 1 },
      gapDays: { row: 2, column: 3, rows: 1, columns: 1 },
      implementationDays: { row: 3, column: 3, rows: 1, columns: 1 },
    },
  },
  {
    kind: "text",
    text: "Each phase is stabilised before the next begins. A last short stabilisation may follow, under part or all of the second extension of the current contract.",
    prompt: "Say how the phases are ordered, and what bridges the time until the last one is stable.",
  },
  {
    kind: "text",
    text: '="The contract runs for "&{contractTerms}&" years, "&TEXT({contractYears},"0")&" at most."',
  },
  {
    kind: "text",
    text: "The framework stays open for further providers that pass the quality checks. The market has not asked for longer contracts: they would not make recruiting easier, and a shorter one lets the council change course.",
    prompt: "Say why the contract has this length, and how providers can join later.",
  },
  { kind: "heading", level: 1, text: "9. Conclusions" },
  {
    kind: "bullets",
    prompt: "What the new model changes, in three or four lines.",
    items: [
      { text: "Providers gain a reason to pick up packages in time everywhere, remote places included." },
      { text: "With fixed prices bids compete on quality alone, and no bid can win by being unsustainably low." },
      { text: "Placing packages returns to the council, which balances the market and rewards quality." },
      { text: "A wage that can be lived on and paid mileage help to keep the workforce." },
    ],
  },
  { kind: "heading", level: 1, text: "10. Recommendations" },
  {
    kind: "text",
    text: "The committee is asked to comment on the proposals, which then go to the Cabinet.",
    prompt: "What the committee is asked to do.",
  },
  { kind: "heading", level: 1, text: "11. Equality and human rights", section: "equality" },
  {
    kind: "text",
    text: "A draft assessment found no negative effect on protected groups, and better quality and cover where geography stands in the way today.",
    prompt: "Sum up the equality impact assessment, or say when it will be made.",
    section: "equality",
  },
  { kind: "heading", level: 1, text: "12. Environment", section: "environment" },
  {
    kind: "text",
    text: "Home care means very many journeys. Zones that follow where providers work shorten them; an action plan covers waste, paper, business mileage and work with providers.",
    prompt: "Say what the service means for travel and emissions.",
    section: "environment",
  },
  { kind: "heading", level: 1, text: "13. Partnership", section: "partnership" },
  {
    kind: "text",
    text: "Both clinical commissioning groups take part throughout, so that health and social care needs are met together.",
    prompt: "Say who else is involved, and how.",
    section: "partnership",
  },
];

import type { Block } from "../../template";

export const careInCountyWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "People expected to return" },
  {
    kind: "lines",
    id: "returns",
    table: "cohorts",
    columns: [
      { id: "cohort", header: "Group", formula: "={line.cohort}", format: "text" },
      { id: "people", header: "People", formula: "={line.people}", format: "whole", total: "sum" },
      { id: "confidence", header: "Confidence", formula: "={line.confidence}", format: "percent" },
      {
        id: "expected",
        header: "Expected to return",
        formula: "={line.people}*{line.confidence}",
        format: "one",
        total: "sum",
      },
      {
        id: "saving",
        header: "Saving",
        formula: "={row.expected}*{line.savingEach}",
        format: "pounds",
        total: "sum",
      },
    ],
    total: "All groups",
    note: "The confidence is applied once: the 31 further people of the paper are already half of 62.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "additionalPeople",
        label: "Further people expected to return",
        unit: "people",
        formula: '=SUMIF({cohorts.additional},"further people",{returns.expected})',
        format: "whole",
      },
      {
        id: "annualSaving",
        label: "Gross saving in a full year",
        unit: "£ a year",
        formula: "={returns.savingTotal}",
        format: "pounds",
      },
      {
        id: "reinvested",
        label: "Reinvested in brokerage each year",
        unit: "£ a year",
        formula: "=INDEX({plan.recurringCost},1)",
        format: "pounds",
      },
      {
        id: "netSaving",
        label: "Net saving in a full year",
        unit: "£ a year",
        formula: "={annualSaving}-{reinvested}",
        format: "pounds",
      },
      {
        id: "costPerPost",
        label: "Cost of a social worker for the year",
        unit: "£",
        formula: '=IF({socialWorkers}>0,{investment}/{socialWorkers},"no posts")',
        format: "pounds",
      },
      {
        id: "costPerBroker",
        label: "Cost of a brokerage post",
        unit: "£ a year",
        formula: '=IF(N({brokers})>0,{reinvested}/{brokers},"no posts")',
        format: "pounds",
      },
      {
        id: "paybackMonths",
        label: "Net saving pays back the investment in",
        unit: "months",
        formula: '=IF({netSaving}>0,{investment}/{netSaving}*12,"never")',
        format: "one",
      },
      {
        id: "twiceWeighted",
        label: "Gross saving if the confidence were applied twice",
        unit: "£ a year",
        formula: "=SUMPRODUCT({returns.saving},{cohorts.confidence})",
        format: "pounds",
        note: "How far the case would fall if the further people were weighted a second time",
      },
    ],
  },
];

export const careInCountyFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "peopleReturning",
        label: "People expected to return",
        unit: "people",
        formula: "={returns.expectedTotal}",
        format: "whole",
      },
      {
        id: "grossShown",
        label: "Gross saving",
        unit: "£ a year",
        formula: "={annualSaving}",
        format: "pounds",
      },
      {
        id: "reinvestedShown",
        label: "Reinvested in brokerage",
        unit: "£ a year",
        formula: "={reinvested}",
        format: "pounds",
      },
      {
        id: "netShown",
        label: "Net saving",
        unit: "£ a year",
        formula: "={netSaving}",
        format: "pounds",
        role: "output",
      },
      {
        id: "investmentShown",
        label: "One-off investment, from elsewhere",
        unit: "£",
        formula: "={investment}",
        format: "pounds",
      },
      {
        id: "paybackShown",
        label: "Payback",
        unit: "months",
        formula: "={paybackMonths}",
        format: "one",
      },
    ],
  },
];

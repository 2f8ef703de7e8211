import type { Block } from "../../template";

export const learningDisabilityReassessmentsWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "What the target takes" },
  {
    kind: "rows",
    rows: [
      {
        id: "carryOver",
        label: "Full-year effect of last year's cases",
        unit: "£",
        formula: "={statedSaving}*{carryOverShare}",
        format: "pounds",
      },
      {
        id: "newNeeded",
        label: "New saving needed in the year",
        unit: "£",
        formula: "={statedSaving}-{carryOver}",
        format: "pounds",
      },
      {
        id: "casesNeeded",
        label: "Cases needed if all were in force from April",
        unit: "cases",
        formula: '=IF({savingPerCase}>0,{newNeeded}/{savingPerCase},"no saving")',
        format: "whole",
      },
      {
        id: "casesNeededSpread",
        label: "Cases needed if spread evenly over the year",
        unit: "cases",
        formula: '=IF({savingPerCase}>0,(1+1)*{newNeeded}/{savingPerCase},"no saving")',
        format: "whole",
        note: "On average a case is then in force for half of the year",
      },
    ],
  },
  { kind: "heading", level: 2, text: "New cases by quarter" },
  {
    kind: "lines",
    id: "newCases",
    table: "quarters",
    columns: [
      { id: "quarter", header: "Quarter", formula: "={line.quarter}", format: "text" },
      { id: "cases", header: "Cases with a saving", formula: "={line.cases}", format: "whole", total: "sum" },
      { id: "months", header: "Months in force", formula: "={line.months}", format: "one" },
      {
        id: "inYear",
        header: "Saving in the year",
        formula: "={line.cases}*{savingPerCase}*{line.months}/12",
        format: "pounds",
        total: "sum",
      },
      {
        id: "nextYear",
        header: "Full-year effect next year",
        formula: "={line.cases}*{savingPerCase}-{row.inYear}",
        format: "pounds",
        total: "sum",
      },
    ],
    total: "New cases",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "casesPlanned",
        label: "Cases planned",
        unit: "cases",
        formula: "={newCases.casesTotal}",
        format: "whole",
      },
      {
        id: "savingOfYear",
        label: "Saving in the year: full-year effect and new cases",
        unit: "£",
        formula: "={carryOver}+{newCases.inYearTotal}",
        format: "pounds",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Sensitivity: cases needed at other savings of a case" },
  {
    kind: "lines",
    id: "sensitivity",
    table: "savingsToTry",
    columns: [
      { id: "each", header: "Saving of a case", formula: "={line.each}", format: "pounds" },
      { id: "atOnce", header: "Cases from April", formula: "={newNeeded}/{line.each}", format: "whole" },
      { id: "spread", header: "Cases spread evenly", formula: "=(1+1)*{newNeeded}/{line.each}", format: "whole" },
      {
        id: "planned",
        header: "Saving with the cases planned",
        formula: "={carryOver}+{newCases.inYearTotal}*{line.each}/{savingPerCase}",
        format: "pounds",
      },
      {
        id: "gap",
        header: "Over or under the target",
        formula: "={row.planned}-{statedSaving}",
        format: "pounds",
      },
    ],
  },
];

export const learningDisabilityReassessmentsFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "carryOverShown",
        label: "Full-year effect of last year",
        unit: "£",
        formula: "={carryOver}",
        format: "pounds",
      },
      {
        id: "newShown",
        label: "New saving in the year",
        unit: "£",
        formula: "={newCases.inYearTotal}",
        format: "pounds",
      },
      {
        id: "casesShown",
        label: "Cases planned in the year",
        unit: "cases",
        formula: "={casesPlanned}",
        format: "whole",
        role: "output",
      },
      {
        id: "casesNeededShown",
        label: "Cases needed, spread evenly",
        unit: "cases",
        formula: "={casesNeededSpread}",
        format: "whole",
      },
    ],
  },
];

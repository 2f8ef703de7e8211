import { countOf, shareOf, weeksOfYear } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { Input, InputColumn, InputGroup, InputTable, TableRow } from "../../template";

const TABLES = "A/R.6.172, Background, tables of clients and of cost of care";

function statedTotal(id: string, label: string, worked: number): Input {
  return countOf({
    id,
    label,
    help: "The total as it stands elsewhere, to hold the rows against. Leave blank if there is none.",
    source: inPaper("A/R.6.172, Background, total clients"),
    worked,
    optional: true,
    quality: "red",
    impact: "green",
  });
}

export const trendInputs: InputGroup = {
  id: "trend",
  title: "Trend and plan",
  help: "The years of the two counts, and how much of the trend the plan relies on.",
  inputs: [
    {
      id: "laterYear",
      label: "Year of the later count",
      unit: "financial year",
      format: "text",
      accepts: { kind: "financialYear" },
      help: "The last year with actual averages; the count before it is one year earlier, the projection runs two years on.",
      source: inPaper(TABLES),
      worked: "2016/17",
    },
    weeksOfYear({ source: local("Convention; the paper prints weekly costs and no annual ones") }),
    shareOf({
      id: "relianceShare",
      label: "Share of the trend that the plan relies on",
      format: "percentOne",
      help: "How much of the fall in spend that the trend shows is booked as a saving.",
      source: local("Not printed: the trend of the paper's figures gives £1.30m, and the plan books £1.0m of it"),
      worked: 0.768,
      quality: "red",
      impact: "red",
      sensitivity: "Working",
    }),
    statedTotal("statedEarlier", "Total clients stated, earlier year", 3870),
    statedTotal("statedLater", "Total clients stated, later year", 3548),
    statedTotal("statedNext", "Total clients stated, first projected year", 3227),
    statedTotal("statedAfter", "Total clients stated, second projected year", 2905),
  ],
};

const people = { kind: "number", minimum: 0 } as const;
const weekly = { kind: "number", minimum: 0, maximum: 10_000 } as const;

function peopleColumn(id: string, header: string, optional = false): InputColumn {
  return { id, header, unit: "people", format: "whole", accepts: people, optional };
}
function costColumn(id: string, header: string, optional = false): InputColumn {
  return { id, header, unit: "£ a week", format: "pence", accepts: weekly, optional };
}

/** What a projection of one or two years on is, in the words of a formula. */
function onwards(what: "people" | "cost", years: "1" | "(1+1)"): string {
  return `=MAX(0,{line.${what}Later}+({line.${what}Later}-{line.${what}Earlier})*${years})`;
}

type CareType = readonly [
  type: string,
  people: readonly [earlier: number, later: number, next: number, after: number],
  cost: readonly [earlier: number, later: number, next: number, after: number],
];

const careTypes: readonly CareType[] = [
  ["Nursing", [321, 302, 284, 265], [587.48, 645.53, 703.59, 761.65]],
  ["Nursing dementia", [14, 31, 48, 65], [612.1, 681.97, 751.83, 821.7]],
  ["Residential", [546, 485, 425, 364], [430.78, 455.97, 481.17, 506.36]],
  ["Residential dementia", [344, 359, 375, 390], [492.63, 512.55, 532.48, 552.41]],
  ["Domiciliary care", [2015, 1797, 1579, 1362], [142.65, 150.76, 158.88, 167]],
  ["Direct payment", [357, 294, 232, 170], [224.44, 229.96, 235.49, 241.02]],
  ["Day care", [247, 204, 162, 119], [55.43, 56.59, 57.74, 58.9]],
];

export const careTypesTable: InputTable = {
  id: "careTypes",
  title: "Types of care",
  help: "One row for each type of care: average people and average cost in two years. The trend is carried on for two more; a projection made elsewhere can stand beside it.",
  columns: [
    { id: "type", header: "Type of care", format: "text", accepts: { kind: "text", maximumLength: 40 } },
    peopleColumn("peopleEarlier", "People, earlier year"),
    peopleColumn("peopleLater", "People, later year"),
    costColumn("costEarlier", "£ a week, earlier year"),
    costColumn("costLater", "£ a week, later year"),
    peopleColumn("statedPeopleNext", "People stated, one year on", true),
    peopleColumn("statedPeopleAfter", "People stated, two years on", true),
    costColumn("statedCostNext", "£ a week stated, one year on", true),
    costColumn("statedCostAfter", "£ a week stated, two years on", true),
  ],
  calculated: [
    { id: "peopleNext", header: "People, one year on", format: "one", formula: onwards("people", "1") },
    { id: "peopleAfter", header: "People, two years on", format: "one", formula: onwards("people", "(1+1)") },
    { id: "costNext", header: "£ a week, one year on", format: "pence", formula: onwards("cost", "1") },
    { id: "costAfter", header: "£ a week, two years on", format: "pence", formula: onwards("cost", "(1+1)") },
  ],
  worked: careTypes.map(([type, counts, costs]): TableRow => ({
    type,
    peopleEarlier: counts[0],
    peopleLater: counts[1],
    costEarlier: costs[0],
    costLater: costs[1],
    statedPeopleNext: counts[2],
    statedPeopleAfter: counts[3],
    statedCostNext: costs[2],
    statedCostAfter: costs[3],
  })),
  blankRows: 7,
  source: inPaper(TABLES),
};

export const yearsSource = local("Not printed; the lower spend is taken to last");

import type { Block } from "../../template";
import { zonesAndTerms } from "./working-terms";

/** An empty row of the table of bands counts as no hours at no price. */
const HOURS = "{bands.hours}*1";
const PRICES = "{bands.price}*1";

const costing: readonly Block[] = [
  { kind: "heading", level: 1, text: "Average rate and annual cost" },
  {
    kind: "rows",
    rows: [
      {
        id: "hoursTotal",
        label: "Hours in all bands",
        unit: "hours a week",
        formula: "=SUM({bands.hours})",
        format: "whole",
        note: "Ongoing care only",
      },
      {
        id: "firstPrice",
        label: "Price of the first band",
        unit: "£ an hour",
        formula: "=INDEX({bands.price},1)",
        format: "pence",
        note: "Premiums are measured against it",
      },
      {
        id: "blendedRate",
        label: "Average hourly rate at recommended prices",
        unit: "£ an hour",
        formula: `=CARECASE.BLENDEDRATE(${HOURS},${PRICES})`,
        format: "pence",
        role: "output",
        note: "Weighted with the hours of each band, not rounded",
      },
      {
        id: "rateRise",
        label: "Rise of the average hourly rate",
        unit: "%",
        formula: "={blendedRate}/{currentRate}-1",
        format: "percentOne",
        note: "Against the average rate now",
      },
      {
        id: "currentLow",
        label: "Annual cost now, lower end",
        unit: "£ a year",
        formula: "=CARECASE.ANNUALCOST({hoursTotal},{currentRate},{weeksPerYear})",
        format: "pounds",
        note: "Hours x average rate now x weeks, lower end",
      },
      {
        id: "currentHigh",
        label: "Annual cost now, upper end",
        unit: "£ a year",
        formula: "=CARECASE.ANNUALCOST({hoursTotal},{currentRate},{weeksHigh})",
        format: "pounds",
        note: "The same with the weeks of the upper end",
      },
      {
        id: "proposedLow",
        label: "Annual cost at recommended prices, lower end",
        unit: "£ a year",
        formula: `=CARECASE.ANNUALCOST(${HOURS},${PRICES},{weeksPerYear})`,
        format: "pounds",
        note: "Hours x price of each band x weeks, lower end",
      },
      {
        id: "proposedHigh",
        label: "Annual cost at recommended prices, upper end",
        unit: "£ a year",
        formula: `=CARECASE.ANNUALCOST(${HOURS},${PRICES},{weeksHigh})`,
        format: "pounds",
        note: "The same with the weeks of the upper end",
      },
      {
        id: "differenceLow",
        label: "Additional cost, lower end",
        unit: "£ a year",
        formula: "={proposedLow}-{currentLow}",
        format: "pounds",
        role: "output",
        note: "Recommended less current",
      },
      {
        id: "differenceHigh",
        label: "Additional cost, upper end",
        unit: "£ a year",
        formula: "={proposedHigh}-{currentHigh}",
        format: "pounds",
        role: "output",
        note: "Recommended less current",
      },
      {
        id: "premiumCost",
        label: "Cost of prices above the first band",
        unit: "£ a year",
        formula: "={proposedLow}-CARECASE.ANNUALCOST({hoursTotal},{firstPrice},{weeksPerYear})",
        format: "pounds",
        note: "Against paying the first band's price everywhere",
      },
      {
        id: "premiumShare",
        label: "Share of it in the annual cost",
        unit: "%",
        formula: "={premiumCost}/{proposedLow}",
        format: "percentOne",
        note: "How much the rural prices weigh",
      },
      {
        id: "priceToWage",
        label: "First band's price against the wage it assumes",
        unit: "times",
        formula: "={firstPrice}/{hourlyWage}",
        format: "factor",
        note: "What is left pays on-costs, travel, running costs and surplus",
      },
    ],
  },
  {
    kind: "grid",
    id: "costs",
    headers: ["Prices", "Lower end (£ a year)", "Upper end (£ a year)"],
    rows: [
      ["Current rates", "={currentLow}", "={currentHigh}"],
      ["Recommended prices", "={proposedLow}", "={proposedHigh}"],
    ],
    formats: ["text", "pounds", "pounds"],
    parts: {
      basis: { row: 1, column: 0, rows: 2, columns: 1 },
      low: { row: 1, column: 1, rows: 2, columns: 1 },
      high: { row: 1, column: 2, rows: 2, columns: 1 },
    },
  },
];

const tested = (label: string, share: string, cost: string): string[] => [
  label,
  `={${share}}`,
  `=${cost}`,
  `=${cost}-{proposedLow}`,
  `=(${cost}-{currentLow})`,
];

const RURAL_COST = `{proposedLow}+({proposedLow}-INDEX({bands.hours},1)*{firstPrice}*{weeksPerYear})*{ruralGrowth}`;

/** What the report leaves open: demand, unmet rural need, and the prices that the market will take. */
const tests: readonly Block[] = [
  { kind: "heading", level: 1, text: "What another demand or another price would cost" },
  {
    kind: "grid",
    id: "whatIf",
    headers: ["Test", "Taken as", "Annual cost, lower end", "Change", "Additional cost against now"],
    rows: [
      tested("More hours in every band", "hoursGrowth", "{proposedLow}*(1+{hoursGrowth})"),
      tested("More hours outside the first band", "ruralGrowth", RURAL_COST),
      tested("Higher prices in every band", "priceRise", "{proposedLow}*(1+{priceRise})"),
    ],
    formats: ["text", "percentOne", "pounds", "pounds", "pounds"],
    parts: { costs: { row: 1, column: 2, rows: 3, columns: 1 } },
  },
  {
    kind: "rows",
    rows: [
      {
        id: "currentMoreHours",
        label: "Annual cost now with more hours",
        unit: "£ a year",
        formula: "={currentLow}*(1+{hoursGrowth})",
        format: "pounds",
        note: "At the weeks of the lower end",
      },
      {
        id: "proposedMoreHours",
        label: "Annual cost at recommended prices with more hours",
        unit: "£ a year",
        formula: "={proposedLow}*(1+{hoursGrowth})",
        format: "pounds",
        note: "At the weeks of the lower end",
      },
    ],
  },
];

export const working: readonly Block[] = [...costing, ...zonesAndTerms, ...tests];

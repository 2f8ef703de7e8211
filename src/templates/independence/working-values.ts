import { planEndValues } from "../blocks/benefits-proposal-values";
import type { Block, OutputRow } from "../template";

const planEnd: readonly OutputRow[] = [
  ...planEndValues({
    low: "INDEX({grossLow.totals},{planYears})",
    high: "INDEX({grossHigh.totals},{planYears})",
  }),
  {
    id: "grossPerStart",
    label: "Gross benefit of one avoided start a year, in that year",
    unit: "£ a year",
    formula: "=INDEX({oneStartGross.totals},{planYears})",
    format: "pounds",
    note: "At the planned split and timing",
  },
];

const runRate: readonly OutputRow[] = [
  {
    id: "homecarePeopleSteady",
    label: "People supported with homecare at steady state",
    unit: "people",
    formula: "=CARECASE.STEADYSTATE({homecareStarts},{durationBenefit},{weeksPerYear})",
    format: "one",
    note: "Starts a year x weeks / weeks per year",
  },
  {
    id: "extraCarePeopleSteady",
    label: "People counted in extra care at steady state",
    unit: "people",
    formula: "=CARECASE.STEADYSTATE({extraCareStartsCounted},{durationBenefit},{weeksPerYear})",
    format: "one",
    note: "With the duration of the benefit, not of the places",
  },
  {
    id: "grossRunRate",
    label: "Gross benefit once everything is in place",
    unit: "£ a year",
    formula: "=({homecarePeopleSteady}*{homecareSaving}+{extraCarePeopleSteady}*{extraCareSaving})*{weeksPerYear}",
    format: "pounds",
    role: "output",
    note: "People at steady state x weekly saving x weeks per year",
  },
  {
    id: "recurringRunRate",
    label: "Recurring investment that stays",
    unit: "£ a year",
    formula: "=INDEX({investment.recurring},{yearsShown})",
    format: "pounds",
    note: "Recurring cost in the last year shown",
  },
  {
    id: "netRunRate",
    label: "Run rate, net",
    unit: "£ a year",
    formula: "={grossRunRate}-{recurringRunRate}-{existingDeducted}",
    format: "pounds",
    role: "output",
    note: "Gross less recurring investment and the existing plan",
  },
  {
    id: "fullAfterMonths",
    label: "Everything in place after",
    unit: "months",
    formula:
      "=MAX({homecareStartAfter}+{homecareRamp},{extraCareStartAfter}+{extraCareRamp})+{durationBenefit}*12/{weeksPerYear}",
    format: "one",
    note: "When the first people of the full flow leave and numbers stop growing",
  },
  {
    id: "runRateOrder",
    label: "Year of the plan in which that is",
    unit: "year",
    formula: "=INT({fullAfterMonths}/12)+1",
    format: "whole",
    note: "Counted from the first year",
  },
  {
    id: "runRateYear",
    label: "Full run rate reached in",
    unit: "financial year",
    formula:
      '=IF({runRateOrder}>{yearsShown},"after "&INDEX({gross.years},{yearsShown}),INDEX({gross.years},MIN({runRateOrder},{yearsShown})))',
    format: "text",
    role: "output",
    note: "Follows from starts, ramps and duration",
  },
  {
    id: "contingencyRunRate",
    label: "Inflation contingency beside the run rate",
    unit: "£ a year",
    formula: "={grossRunRate}*((1+{inflation})^({runRateOrder}-1)-1)",
    format: "pounds",
    role: "output",
    note: "At the prices of the year in which it is reached; never added in",
  },
  {
    id: "grossFullEvidence",
    label: "Gross opportunity before the delivery factor",
    unit: "£ a year",
    formula: "={baselineStarts}*{evidenceRate}*{blendedSaving}*{durationBenefit}",
    format: "pounds",
    note: "All of the evidence, once everything is in place",
  },
  {
    id: "capacityLoss",
    label: "Benefit taken off for want of places",
    unit: "£ a year",
    formula: '=IF({limitByPlaces}="yes",{benefitAtRisk},0)',
    format: "pounds",
    note: "Nothing unless the assumptions limit the benefit to the places there are",
  },
];

/** The figures that the headline, the header table and the waterfall take from the yearly tables. */
export const workingValues: readonly Block[] = [
  { kind: "heading", level: 1, text: "Value at the end of the plan", pageBreak: true },
  { kind: "rows", rows: planEnd },
  { kind: "heading", level: 1, text: "Run rate" },
  { kind: "rows", rows: runRate },
];

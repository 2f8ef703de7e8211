import { planEndValues } from "../../blocks/benefits-proposal-values";
import type { Block, OutputRow } from "../../template";

const runRate: readonly OutputRow[] = [
  {
    id: "runRateOrder",
    label: "First full year with everything in place",
    unit: "year",
    formula: "=0-INT(0-{fullAfterMonths}/12)+1",
    format: "whole",
    note: "Counted from the first year: the first that begins when every lever has reached its people",
  },
  {
    id: "lastYearShown",
    label: "Last year shown",
    unit: "financial year",
    formula: "=INDEX({gross.years},{yearsShown})",
    format: "text",
  },
  {
    id: "runRateYear",
    label: "Full run rate from",
    unit: "financial year",
    formula: '=IF({runRateOrder}>{yearsShown},"after "&{lastYearShown},INDEX({gross.years},{runRatePlace}))',
    format: "text",
    role: "output",
    note: "Follows from the start of the last lever and the review cycle",
  },
  {
    id: "runRatePlace",
    label: "Year whose figures are shown as the run rate",
    unit: "year",
    formula: "=MIN({runRateOrder},{yearsShown})",
    format: "whole",
    note: "The last year shown where the run rate is reached later",
  },
  {
    id: "grossRunRate",
    label: "Gross benefit in that year",
    unit: "£ a year",
    formula: "=INDEX({gross.totals},{runRatePlace})",
    format: "pounds",
    role: "output",
    note: "With the growth of the number of people until then",
  },
  {
    id: "recurringRunRate",
    label: "Recurring investment in that year",
    unit: "£ a year",
    formula: "=INDEX({investment.recurring},{runRatePlace})",
    format: "pounds",
    note: "With pay inflation until then",
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
    id: "contingencyRunRate",
    label: "Inflation contingency beside it",
    unit: "£ a year",
    formula: "=INDEX({profile.contingencies},{runRatePlace})",
    format: "pounds",
    role: "output",
    note: "Never added in",
  },
  {
    id: "grossFullEvidence",
    label: "Gross opportunity before the delivery factor",
    unit: "£ a year",
    formula: "=INDEX({unitGross.totals},{runRatePlace})*{evidenceRate}*{weeklySaving}",
    format: "pounds",
    note: "All of the evidence, in the same year",
  },
];

const breakEven: readonly OutputRow[] = [
  {
    id: "breakEvenYear",
    label: "First year that brings more than it costs",
    unit: "financial year",
    formula:
      '=IF(SUM({peopleByYear.aboveNil})=0,"none of the years shown",INDEX({profile.years},MATCH(1,{peopleByYear.aboveNil},0)))',
    format: "text",
    role: "output",
    note: "First annual level above nil",
  },
];

/** The figures that the headline, the header table and the waterfall take from the yearly tables. */
export const workingValues: readonly Block[] = [
  { kind: "heading", level: 1, text: "Value at the end of the plan" },
  {
    kind: "rows",
    rows: planEndValues({
      low: "INDEX({unitGross.totals},{planYears})*{targetLow}*{weeklySaving}",
      high: "INDEX({unitGross.totals},{planYears})*{targetHigh}*{weeklySaving}",
    }),
  },
  { kind: "heading", level: 1, text: "Run rate and break-even" },
  { kind: "rows", rows: [...runRate, ...breakEven] },
];

/** The figures that headline, header table and profile take from the yearly tables of a benefits proposal. */
import type { OutputRow } from "../template";

/** Value at the end of the plan: `levelLow` and `levelHigh` come from the runs at the ends of the sample's range. */
export function planEndValues(gross: { readonly low: string; readonly high: string }): readonly OutputRow[] {
  return [
    {
      id: "planEndYear",
      label: "Last year of the plan",
      unit: "financial year",
      formula: "=INDEX({gross.years},{planYears})",
      format: "text",
      note: "The headline is the annual level of this year",
    },
    {
      id: "grossPlanEnd",
      label: "Gross benefit in the plan's last year",
      unit: "£ a year",
      formula: "=INDEX({gross.totals},{planYears})",
      format: "pounds",
      note: "Before investment",
    },
    {
      id: "deductionsPlanEnd",
      label: "Investment and existing plan in that year",
      unit: "£ a year",
      formula: "=INDEX({investment.totals},{planYears})+{existingDeducted}",
      format: "pounds",
      note: "Recurring, one-off and existing MTFS line",
    },
    {
      id: "levelPlanEnd",
      label: "Annual level in the plan's last year",
      unit: "£ a year",
      formula: "=INDEX({profile.levels},{planYears})",
      format: "pounds",
      role: "output",
      note: "The headline",
    },
    {
      id: "contingencyPlanEnd",
      label: "Inflation contingency beside it",
      unit: "£ a year",
      formula: "=INDEX({profile.contingencies},{planYears})",
      format: "pounds",
      role: "output",
      note: "Never added to the level",
    },
    {
      id: "cashPlanEnd",
      label: "Cash over the plan",
      unit: "£",
      formula: "=INDEX({profile.cash},{planYears})",
      format: "pounds",
      note: "Running total of the levels: another figure than the headline",
    },
    levelAt("levelLow", "low", gross.low),
    levelAt("levelHigh", "high", gross.high),
  ];
}

function levelAt(id: string, end: "low" | "high", gross: string): OutputRow {
  return {
    id,
    label: `Annual level at the ${end} end of the sample's range`,
    unit: "£ a year",
    formula: `=${gross}-{deductionsPlanEnd}`,
    format: "pounds",
    role: "output",
    note: "Same delivery factor, same investment",
  };
}

import { PLAN_YEARS, planYearRows } from "../../blocks/plan-years";
import { workingSheet } from "../../blocks/standard-sheets";
import type { OutputRow } from "../../template";
import { ROUTES } from "./inputs";

function byRoute(id: string, label: string, route: string, note: string): OutputRow {
  return {
    id,
    label,
    unit: "£",
    formula: `=SUMIF({sources.route},"${route}",{sources.amount})`,
    format: "millions",
    note,
  };
}

/** Years, the fund by route, and what follows from it. */
export const fundWorking = workingSheet([
  { kind: "heading", level: 1, text: "Years" },
  { kind: "rows", rows: planYearRows(PLAN_YEARS.length) },
  { kind: "heading", level: 1, text: "The fund by route" },
  {
    kind: "rows",
    rows: [
      byRoute("nhsMinimum", "NHS minimum", ROUTES.health, "Split into three uses on the page of the fund"),
      byRoute("discharge", "Shared by NHS and council", ROUTES.shared, "The discharge fund"),
      byRoute("councilGrants", "Grants to the council", ROUTES.council, "The improved fund, winter pressures included"),
      byRoute("districts", "Passed to districts", ROUTES.districts, "Disabled facilities"),
    ],
  },
  { kind: "heading", level: 1, text: "What follows" },
  {
    kind: "rows",
    rows: [
      {
        id: "dischargeHealth",
        label: "Discharge fund, the integrated care board's part",
        unit: "£",
        formula: "={discharge}-{dischargeCouncil}",
        format: "millions",
        role: "output",
        note: "The fund less the council's grant",
      },
      {
        id: "relianceShare",
        label: "Share of the fund that adult social care relies on",
        unit: "%",
        formula: "=IF({fund.amountTotal}=0,0,{reliance.total}/{fund.amountTotal})",
        format: "percentOne",
        role: "output",
        note: "Disabled facilities and NHS services are left out",
      },
      {
        id: "cutCost",
        label: "Cost of the cut tested",
        unit: "£ a year",
        formula: "={cutTested}*{reliance.total}",
        format: "millions",
        role: "output",
        note: "What the council's budget would have to find, if services stay as they are",
      },
    ],
  },
]);

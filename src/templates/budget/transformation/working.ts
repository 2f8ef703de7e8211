import { planYearRows, PLAN_YEARS } from "../../blocks/plan-years";
import { workingSheet } from "../../blocks/standard-sheets";
import { columnOf } from "../../blocks/table-parts";

const STEPS = 5;

/** Years, the saving that is new, and what the chart draws. */
export const opportunitiesWorking = workingSheet([
  { kind: "heading", level: 1, text: "Years" },
  { kind: "rows", rows: planYearRows(PLAN_YEARS.length) },
  { kind: "heading", level: 1, text: "What is new and what is counted already" },
  {
    kind: "rows",
    rows: [
      {
        id: "newSaving",
        label: "New saving in the plan, level in its last year",
        unit: "£ a year",
        formula: "=0-{planLines.fourthTotal}*1000",
        format: "millions",
        role: "output",
        note: "Lines of the savings appendix, from £000, as a positive amount",
      },
      {
        id: "alreadyCounted",
        label: "Saving already in earlier plans",
        unit: "£ a year",
        formula: "={range.lowCashable}-{newSaving}",
        format: "millions",
        role: "output",
        note: "Cashable benefit less what is new to the plan",
      },
    ],
  },
  { kind: "heading", level: 1, text: "Columns of the chart" },
  {
    kind: "grid",
    id: "bridgeColumns",
    headers: ["Column", "Unseen base", "Stands", "Taken off"],
    rows: [
      ["Opportunity", "=0", "={range.low}", "=0"],
      ["Quality", "={range.lowCashable}", "=0", "={range.lowQuality}"],
      ["Cashable", "=0", "={range.lowCashable}", "=0"],
      ["Counted already", "={newSaving}", "=0", "=MAX(0,{alreadyCounted})"],
      ["New saving", "=0", "={newSaving}", "=0"],
    ],
    formats: ["text", "millions"],
    parts: {
      steps: columnOf(0, STEPS),
      base: columnOf(1, STEPS),
      stands: columnOf(2, STEPS),
      off: columnOf(3, STEPS),
    },
  },
]);

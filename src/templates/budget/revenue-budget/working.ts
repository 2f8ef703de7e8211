import { planYearRows } from "../../blocks/plan-years";
import { workingSheet } from "../../blocks/standard-sheets";
import { acrossSections, SECTIONS } from "./sections";

const maximumAcross = SECTIONS.map(({ id }) => `MAX({${id}Ledger.offLedger})`).join(",");

/** How the ledger is read: years, lines, and how far any line stands from the ledger's own figures. */
export const budgetWorking = workingSheet([
  { kind: "heading", level: 1, text: "Years" },
  { kind: "rows", rows: planYearRows(1) },
  { kind: "heading", level: 1, text: "Lines of the ledger" },
  {
    kind: "rows",
    rows: [
      {
        id: "serviceLines",
        label: "Service lines",
        unit: "lines",
        formula: `=${acrossSections((table) => `COUNT({${table}.net})`)}`,
        format: "whole",
        note: "Rows of all sections that are complete",
      },
      {
        id: "largestGap",
        label: "Largest difference of a line from the ledger",
        unit: "£",
        formula: `=MAX(${maximumAcross})`,
        format: "whole",
        role: "output",
        note: "Gross and net of each line as computed, against the two figures that the ledger gives for it",
      },
      {
        id: "positiveIncome",
        label: "Lines with internal income above nil",
        unit: "lines",
        formula: `=${acrossSections((table) => `COUNTIF({${table}.internal},">0")`)}`,
        format: "whole",
        note: "Internal income is negative as a rule; a positive amount is a recharge that another service pays",
      },
      {
        id: "grossAcross",
        label: "Gross budget, added across the columns",
        unit: "£",
        formula: "={budget.employeesTotal}+{budget.runningTotal}+{budget.internalTotal}",
        format: "whole",
        note: "Totals of employees, running expenses and internal income",
      },
      {
        id: "netAcross",
        label: "Net budget, added across the columns",
        unit: "£",
        formula: "={grossAcross}+{budget.externalTotal}",
        format: "whole",
        note: "The same and external income",
      },
    ],
  },
]);

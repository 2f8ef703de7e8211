/** From the cost now to each year's price level, and from there to what the budget needs: part of the year first, all of it after. */
import { PLAN_YEARS, planYearRows } from "../../blocks/plan-years";
import { workingSheet } from "../../blocks/standard-sheets";
import { countOf } from "../../blocks/table-parts";
import type { LineColumn } from "../../template";

const priceId = (order: number): string => (order === 0 ? "now" : `price${order}`);
const fullEffect = (order: number): string => `{row.${priceId(order)}}-{row.${priceId(order - 1)}}`;
const PART_YEAR = `${countOf(2)},1`;

const priceColumns: readonly LineColumn[] = PLAN_YEARS.map(({ label, order }) => ({
  id: priceId(order),
  header: `="At "&${label.slice(1)}&" prices"`,
  formula: `={row.${priceId(order - 1)}}*(1+{line.uplift${order}})`,
  format: "pounds",
  total: "sum",
}));

const levelColumns: readonly LineColumn[] = PLAN_YEARS.map(({ label, order }) => ({
  id: `level${order}`,
  header: `="Level "&${label.slice(1)}`,
  formula:
    `={row.${priceId(order - 1)}}-{row.now}+` +
    `INDEX(CARECASE.PARTYEAR(${fullEffect(order)},12-{line.startAfterMonths}),${PART_YEAR})`,
  format: "pounds",
  total: "sum",
}));

export const feeUpliftWorking = workingSheet(
  [
    { kind: "heading", level: 1, text: "Years of the plan" },
    { kind: "rows", rows: planYearRows(4) },
    { kind: "heading", level: 1, text: "Prices and levels by service" },
    {
      kind: "lines",
      id: "fees",
      table: "services",
      total: "All services",
      columns: [
        { id: "service", header: "Service", formula: "={line.service}", format: "text" },
        { id: "now", header: "Net cost now", formula: "={line.netNow}", format: "pounds", total: "sum" },
        ...priceColumns,
        ...levelColumns,
      ],
      note: "Net of what others pay, for today's people and hours. A year's level is the full effect of the uplifts before it and of its own the months in force.",
    },
    { kind: "heading", level: 1, text: "The first uplift, and what would change it" },
    {
      kind: "rows",
      rows: [
        {
          id: "firstYearCost",
          label: "Cost in the first year",
          unit: "£",
          formula: "={fees.level1Total}",
          format: "pounds",
          role: "output",
        },
        {
          id: "fullYearEffect",
          label: "Full-year effect of the first uplift",
          unit: "£ a year",
          formula: "={fees.price1Total}-{fees.nowTotal}",
          format: "pounds",
          role: "output",
        },
        {
          id: "followsNextYear",
          label: "Falls into the second year",
          unit: "£",
          formula: "={fullYearEffect}-{firstYearCost}",
          format: "pounds",
        },
        {
          id: "averageUplift",
          label: "Average first uplift",
          unit: "%",
          formula: "={fullYearEffect}/{fees.nowTotal}",
          format: "percentTwo",
          note: "Each service counted by its net cost",
        },
        {
          id: "stepCost",
          label: "Further uplift on every fee, full-year cost",
          unit: "£ a year",
          formula: "={fees.nowTotal}*{upliftStep}",
          format: "pounds",
          note: "As much more as the assumptions say, net of what others pay",
        },
        {
          id: "grossFullYear",
          label: "Full-year effect if nobody else paid a share",
          unit: "£ a year",
          formula: "=SUMPRODUCT({services.grossNow},{services.uplift1})",
          format: "pounds",
          note: "How much rests on the shares paid by the NHS and clients",
        },
      ],
    },
  ],
  [44, 16, 17, 17, 17, 17, 15, 15, 15, 15],
);

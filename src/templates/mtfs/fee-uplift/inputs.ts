/** What a council pays providers now, by how much it lifts the fees each year, and what its budget sets aside for that. */
import { weeksOfYear } from "../../blocks/business-case-inputs";
import { PLAN_YEARS } from "../../blocks/plan-years";
import { reportConventions } from "../../blocks/report-conventions";
import type { InputColumn, InputGroup, InputTable } from "../../inputs";
import { inPaper, local } from "../../papers/reports-2025";
import { services } from "./services";

/** What a service's quantity counts; the last is for services of which only the budget is known. */
export const MEASURES = { people: "People", hours: "Hours a week", pounds: "Pounds a year" } as const;

export const feeUpliftGroups: readonly InputGroup[] = [
  reportConventions(
    {
      inPaper,
      place: "MTFS report, Appendix A",
      council: "Leicestershire County Council",
      firstYear: "2025/26",
      asAtDate: "2025-01-20",
      yearHelp: "The financial year of the first uplift; the next three follow from it.",
      priceBase: {
        year: "2024/25",
        source: local("The fees and rates in the table are those paid before the first uplift"),
      },
    },
    [weeksOfYear({ source: local("Convention of budget papers") })],
  ),
  {
    id: "budget",
    title: "Budget of these services",
    inputs: [
      {
        id: "grossBudget",
        label: "Gross budget of the services below",
        unit: "£ a year",
        format: "pounds",
        accepts: { kind: "number", minimum: 0 },
        help: "What the budget holds for the same services before any uplift; a check compares it with the cost now.",
        source: inPaper("MTFS report, Appendix A, Demand Led Commissioned Services, gross budget"),
        worked: 288_704_143,
        priceBase: "2024/25",
        quality: "green",
        impact: "amber",
      },
      {
        id: "upliftStep",
        label: "Further uplift to show the cost of",
        unit: "%",
        format: "percentOne",
        accepts: { kind: "rate", maximum: 0.1 },
        help: "The page shows what so much more on every fee would cost in a full year; one percentage point is usual.",
        source: local("Convention of budget papers"),
        blank: 0.01,
      },
    ],
  },
];

const upliftColumns: readonly InputColumn[] = PLAN_YEARS.map(({ order, header }) => ({
  id: `uplift${order}`,
  header: `Uplift ${header}`,
  format: "percentOne",
  accepts: { kind: "rate", minimum: 0, maximum: 0.5 },
}));

export const servicesTable: InputTable = {
  id: "services",
  title: "Services and their uplifts",
  help:
    "One row per service with one fee or rate: people and the weekly fee, hours a week and the hourly rate, or the budget in pounds a year " +
    "where neither is known. Paid by others: the share of an increase that the NHS or clients pay; clients assessed below the full " +
    "cost pay no more when a fee rises. Starts after: months of each financial year that pass before its uplift.",
  columns: [
    { id: "service", header: "Service", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    {
      id: "measure",
      header: "Measured in",
      format: "text",
      accepts: { kind: "choice", options: Object.values(MEASURES) },
    },
    {
      id: "quantity",
      header: "Quantity",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
    },
    {
      id: "price",
      header: "Fee or rate",
      unit: "£ a week or an hour",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 20_000 },
      optional: true,
    },
    { id: "othersShare", header: "Paid by others", format: "percentOne", accepts: { kind: "rate" } },
    {
      id: "startAfterMonths",
      header: "Starts after",
      unit: "months",
      format: "whole",
      accepts: { kind: "number", minimum: 0, maximum: 11, whole: true },
    },
    ...upliftColumns,
    {
      id: "basis",
      header: "Where it comes from",
      format: "text",
      accepts: { kind: "text", maximumLength: 160 },
      optional: true,
    },
  ],
  calculated: [
    {
      id: "grossNow",
      header: "Gross cost now",
      format: "pounds",
      formula: `=IF({line.measure}="${MEASURES.pounds}",{line.quantity},{line.quantity}*{line.price}*{weeksPerYear})`,
    },
    {
      id: "netNow",
      header: "Net cost now",
      format: "pounds",
      formula: "={line.grossNow}*(1-{line.othersShare})",
    },
  ],
  worked: services,
  blankRows: 8,
  source: inPaper("MTFS report, Appendix A, gross budgets; each row says what is a planning assumption"),
};

export const provisionTable: InputTable = {
  id: "provision",
  title: "Provision for fee uplifts",
  help: "What the budget or a central contingency sets aside for fees, as levels: each year's figure includes the years before it.",
  columns: [
    { id: "line", header: "Line", format: "text", accepts: { kind: "text", maximumLength: 90 } },
    ...PLAN_YEARS.map(({ id, header }): InputColumn => ({
      id,
      header,
      unit: "£",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
    })),
  ],
  worked: [
    {
      line: "Central contingency for price inflation",
      yearOne: 10_300_000,
      yearTwo: 18_300_000,
      yearThree: 25_300_000,
      yearFour: 32_300_000,
    },
  ],
  blankRows: 2,
  source: local(
    "First year: as much as the MTFS report, paragraph 13, transfers for price inflation; then a planning assumption",
  ),
};

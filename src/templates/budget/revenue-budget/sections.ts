/** The sections of the budget book, in its order: the last one is outside adult social care. */
import type { TableRow } from "../../template";
import {
  BETTER_CARE_FUND,
  COMMUNITIES_WELLBEING,
  DEMAND_LED,
  DIRECT_SERVICES,
  EARLY_INTERVENTION,
  INTEGRATION_ACCESS_PREVENTION,
  ledgerRows,
  OPERATIONAL_COMMISSIONING,
  SENIOR_MANAGEMENT,
  STRATEGIC_SERVICES,
} from "./service-lines";

export interface BudgetSection {
  /** Id of the section's lines in the appendix; its input table is `<id>Ledger`, its name `<id>Name`. */
  readonly id: string;
  /** What the worked example's budget book calls it. */
  readonly name: string;
  /** What the blank version calls it until the council says otherwise. */
  readonly plainName: string;
  readonly rows: readonly TableRow[];
  /** Rows offered in the blank version. */
  readonly blankRows: number;
  /** A budget without a single line here is not complete. */
  readonly required?: boolean;
}

export const SOCIAL_CARE_SECTIONS: readonly BudgetSection[] = [
  {
    id: "operational",
    name: "Care Pathway - Operational Commissioning",
    plainName: "Operational commissioning",
    rows: ledgerRows(OPERATIONAL_COMMISSIONING),
    blankRows: 6,
  },
  {
    id: "integration",
    name: "Care Pathway - Integration, Access & Prevention",
    plainName: "Integration, access and prevention",
    rows: ledgerRows(INTEGRATION_ACCESS_PREVENTION),
    blankRows: 6,
  },
  {
    id: "direct",
    name: "Direct Services",
    plainName: "Direct services",
    rows: ledgerRows(DIRECT_SERVICES),
    blankRows: 6,
  },
  {
    id: "early",
    name: "Early Intervention & Prevention",
    plainName: "Early intervention and prevention",
    rows: ledgerRows(EARLY_INTERVENTION),
    blankRows: 6,
  },
  {
    id: "strategic",
    name: "Strategic Services",
    plainName: "Strategic services",
    rows: ledgerRows(STRATEGIC_SERVICES),
    blankRows: 6,
  },
  {
    id: "demandLed",
    name: "Demand Led Commissioned Services",
    plainName: "Demand led commissioned services",
    rows: ledgerRows(DEMAND_LED),
    blankRows: 10,
    required: true,
  },
  {
    id: "careFund",
    name: "Better Care Fund",
    plainName: "Better Care Fund",
    rows: ledgerRows(BETTER_CARE_FUND),
    blankRows: 2,
  },
  {
    id: "senior",
    name: "Department Senior Management",
    plainName: "Department senior management",
    rows: ledgerRows(SENIOR_MANAGEMENT),
    blankRows: 2,
  },
];

export const COMMUNITIES_SECTION: BudgetSection = {
  id: "communities",
  name: "Communities and Wellbeing",
  plainName: "Communities and wellbeing",
  rows: ledgerRows(COMMUNITIES_WELLBEING),
  blankRows: 10,
};

export const SECTIONS: readonly BudgetSection[] = [...SOCIAL_CARE_SECTIONS, COMMUNITIES_SECTION];

/** The figures of a service line, in the order of the appendix. */
export const AMOUNTS = [
  { id: "prior", header: '="Net budget "&{priorYear}&" (£)"', label: "Net budget of the year before" },
  { id: "employees", header: "Employees (£)", label: "Employees" },
  { id: "running", header: "Running expenses (£)", label: "Running expenses" },
  { id: "internal", header: "Internal income (£)", label: "Internal income" },
  { id: "gross", header: "Gross budget (£)", label: "Gross budget" },
  { id: "external", header: "External income (£)", label: "External income" },
  { id: "net", header: '="Net budget "&{firstYear}&" (£)"', label: "Net budget" },
] as const;

/** One of the columns of figures. */
export type AmountId = (typeof AMOUNTS)[number]["id"];

/**
 * The same part of every section's input table, joined by `+`.
 *
 * @param term What to add up for one section, given the id of its table.
 * @param sections The sections; all of them unless said otherwise.
 * @example acrossSections((table) => `SUM({${table}.net})`) // "SUM({operationalLedger.net})+..."
 */
export function acrossSections(term: (table: string) => string, sections: readonly BudgetSection[] = SECTIONS): string {
  return sections.map(({ id }) => term(`${id}Ledger`)).join("+");
}

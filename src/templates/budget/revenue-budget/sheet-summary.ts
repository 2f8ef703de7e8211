import type { Block, GridBlock, TemplateSheet } from "../../template";
import { acrossSections, AMOUNTS, SECTIONS, SOCIAL_CARE_SECTIONS } from "./sections";

const ASC = SOCIAL_CARE_SECTIONS.length;
const ALL = SECTIONS.length;

/** One line for each section, and the department. */
const budgetBySection: GridBlock = {
  kind: "grid",
  id: "budget",
  headers: ["Section", ...AMOUNTS.map(({ header }) => header), "Change in net (£)", "Share of net"],
  rows: [
    ...SECTIONS.map(({ id }) => [
      `={${id}Name}`,
      ...AMOUNTS.map((amount) => `={${id}.${amount.id}Total}`),
      `={${id}.netTotal}-{${id}.priorTotal}`,
      `=IF({budget.netTotal}=0,0,{${id}.netTotal}/{budget.netTotal})`,
    ]),
    [
      "={departmentName}",
      ...AMOUNTS.map(({ id }) => `=SUM({budget.${id}})`),
      "=SUM({budget.change})",
      "=SUM({budget.share})",
    ],
  ],
  formats: ["text", ...AMOUNTS.map(() => "whole" as const), "whole", "percentOne"],
  total: true,
  parts: {
    names: { row: 1, column: 0, rows: ALL, columns: 1 },
    change: { row: 1, column: AMOUNTS.length + 1, rows: ALL, columns: 1 },
    share: { row: 1, column: AMOUNTS.length + 2, rows: ALL, columns: 1 },
    shareTotal: { row: ALL + 1, column: AMOUNTS.length + 2, rows: 1, columns: 1 },
    ...Object.fromEntries(
      AMOUNTS.flatMap(({ id }, index) => [
        [id, { row: 1, column: index + 1, rows: ALL, columns: 1 }],
        [`${id}Asc`, { row: 1, column: index + 1, rows: ASC, columns: 1 }],
        [`${id}Total`, { row: ALL + 1, column: index + 1, rows: 1, columns: 1 }],
      ]),
    ),
  },
};

/** Statutory, discretionary or both; what carries no letter is the rest. */
function dutyRow(label: string, letter: string): string[] {
  const sumOf = (amount: string) =>
    `=${acrossSections((table) => `SUMIF({${table}.duty},"${letter}",{${table}.${amount}})`)}`;
  return [label, sumOf("gross"), sumOf("external"), sumOf("net")];
}

const budgetByDuty: GridBlock = {
  kind: "grid",
  id: "duties",
  headers: ["Duty", "Gross budget (£)", "External income (£)", '="Net budget "&{firstYear}&" (£)"'],
  rows: [
    dutyRow("Statutory (S)", "S"),
    dutyRow("Discretionary (D)", "D"),
    dutyRow("Both (B)", "B"),
    [
      "Not marked",
      "={budget.grossTotal}-SUM({duties.grossMarked})",
      "={budget.externalTotal}-SUM({duties.externalMarked})",
      "={budget.netTotal}-SUM({duties.netMarked})",
    ],
  ],
  formats: ["text", "whole"],
  parts: {
    grossMarked: { row: 1, column: 1, rows: 3, columns: 1 },
    externalMarked: { row: 1, column: 2, rows: 3, columns: 1 },
    netMarked: { row: 1, column: 3, rows: 3, columns: 1 },
    statutory: { row: 1, column: 3, rows: 1, columns: 1 },
    discretionary: { row: 2, column: 3, rows: 1, columns: 1 },
    both: { row: 3, column: 3, rows: 1, columns: 1 },
  },
};

const opening: readonly Block[] = [
  {
    kind: "title",
    text: "Revenue budget",
    description:
      "What the department spends on each service, what income meets, and what is left for the council to pay",
  },
  {
    kind: "headline",
    id: "headline",
    label: "Net budget",
    formula: "=CARECASE.GBPM({budget.netTotal})",
    definition:
      '="Net budget "&{firstYear}&" of "&{departmentName}&": gross expenditure less all income, in prices of "&{priceBase}',
    range:
      '="Gross "&CARECASE.GBPM({budget.grossTotal})&", external income "&CARECASE.GBPM(0-{budget.externalTotal})&"; "&CARECASE.GBPM({totals.netAsc})&" of the net budget is adult social care"',
  },
  {
    kind: "text",
    text: '={councilName}&" proposes a gross budget of "&CARECASE.GBPM({budget.grossTotal})&" for "&{firstYear}&". Grants, health transfers and what people pay towards their care bring "&CARECASE.GBPM(0-{budget.externalTotal})&" of it, so that "&CARECASE.GBPM({budget.netTotal})&" remains: "&IF({budget.netTotal}>={budget.priorTotal},CARECASE.GBPM({budget.netTotal}-{budget.priorTotal})&" more",CARECASE.GBPM({budget.priorTotal}-{budget.netTotal})&" less")&" than the adjusted budget of "&{priorYear}&"."',
  },
  {
    kind: "text",
    text: "No pay or price inflation is in the service budgets. The council holds a central contingency and passes it on to services as it is needed.",
    prompt: "Say what the budgets include of pay and price inflation, and where the rest is held.",
  },
];

const tables: readonly Block[] = [
  { kind: "heading", level: 1, text: "Budget by section" },
  budgetBySection,
  {
    kind: "text",
    style: "note",
    text: "Every service line behind these totals stands in Appendix A. Income is negative; shares are of the net budget and may be negative or above 100%.",
  },
  {
    kind: "chart",
    id: "sectionChart",
    chart: "barClustered",
    title: "Net budget by section",
    categories: "{budget.names}",
    series: [
      { name: "Net budget", values: "{budget.net}", colour: "accent" },
      { name: "Year before", values: "{budget.prior}", colour: "muted" },
    ],
    categoryTitle: "Section",
    valueTitle: "£m",
    format: "millions",
    description: "Bar chart of each section's net budget beside the net budget of the year before",
    height: 20,
  },
  { kind: "heading", level: 1, text: "Budget by duty", pageBreak: true },
  budgetByDuty,
  {
    kind: "text",
    text: '="Of the net budget "&CARECASE.GBPM({duties.statutory})&" stands on lines marked statutory, "&CARECASE.GBPM({duties.both})&" on lines marked both, and "&CARECASE.GBPM({duties.discretionary})&" on lines that the council provides by its own choice."',
  },
];

const narrative: readonly Block[] = [
  { kind: "heading", level: 1, text: "What could move these budgets" },
  {
    kind: "bullets",
    prompt: "The main risks to these budgets: what could happen, to which lines, and what is done about it.",
    items: [
      {
        label: "Demand",
        text: "more people, and packages of higher cost, for older adults and for adults with learning disabilities above all; managers approve care costs by level and compare them with the national picture.",
      },
      {
        label: "Cost of care",
        text: "the National Living Wage and a short supply of care workers in rural areas raise what providers charge.",
      },
      {
        label: "Better Care Fund",
        text: '="the Better Care Fund brings "&CARECASE.GBPM(0-{careFund.externalTotal})&" of external income; whatever is withdrawn of it is missing in the net budget."',
      },
      {
        label: "Pay",
        text: "the award of the year before was not settled when these budgets were made; the final report adds it.",
      },
    ],
  },
];

/** The first page: what the committee reads when it reads one page only. */
export const summarySheet: TemplateSheet = {
  name: "Summary",
  role: "proposal",
  columns: [48, 15, 15, 15, 18, 17, 19, 16, 18, 14],
  orientation: "landscape",
  blocks: [...opening, ...tables, ...narrative],
};

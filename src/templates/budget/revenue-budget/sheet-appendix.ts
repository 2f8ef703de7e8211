import type { Block, GridBlock, LineColumn, LinesBlock, TemplateSheet } from "../../template";
import { AMOUNTS, COMMUNITIES_SECTION, SECTIONS, type BudgetSection } from "./sections";

const amounts: readonly LineColumn[] = AMOUNTS.map(({ id, header }) => ({
  id,
  header,
  formula: `={line.${id}}`,
  format: "whole",
  total: "sum",
}));

/** A section as the appendix prints it: its lines and their total. */
function sectionLines({ id }: BudgetSection): LinesBlock {
  return {
    kind: "lines",
    id,
    table: `${id}Ledger`,
    columns: [
      { id: "service", header: `={${id}Name}`, formula: "={line.service}", format: "text" },
      { id: "duty", header: "S/D/B", formula: "={line.duty}", format: "text" },
      ...amounts,
    ],
    total: "TOTAL",
  };
}

const communities = COMMUNITIES_SECTION.id;

/** The three totals at the foot of the appendix. */
const totals: GridBlock = {
  kind: "grid",
  id: "totals",
  headers: ["Totals", "", ...AMOUNTS.map(({ header }) => header)],
  rows: [
    ["TOTAL ADULT SOCIAL CARE", null, ...AMOUNTS.map(({ id }) => `=SUM({budget.${id}Asc})`)],
    ['="TOTAL "&UPPER({communitiesName})', null, ...AMOUNTS.map(({ id }) => `={${communities}.${id}Total}`)],
    ['="TOTAL "&UPPER({departmentName})', null, ...AMOUNTS.map(({ id }) => `={budget.${id}Total}`)],
  ],
  formats: ["text", "text", "whole"],
  total: true,
  parts: Object.fromEntries(
    AMOUNTS.flatMap(({ id }, index) => [
      [`${id}Asc`, { row: 1, column: index + 2, rows: 1, columns: 1 }],
      [`${id}Department`, { row: 3, column: index + 2, rows: 1, columns: 1 }],
    ]),
  ),
};

const body: readonly Block[] = [
  ...SECTIONS.map(sectionLines),
  totals,
  {
    kind: "text",
    style: "note",
    text: "S statutory, D discretionary, B both. Gross budget is employees, running expenses and internal income together; net budget is the gross budget and external income. Income is negative.",
  },
];

/** Appendix A as the committee receives it. */
export const appendixSheet: TemplateSheet = {
  name: "Appendix A",
  role: "proposal",
  columns: [52, 8, 16, 15, 16, 18, 17, 19, 16],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Appendix A: revenue budget",
      description:
        "Employees, running expenses and income of every service line, with the net budget of the year before",
    },
    ...body,
  ],
};

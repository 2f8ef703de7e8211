/** The page for the report: surplus or gap of the provision, year by year, and the cost by service. */
import { PLAN_YEARS } from "../../blocks/plan-years";
import { columnOf, countOf, eachRow } from "../../blocks/table-parts";
import type { Block, TemplateSheet } from "../../template";

const ofService = (column: string): string => `=INDEX({fees.${column}},MATCH({row.service},{fees.service},0))`;

const comparison: Block = {
  kind: "grid",
  id: "comparison",
  headers: ["Year", "Cost of uplifts", "Provision", "Surplus or gap", "Growth of the year"],
  rows: PLAN_YEARS.map(({ id, label, order }) => [
    label,
    `={fees.level${order}Total}`,
    `=SUM({provision.${id}})`,
    `={comparison.provision${order}}-{comparison.cost${order}}`,
    `=INDEX(CARECASE.INCREMENTS({comparison.cost}),${countOf(order)},1)`,
  ]),
  formats: ["text", "pounds", "pounds", "pounds", "pounds"],
  parts: {
    year: columnOf(0, 4),
    cost: columnOf(1, 4),
    provision: columnOf(2, 4),
    growth: columnOf(4, 4),
    ...eachRow("cost", 1, 4),
    ...eachRow("provision", 2, 4),
    ...eachRow("gap", 3, 4),
  },
};

export const feeUpliftPage: TemplateSheet = {
  name: "Cost",
  role: "proposal",
  columns: [38, 18, 18, 18, 18],
  orientation: "portrait",
  blocks: [
    {
      kind: "title",
      text: "Provider fee uplift",
      description: "What lifting the fees of care providers costs, and whether the budget's provision covers it",
    },
    {
      kind: "headline",
      id: "gapText",
      label: "Surplus or gap (−) of the provision in the last year",
      formula: "=CARECASE.GBPM({comparison.gap4})",
      definition: "Provision less the net cost of all uplifts so far, as annual levels, in {yearFour}",
      range:
        '="First year: cost "&CARECASE.GBPM({firstYearCost})&", provision "&CARECASE.GBPM({comparison.provision1})',
    },
    { kind: "heading", level: 1, text: "Cost and provision by year" },
    {
      kind: "text",
      text: "The first uplift costs {firstYearCost} in {yearOne} and {fullYearEffect} in a full year, {averageUplift} of today's net cost. A further {upliftStep} on every fee would cost {stepCost} a year.",
    },
    comparison,
    {
      kind: "text",
      style: "note",
      text: "Cost, provision and surplus are annual levels; growth of the year is what is new in that year's budget, positive as growth is in the MTFS.",
    },
    {
      kind: "chart",
      id: "costAndProvision",
      chart: "columnClustered",
      title: "Cost of fee uplifts and provision",
      categories: "{comparison.year}",
      series: [
        { name: "Cost of uplifts", values: "{comparison.cost}", colour: "accent" },
        { name: "Provision", values: "{comparison.provision}", colour: "muted" },
      ],
      categoryTitle: "Financial year",
      valueTitle: "£ a year",
      format: "millions",
      description: "Annual level of the uplifts' net cost beside the provision, for each of the four years",
    },
    { kind: "heading", level: 1, text: "Cost by service" },
    {
      kind: "lines",
      id: "byService",
      table: "services",
      total: "All services",
      columns: [
        { id: "service", header: "Service", formula: "={line.service}", format: "text" },
        { id: "now", header: "Net cost now", formula: ofService("now"), format: "pounds", total: "sum" },
        { id: "firstYear", header: "={yearOne}", formula: ofService("level1"), format: "pounds", total: "sum" },
        {
          id: "fullYear",
          header: "Full-year effect",
          formula: `${ofService("price1")}-{row.now}`,
          format: "pounds",
          total: "sum",
        },
        { id: "lastYear", header: "={yearFour}", formula: ofService("level4"), format: "pounds", total: "sum" },
      ],
      note: "Net of the shares that the NHS and clients pay.",
    },
    { kind: "heading", level: 1, text: "What the uplifts follow" },
    {
      kind: "bullets",
      prompt: "Say what each uplift follows: wage floor, index, contract clause, market evidence.",
      items: [
        {
          label: "Pay",
          text: "The wage floor drives home care and supported living most, because most of their cost is pay.",
        },
        {
          label: "Income",
          text: "The shares paid by others are those of today's cost. Contributions follow people's incomes, not fees, so the share of an increase may be lower.",
        },
        { label: "Volume", text: "People and hours stay as they are; growth in demand is planned apart." },
      ],
    },
  ],
};

/** The services are typed on a sheet of their own: the columns beneath the register are too narrow for a table so wide. */
export const feesSheet: TemplateSheet = {
  name: "Fees",
  role: "entries",
  columns: [33, 19, 13, 11, 10, 10, 8, 8, 8, 8, 34, 14, 14, 11],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Fees and uplifts",
      description: "What is paid for today, at which fee, and by how much each year lifts it",
    },
    { kind: "entries", table: "services" },
  ],
};

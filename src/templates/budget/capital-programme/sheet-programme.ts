import { PLAN_YEARS } from "../../blocks/plan-years";
import { columnOf } from "../../blocks/table-parts";
import type { Block, GridBlock, LinesBlock, TemplateSheet } from "../../template";
import { BLOCKS, inThousands } from "./scheme-blocks";

const GROSS = "Gross cost (£000)";
const PROGRAMME = "Total (£000)";
const OUTSIDE = "Before or after the plan (£000)";
const FIRST_YEAR = 4;
const LAST_PLACE = FIRST_YEAR + PLAN_YEARS.length;

/** A block of the appendix: its schemes and their sub-total. */
function schemeLines(id: string, table: string, header: string): LinesBlock {
  const figure = (column: string, shown: string) =>
    ({ id: column, header: shown, formula: `={line.${column}}`, format: "whole", total: "sum" }) as const;
  return {
    kind: "lines",
    id,
    table,
    columns: [
      { id: "scheme", header, formula: "={line.scheme}", format: "text" },
      { id: "funding", header: "Funding", formula: "={line.funding}", format: "text" },
      { id: "completion", header: "Estimated completion", formula: "={line.completion}", format: "date" },
      figure("gross", GROSS),
      ...PLAN_YEARS.map((year) => figure(year.id, inThousands(year.label))),
      figure("programme", PROGRAMME),
      figure("outside", OUTSIDE),
    ],
    total: "Sub-total",
  };
}

function fundedBy(funding: string): string[] {
  const columns = ["gross", ...PLAN_YEARS.map(({ id }) => id), "programme", "outside"];
  return columns.map(
    (column) =>
      `=${BLOCKS.map(({ table }) => `SUMIF({${table}.funding},"${funding}",{${table}.${column}})`).join("+")}`,
  );
}

/** External and discretionary funding, year by year, beneath the schemes in the same columns. */
const funding: GridBlock = {
  kind: "grid",
  id: "funding",
  headers: ["Funding", "", "", GROSS, ...PLAN_YEARS.map(({ label }) => inThousands(label)), PROGRAMME, OUTSIDE],
  rows: [
    ["External, passed on or tied to its purpose", null, null, ...fundedBy("external")],
    ["Discretionary, the council's own", null, null, ...fundedBy("discretionary")],
    [
      "Total programme",
      null,
      null,
      ...["gross", ...PLAN_YEARS.map(({ id }) => id), "programme", "outside"].map(
        (column) => `=${BLOCKS.map(({ lines }) => `{${lines}.${column}Total}`).join("+")}`,
      ),
    ],
  ],
  formats: ["text", "text", "text", "whole"],
  total: true,
  parts: {
    external: { row: 1, column: FIRST_YEAR, rows: 1, columns: PLAN_YEARS.length },
    discretionary: { row: 2, column: FIRST_YEAR, rows: 1, columns: PLAN_YEARS.length },
    years: { row: 3, column: FIRST_YEAR, rows: 1, columns: PLAN_YEARS.length },
    ...Object.fromEntries(
      PLAN_YEARS.map(({ id }, index) => [id, { row: 3, column: FIRST_YEAR + index, rows: 1, columns: 1 }]),
    ),
    programmes: columnOf(LAST_PLACE, 2),
    externalProgramme: { row: 1, column: LAST_PLACE, rows: 1, columns: 1 },
    discretionaryProgramme: { row: 2, column: LAST_PLACE, rows: 1, columns: 1 },
    programme: { row: 3, column: LAST_PLACE, rows: 1, columns: 1 },
    gross: { row: 3, column: FIRST_YEAR - 1, rows: 1, columns: 1 },
    outside: { row: 3, column: LAST_PLACE + 1, rows: 1, columns: 1 },
  },
};

const inMillions = (thousands: string) => `TEXT(${thousands}/1000,"£0.0")&"m"`;

const opening: readonly Block[] = [
  {
    kind: "title",
    text: "Capital programme",
    description: "What is to be built, bought or passed on in each year of the plan, and who pays for it",
  },
  {
    kind: "headline",
    id: "headline",
    label: "Capital programme",
    formula: "=CARECASE.GBPM({funding.programme}*1000)",
    definition:
      '="Spending from "&{firstYear}&" to "&{yearFour}&" together; what projects spend before or after is left out"',
    range:
      '=CARECASE.GBPM({funding.externalProgramme}*1000)&" external, "&CARECASE.GBPM({funding.discretionaryProgramme}*1000)&" discretionary"',
  },
  {
    kind: "text",
    text: `="The capital programme of "&{councilName}&" totals "&${inMillions("{funding.programme}")}&". External funding brings "&${inMillions("{funding.externalProgramme}")}&" of it; the balance of "&${inMillions("{funding.discretionaryProgramme}")}&" is the council's to decide. Its projects cost "&${inMillions("{funding.gross}")}&" in all, "&${inMillions("{funding.outside}")}&" of which falls outside these years."`,
  },
  {
    kind: "text",
    text: "The grant for disabled facilities goes on to the district councils, which adapt people's homes with it. The rest is small: extra care schemes that a business case has to carry first, because they are there to bring down the cost of care.",
    prompt: "Say in two sentences what the money is for and which part the council may decide on.",
  },
];

/** Appendix D as the committee receives it. */
export const programmeSheet: TemplateSheet = {
  name: "Programme",
  role: "proposal",
  columns: [46, 16, 15, 13, 13, 13, 13, 13, 13, 15],
  orientation: "landscape",
  blocks: [
    ...opening,
    { kind: "heading", level: 1, text: "Schemes" },
    schemeLines("main", "schemes", "Main programme"),
    schemeLines("investment", "investmentSchemes", "Social care investment plan"),
    funding,
    {
      kind: "text",
      style: "note",
      text: "In £000. What a project spends before or after the plan is its gross cost less what stands in the programme.",
    },
    {
      kind: "chart",
      id: "fundingChart",
      chart: "columnStacked",
      title: "Capital programme by year and funding",
      categories: "{fundingYears.years}",
      series: [
        { name: "External", values: "{fundingYears.external}", colour: "accent" },
        { name: "Discretionary", values: "{fundingYears.discretionary}", colour: "second" },
      ],
      categoryTitle: "Financial year",
      valueTitle: "£000",
      format: "whole",
      description: "Stacked columns of external and discretionary capital funding in each year of the programme",
    },
  ],
};

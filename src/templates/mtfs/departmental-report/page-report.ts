/** The first page: headline, purpose, and the proposed revenue budget. */
import { YEAR_HEADERS } from "../../blocks/plan-years";
import type { Block, TemplateSheet } from "../../template";
import { inMillions, YEARS, yearsOfRow, eachYear } from "../lines/years";
import { pascal } from "../lines/level-reading";
import type { Edition } from "./edition";

/** Lines of the budget table, in its order. */
const ROLL_ROWS = ["opening", "transfers", "subTotal", "growth", "savings", "net"] as const;

const headline: Block = {
  kind: "headline",
  id: "headline",
  label: '="Proposed net budget "&{yearOne}',
  formula: "=CARECASE.GBPM({roll.netYearOne}*1000)",
  definition:
    '="Net revenue budget of "&{yearOne}&" after transfers, growth and savings, net of income from grants, health and people who use services"',
  range: `="Provisionally "&${inMillions("{roll.netYearFour}")}&" by "&{yearFour}&": growth of "&${inMillions("{levels.growthYearFour}")}&" and savings of "&${inMillions("0-{levels.savingsYearFour}")}&" a year by then"`,
};

/** The plan in three lines, for those who read no further. */
const atAGlance: Block = {
  kind: "grid",
  headers: ["At a glance, £m", ...YEAR_HEADERS],
  rows: [
    ["Growth reached", ...eachYear((year) => `={levels.growth${pascal(year)}}/1000`)],
    ["Savings reached", ...eachYear((year) => `={levels.savings${pascal(year)}}/1000`)],
    ["Net budget", ...eachYear((year) => `={roll.net${pascal(year)}}/1000`)],
  ],
  formats: ["text", "one"],
  total: true,
};

function opening({ words }: Edition): readonly Block[] {
  return [
    {
      kind: "facts",
      facts: [
        { label: "Report to", text: words.reportTo, prompt: "The committee that the report goes to." },
        { label: "Report of", text: words.reportOf, prompt: "The posts that report, not persons." },
        { label: "Department", text: '={department}&", "&{councilName}' },
        { label: "Date", text: '=TEXT({asAtDate},"d mmmm yyyy")' },
      ],
    },
    { kind: "heading", level: 1, text: "Purpose of the report" },
    {
      kind: "bullets",
      prompt: "Say what the committee is told, and what it is asked to do.",
      items: words.purpose.map((text) => ({ text })),
    },
    { kind: "heading", level: 1, text: "Policy framework and previous decisions" },
    { kind: "text", text: words.policy, prompt: "When was the current strategy agreed, and how has it been reviewed?" },
    { kind: "heading", level: 1, text: "Background" },
    {
      kind: "text",
      text: words.background,
      prompt: "Where has the draft been considered, and which meetings follow until the council decides?",
    },
    { kind: "heading", level: 1, text: "Service transformation" },
    {
      kind: "text",
      text: words.transformation,
      prompt: "Which strategy does the department follow, and how do growth and savings serve it?",
    },
    {
      kind: "bullets",
      prompt: "The department's ambitions, one in each line.",
      items: words.ambitions.map((text) => ({ text })),
    },
  ];
}

function revenueBudget({ words }: Edition): readonly Block[] {
  const parts = ROLL_ROWS.flatMap((id, index) => [
    [id, yearsOfRow(index + 1)] as const,
    ...eachYear(
      (year, place) => [`${id}${pascal(year)}`, { row: index + 1, column: place, rows: 1, columns: 1 }] as const,
    ),
  ]);
  return [
    { kind: "heading", level: 1, text: "Proposed revenue budget", pageBreak: true },
    {
      kind: "text",
      text: '="The table shows the proposed net revenue budget of "&{yearOne}&" and provisional budgets of the three years that follow, in £000. Appendix A has the detail of "&{yearOne}&"."',
    },
    {
      kind: "spill",
      id: "roll",
      formula: "=CARECASE.BUDGETROLL({openingBudget},{transfersTotal},{levels.growth},{levels.savings},{firstYear})",
      rows: ROLL_ROWS.length + 1,
      columns: YEARS + 1,
      formats: ["text", "whole"],
      parts: { years: yearsOfRow(0), ...Object.fromEntries(parts) },
      total: true,
      note: "£000. Growth and savings are the changes from year to year of the levels in Appendices B and C; savings are negative.",
    },
    {
      kind: "chart",
      id: "budgetChart",
      chart: "columnClustered",
      title: "Growth and savings by year: levels",
      categories: "{levels.years}",
      series: [
        { name: "Growth", values: "{levels.growth}", colour: "second" },
        { name: "Savings", values: "{levels.savings}", colour: "accent" },
      ],
      categoryTitle: "Financial year",
      valueTitle: "£000",
      format: "whole",
      description: "Columns of the level of growth and of savings in each year; savings are negative",
      height: 14,
    },
    { kind: "text", text: words.inflation, prompt: "Say how pay and price inflation are provided for." },
    {
      kind: "text",
      text: `="The total gross budget proposed for "&{yearOne}&" is "&${millionsOfPounds("{grossBudget}")}&", with contributions from grants, health transfers and people who use services of "&${millionsOfPounds("0-{externalIncome}")}&". The proposed net budget of "&${millionsOfPounds("{netAppendix}")}&" is distributed as follows."`,
    },
    {
      kind: "lines",
      id: "distribution",
      table: "netBudget",
      columns: [
        { id: "heading", header: '="Net budget "&{yearOne}', formula: "={line.heading}", format: "text" },
        {
          id: "millions",
          header: "£m",
          formula: "=ROUND({line.amount}/1000/1000,1)",
          format: "one",
          total: "=ROUND({netTotal}/1000/1000,1)",
        },
        {
          id: "share",
          header: "Share of net budget",
          formula: "=ROUND({line.amount}/{netTotal}*1000,0)/1000",
          format: "percentOne",
        },
      ],
      total: "Department total",
    },
    {
      kind: "text",
      style: "note",
      text: '="Income is negative. Each figure is rounded by itself: the rounded amounts add up to £"&TEXT({roundedMillions},"0.0")&"m, the rounded shares to "&TEXT({roundedShares},"0.0%")&"."',
    },
  ];
}

function transfers({ words }: Edition): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Other changes and transfers" },
    {
      kind: "text",
      text: `="Budget transfers during "&{priorYear}&" make a net change of "&${inMillions("{transfersTotal}")}&". They are:"`,
    },
    {
      kind: "lines",
      id: "transferLines",
      table: "transfers",
      columns: [
        { id: "description", header: "Transfer", formula: "={line.description}", format: "text" },
        { id: "amount", header: "£m", formula: "={line.amount}", format: "one", total: "sum" },
      ],
      total: "Transfers together",
    },
    {
      kind: "facts",
      facts: [
        {
          label: "Stars",
          text: "* unchanged from the previous MTFS; ** in the previous MTFS and amended; none: a new line.",
        },
        {
          label: "Types",
          text: "Eff: an efficiency; SR: a service reduction; both where it is a mixture; Inc: income or funding.",
        },
      ],
    },
    {
      kind: "text",
      text: words.restraint,
      prompt: "What else has to be found, and how is spending held back meanwhile?",
    },
  ];
}

/** An amount in pounds as sentences print it. */
export function millionsOfPounds(pounds: string): string {
  return inMillions(`(${pounds})/1000`);
}

export function reportPage(edition: Edition): TemplateSheet {
  return {
    name: "Report",
    role: "proposal",
    columns: [52, 15, 15, 15, 15],
    orientation: "portrait",
    blocks: [
      {
        kind: "title",
        text: "Medium term financial strategy: departmental report",
        description: "The proposed budget of the department for the first year, and provisional budgets for three more",
      },
      headline,
      atAGlance,
      ...opening(edition),
      ...revenueBudget(edition),
      ...transfers(edition),
    ],
  };
}

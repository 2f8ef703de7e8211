import { columnOf } from "../../blocks/table-parts";
import type { Block, GridBlock, LinesBlock, TemplateSheet } from "../../template";

const HEADERS = ["£m", "Share", "What it is for"] as const;

const sourceLines: LinesBlock = {
  kind: "lines",
  id: "fund",
  table: "sources",
  columns: [
    { id: "source", header: '="Source, "&{priorYear}', formula: "={line.source}", format: "text" },
    { id: "amount", header: "£m", formula: "={line.amount}", format: "millions", total: "sum" },
    {
      id: "share",
      header: "Share",
      formula: "=IF({fund.amountTotal}=0,0,{line.amount}/{fund.amountTotal})",
      format: "percentOne",
      total: "sum",
    },
    { id: "purpose", header: "What it is for", formula: "={line.purpose}", format: "text" },
  ],
  total: "Total plan",
};

const shareOf = (amount: string, whole: string) => `=IF(${whole}=0,0,${amount}/${whole})`;

/** The NHS minimum in three parts. */
const minimumSplit: GridBlock = {
  kind: "grid",
  id: "minimum",
  headers: ["Use of the NHS minimum", ...HEADERS],
  rows: [
    [
      "Sustains adult social care",
      "={sustained}",
      shareOf("{sustained}", "{nhsMinimum}"),
      "A national condition: without it the council could not keep its budget in balance",
    ],
    [
      "Further social care services",
      "={further}",
      shareOf("{further}", "{nhsMinimum}"),
      "Carers, safeguarding, mental health discharge, dementia support, crisis response",
    ],
    [
      "NHS services out of hospital",
      "={nhsMinimum}-{sustained}-{further}",
      shareOf("{minimum.balance}", "{nhsMinimum}"),
      "What is left; some of it is commissioned by the council for the NHS",
    ],
    ["NHS minimum", "=SUM({minimum.amounts})", "=SUM({minimum.shares})", ""],
  ],
  formats: ["text", "millions", "percentOne", "text"],
  total: true,
  parts: {
    amounts: columnOf(1, 3),
    shares: columnOf(2, 3),
    balance: { row: 3, column: 1, rows: 1, columns: 1 },
    total: { row: 4, column: 1, rows: 1, columns: 1 },
    shareTotal: { row: 4, column: 2, rows: 1, columns: 1 },
  },
};

/** What the social care budget would miss. */
const reliance: GridBlock = {
  kind: "grid",
  id: "reliance",
  headers: ["What adult social care relies on", ...HEADERS],
  rows: [
    [
      "NHS minimum, sustaining social care",
      "={sustained}",
      shareOf("{sustained}", "{reliance.total}"),
      "Required by the national conditions",
    ],
    [
      "NHS minimum, further services",
      "={further}",
      shareOf("{further}", "{reliance.total}"),
      "Commissioned by the council beyond what is required",
    ],
    [
      "Grants to the council",
      "={councilGrants}",
      shareOf("{councilGrants}", "{reliance.total}"),
      '="Of which winter pressures "&CARECASE.GBPM({winterPressures})',
    ],
    [
      "Discharge fund, the council's part",
      "={dischargeCouncil}",
      shareOf("{dischargeCouncil}", "{reliance.total}"),
      '="The integrated care board has the other "&CARECASE.GBPM({dischargeHealth})',
    ],
    ["Together", "=SUM({reliance.amounts})", "=SUM({reliance.shares})", '=TEXT({relianceShare},"0%")&" of the fund"'],
  ],
  formats: ["text", "millions", "percentOne", "text"],
  total: true,
  parts: {
    amounts: columnOf(1, 4),
    shares: columnOf(2, 4),
    total: { row: 5, column: 1, rows: 1, columns: 1 },
  },
};

const opening: readonly Block[] = [
  {
    kind: "title",
    text: "Better Care Fund",
    description: "Where the fund comes from, what it is spent on, and how much of adult social care rests on it",
  },
  {
    kind: "headline",
    id: "headline",
    label: "Total Better Care Fund plan",
    formula: "=CARECASE.GBPM({fund.amountTotal})",
    definition:
      '="All sources of the pooled fund in "&{priorYear}&", "&{councilName}&" and its health partners together"',
    range: '="Adult social care relies on "&CARECASE.GBPM({reliance.total})&" of it ("&TEXT({relianceShare},"0%")&")"',
  },
  {
    kind: "text",
    text: "The fund has paid for joined-up health and social care since 2015/16, at levels that the Government sets. The council and its NHS partners agree a plan, pool the money under a section 75 agreement and answer for it together.",
    prompt: "Say what the fund is, who agrees the plan and what has changed since last year.",
  },
];

const conditions: Block = {
  kind: "bullets",
  prompt: "The national conditions that the plan has to meet this year.",
  items: [
    { label: "Agreement", text: "partners sign the plan together." },
    { label: "At home", text: "people stay well, safe and independent at home for longer." },
    { label: "Right care", text: "care is given in the right place at the right time." },
    {
      label: "Contribution",
      text: "the NHS keeps up its payment to social care and its own services out of hospital.",
    },
  ],
};

const risks: Block = {
  kind: "bullets",
  prompt: "What could lower this income or raise what it has to pay for, and what is done about it.",
  items: [
    {
      label: "A lower fund",
      text: '="a cut of "&TEXT({cutTested},"0%")&" in what social care relies on takes "&CARECASE.GBPM({cutCost})&" out of the council\'s budget; partners\' plans and the savings plan would have to change."',
    },
    {
      label: "Allocations unknown",
      text: "conditions and amounts for the coming year were not announced when the report was written; the national total of the two grants to councils is expected to stay the same.",
    },
    {
      label: "A lower uplift",
      text: '="at "&TEXT({expectedUplift},"0.0%")&" a year the protected part brings "&CARECASE.GBPM({uplift.lastExpected})&" more by "&{yearFour}&", and the savings plan counts on "&CARECASE.GBPM({uplift.lastPlanned})&"."',
    },
    {
      label: "Shared care",
      text: "joint funding with the NHS is under review together with continuing health care, so that people get the right care and each partner pays its part.",
    },
  ],
};

/** The fund as the committee receives it. */
export const fundSheet: TemplateSheet = {
  name: "Fund",
  role: "proposal",
  columns: [44, 15, 12, 84],
  orientation: "landscape",
  blocks: [
    ...opening,
    { kind: "heading", level: 1, text: "Sources" },
    sourceLines,
    { kind: "heading", level: 1, text: "Use" },
    minimumSplit,
    reliance,
    {
      kind: "chart",
      id: "fundChart",
      chart: "barClustered",
      title: "Sources of the Better Care Fund",
      categories: "{fund.source}",
      series: [{ name: "Amount", values: "{fund.amount}", colour: "accent" }],
      categoryTitle: "Source",
      valueTitle: "£m",
      format: "millions",
      description: "Bar chart of the amount that each source brings to the fund",
      height: 14,
    },
    { kind: "heading", level: 1, text: "National conditions", pageBreak: true },
    conditions,
    { kind: "heading", level: 1, text: "Risks" },
    risks,
  ],
};

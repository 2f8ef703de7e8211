import { columnOf } from "../../blocks/table-parts";
import type { Block, GridBlock, LinesBlock, TemplateSheet } from "../../template";
import { KINDS, PROGRAMMES } from "./inputs";

const workstreams: LinesBlock = {
  kind: "lines",
  id: "workstreams",
  table: "opportunities",
  columns: [
    { id: "workstream", header: "Workstream", formula: "={line.workstream}", format: "text" },
    { id: "programme", header: "Programme", formula: "={line.programme}", format: "text" },
    { id: "kind", header: "Kind", formula: "={line.kind}", format: "text" },
    { id: "target", header: "Target (£m a year)", formula: "={line.target}", format: "millions", total: "sum" },
    {
      id: "share",
      header: "Share",
      formula: "=IF({workstreams.targetTotal}=0,0,{line.target}/{workstreams.targetTotal})",
      format: "percentOne",
      total: "sum",
    },
  ],
  total: "Total",
};

function programmeRow(programme: string): string[] {
  const ofKind = (kind: string) =>
    `=SUMIFS({opportunities.target},{opportunities.programme},"${programme}",{opportunities.kind},"${kind}")`;
  return [
    programme,
    ofKind(KINDS.cash),
    ofKind(KINDS.quality),
    `=SUMIF({opportunities.programme},"${programme}",{opportunities.target})`,
  ];
}

const KIND_PLACES = { cashable: 1, quality: 2, total: 3 } as const;

/** Programme against kind: what leaves the budget and what is re-invested. */
const programmes: GridBlock = {
  kind: "grid",
  id: "programmes",
  headers: ["Programme", "Cashable", "Quality", "Total"],
  rows: [
    ...PROGRAMMES.map(programmeRow),
    ["Total", "=SUM({programmes.cashable})", "=SUM({programmes.quality})", "=SUM({programmes.total})"],
  ],
  formats: ["text", "millions"],
  total: true,
  parts: Object.fromEntries(
    Object.entries(KIND_PLACES).flatMap(([id, place]) => [
      [id, columnOf(place, PROGRAMMES.length)],
      [`${id}Total`, { row: PROGRAMMES.length + 1, column: place, rows: 1, columns: 1 }],
      ...(id === "total" ? [...PROGRAMMES.keys()] : []).map(
        (index) => [`programme${index + 1}`, { row: index + 1, column: place, rows: 1, columns: 1 }] as const,
      ),
    ]),
  ),
};

/** The lower and the upper end, by kind. */
const range: GridBlock = {
  kind: "grid",
  id: "range",
  headers: ["Range", "Cashable", "Quality", "Total"],
  rows: [
    [
      "Targets of the workstreams",
      "={programmes.cashableTotal}",
      "={programmes.qualityTotal}",
      "={range.lowCashable}+{range.lowQuality}",
    ],
    ["Upper estimate", "={cashableHigh}", "={qualityHigh}", "={range.highCashable}+{range.highQuality}"],
    [
      "Between the two, in no plan",
      "={range.highCashable}-{range.lowCashable}",
      "={range.highQuality}-{range.lowQuality}",
      "={range.high}-{range.low}",
    ],
  ],
  formats: ["text", "millions"],
  parts: {
    lowCashable: { row: 1, column: 1, rows: 1, columns: 1 },
    lowQuality: { row: 1, column: 2, rows: 1, columns: 1 },
    low: { row: 1, column: 3, rows: 1, columns: 1 },
    highCashable: { row: 2, column: 1, rows: 1, columns: 1 },
    highQuality: { row: 2, column: 2, rows: 1, columns: 1 },
    high: { row: 2, column: 3, rows: 1, columns: 1 },
    upside: { row: 3, column: 1, rows: 1, columns: 1 },
  },
};

const opening: readonly Block[] = [
  {
    kind: "title",
    text: "Transformation opportunities",
    description: "What the programme could bring each year, which part is cash, and how much of it is new to the plan",
  },
  {
    kind: "headline",
    id: "headline",
    label: "New saving in the plan",
    formula: "=CARECASE.GBPM({newSaving})",
    definition:
      '="Level in "&{yearFour}&": cashable benefit, net of what earlier plans hold already; quality benefits are re-invested and not counted"',
    range:
      '="Opportunity "&CARECASE.GBPM({range.low})&" to "&CARECASE.GBPM({range.high})&" a year, of which cashable "&CARECASE.GBPM({range.lowCashable})&" to "&CARECASE.GBPM({range.highCashable})',
  },
  {
    kind: "text",
    text: "A diagnosis by the council and a consultant looked for people who could live more independently, and for decisions and processes that stand in their way. The aim is the best and most independent outcome for each person; savings follow from it and are no cut in service.",
    prompt: "Say how the opportunities were found, by whom, and what the programme is to change for people.",
  },
];

const newSaving: readonly Block[] = [
  { kind: "heading", level: 1, text: "From the opportunity to the new saving", pageBreak: true },
  {
    kind: "grid",
    id: "bridge",
    headers: ["Step", "£m a year"],
    rows: [
      ["Opportunity, targets of all workstreams", "={range.low}"],
      ["Less quality, re-invested in the service", "=0-{range.lowQuality}"],
      ["Cashable", "=SUM({bridge.toCash})"],
      ["Less saving already in earlier plans", "=0-{alreadyCounted}"],
      ["New saving in the plan", "={bridge.cash}+{bridge.counted}"],
    ],
    formats: ["text", "millions"],
    total: true,
    parts: {
      toCash: columnOf(1, 2),
      cash: { row: 3, column: 1, rows: 1, columns: 1 },
      counted: { row: 4, column: 1, rows: 1, columns: 1 },
      new: { row: 5, column: 1, rows: 1, columns: 1 },
    },
  },
  {
    kind: "chart",
    id: "bridgeChart",
    chart: "columnStacked",
    title: "From the opportunity to the new saving",
    categories: "{bridgeColumns.steps}",
    series: [
      { name: "Base", values: "{bridgeColumns.base}", colour: "none" },
      { name: "Stands", values: "{bridgeColumns.stands}", colour: "accent" },
      { name: "Taken off", values: "{bridgeColumns.off}", colour: "warning" },
    ],
    categoryTitle: "Step",
    valueTitle: "£m a year",
    format: "millions",
    description: "Columns from the whole opportunity, less quality and less what earlier plans hold, to the new saving",
  },
];

const inThePlan: readonly Block[] = [
  { kind: "heading", level: 1, text: "Lines of the plan" },
  {
    kind: "lines",
    id: "planLines",
    table: "savingsLines",
    columns: [
      {
        id: "heading",
        header: "Line",
        formula:
          '=CARECASE.SAVINGSHEADING({line.reference},{line.type},{line.title},{yearOne}:{yearFour},{line.yearOne}:{line.yearFour},{line.stars},"£k")',
        format: "text",
        furtherCharacters: 75,
      },
      { id: "first", header: "={yearOne}", formula: "={line.yearOne}", format: "whole", total: "sum" },
      { id: "second", header: "={yearTwo}", formula: "={line.yearTwo}", format: "whole", total: "sum" },
      { id: "third", header: "={yearThree}", formula: "={line.yearThree}", format: "whole", total: "sum" },
      { id: "fourth", header: "={yearFour}", formula: "={line.yearFour}", format: "whole", total: "sum" },
    ],
    total: "Total",
    note: "Levels in £000, savings negative, as the savings appendix lists them. What is found beyond these lines goes into later plans.",
  },
];

const risks: readonly Block[] = [
  { kind: "heading", level: 1, text: "Risks" },
  {
    kind: "bullets",
    prompt: "What could keep the programme from its benefits, or count them twice, and what is done about it.",
    items: [
      {
        label: "Counted twice",
        text: '=CARECASE.GBPM({alreadyCounted})&" of the cashable benefit is in earlier plans; a saving that another line books for the same people would be counted twice."',
      },
      {
        label: "Not all is cash",
        text: '=CARECASE.GBPM({range.lowQuality})&" gives staff time back for reviews and assessments; it shows in quality and not in the budget."',
      },
      {
        label: "Quality of care",
        text: "members asked whether savings could come at its cost; the programme answers for benefits to people and staff beside the money.",
      },
      {
        label: "Not yet found",
        text: '="a further "&CARECASE.GBPM({range.upside})&" of cash lies between the targets and the upper estimate; it is in no plan until it has been identified."',
      },
    ],
  },
];

/** The opportunities as the committee receives them. */
export const opportunitiesSheet: TemplateSheet = {
  name: "Opportunities",
  role: "proposal",
  columns: [64, 22, 16, 18, 16],
  orientation: "landscape",
  blocks: [
    ...opening,
    { kind: "heading", level: 1, text: "Opportunities" },
    workstreams,
    { kind: "heading", level: 1, text: "Cash and quality" },
    programmes,
    range,
    ...newSaving,
    ...inThePlan,
    ...risks,
  ],
};

import type { Block, Check, LineColumn, PublishedFigure } from "../../template";

const yearColumn = (id: string, order: number): LineColumn => ({
  id,
  header: `={savingsByYear.yearAtRow${order}}`,
  formula: `={line.${id}}`,
  format: "pounds",
  total: "sum",
});

export const genericBusinessCaseFigures: readonly Block[] = [
  {
    kind: "lines",
    id: "proposalLines",
    table: "proposals",
    columns: [
      { id: "title", header: "Proposal", formula: "={line.title}", format: "text" },
      { id: "reference", header: "Reference", formula: "={line.reference}", format: "text" },
      yearColumn("yearOne", 1),
      yearColumn("yearTwo", 2),
      yearColumn("yearThree", 3),
      yearColumn("yearFour", 4),
      {
        id: "part",
        header: "Part of the first year",
        formula: "=IF({portfolioTotal}=0,0,{line.yearOne}/{portfolioTotal})",
        format: "percentOne",
        total: "sum",
      },
    ],
    total: "All proposals",
  },
  {
    kind: "chart",
    id: "proposalChart",
    chart: "barClustered",
    title: "Saving of the first year by proposal",
    categories: "{proposalLines.title}",
    series: [{ name: "Saving of the first year", values: "{proposalLines.yearOne}", colour: "accent" }],
    categoryTitle: "Proposal",
    valueTitle: "Saving in £m",
    format: "millions",
    description: "Bars of the first year's saving, one for each proposal.",
    height: 26,
  },
  { kind: "heading", level: 2, text: "Savings and costs by year" },
];

export const genericBusinessCaseWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Portfolio" },
  {
    kind: "rows",
    rows: [
      {
        id: "proposalCount",
        label: "Proposals",
        unit: "cases",
        formula: "=COUNT({proposals.yearOne})",
        format: "whole",
      },
      {
        id: "portfolioTotal",
        label: "Saving of the first year",
        unit: "£",
        formula: "=SUM({proposals.yearOne})",
        format: "pounds",
      },
      {
        id: "largest",
        label: "Largest proposal",
        unit: "£",
        formula: "=MAX({proposals.yearOne})",
        format: "pounds",
      },
      {
        id: "largestTitle",
        label: "Which it is",
        unit: "proposal",
        formula: "=INDEX({proposals.title},MATCH({largest},{proposals.yearOne},0))",
        format: "text",
      },
      {
        id: "largestShare",
        label: "Its part of the portfolio",
        unit: "%",
        formula: '=IF({portfolioTotal}=0,"nothing",{largest}/{portfolioTotal})',
        format: "percent",
      },
      {
        id: "averageProposal",
        label: "Average proposal",
        unit: "£",
        formula: '=IF({proposalCount}=0,"none",{portfolioTotal}/{proposalCount})',
        format: "pounds",
      },
    ],
  },
];

export const genericBusinessCaseChecks: readonly Check[] = [
  {
    id: "checkProposals",
    label: "Proposals sum to the saving by year, over all years",
    computed: "=SUM({proposals.yearOne})+SUM({proposals.yearTwo})+SUM({proposals.yearThree})+SUM({proposals.yearFour})",
    expected: "={savingsByYear.grossTotal}",
    tolerance: 0.01,
    format: "pounds",
  },
  {
    id: "checkParts",
    label: "Parts of the portfolio sum to 100%",
    computed: "={proposalLines.partTotal}",
    expected: "=IF({portfolioTotal}=0,0,1)",
    tolerance: 0.000001,
    format: "percentOne",
  },
  {
    id: "checkReferences",
    label: "References that stand twice",
    computed: '=SUMPRODUCT(({proposals.reference}<>"")*(COUNTIF({proposals.reference},{proposals.reference}&"")-1))',
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "A reference stands for one proposal of one plan",
  },
];

const QUOTE = "£25K, £227K, £900k ... £50K in the seventeen overviews; neither count nor sum is printed";

export const genericBusinessCasePublished: readonly PublishedFigure[] = [
  {
    caseId: "004-portfolio-total",
    label: "Business cases",
    quote: QUOTE,
    published: null,
    decimals: 0,
    computed: "={proposalCount}",
    format: "whole",
  },
  {
    caseId: "004-portfolio-total",
    label: "Savings of 2018/19, £K",
    quote: QUOTE,
    published: null,
    decimals: 0,
    computed: "={portfolioTotal}/1000",
    format: "whole",
    cause:
      "Gross headlines: the Better Care Fund alone is 44% of them, and one case is stated by its income of the year.",
  },
];

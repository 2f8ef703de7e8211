import type { Block, Check, PublishedFigure } from "../../template";

export const jointInvestmentHealthWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Health contribution" },
  {
    kind: "rows",
    rows: [
      {
        id: "wholeGrowth",
        label: "Growth of council and health together",
        unit: "£ a year",
        formula: "={councilGrowth}/(1-{healthShare})",
        format: "pounds",
      },
      {
        id: "healthContribution",
        label: "Health's part of it",
        unit: "£ a year",
        formula: "={wholeGrowth}*{healthShare}",
        format: "pounds",
      },
      {
        id: "annualSaving",
        label: "Contribution in a full year",
        unit: "£ a year",
        formula: "={healthContribution}",
        format: "pounds",
      },
      {
        id: "impliedShare",
        label: "Share that the saving of the overview implies",
        unit: "%",
        formula: "={statedSaving}/({statedSaving}+{councilGrowth})",
        format: "percentOne",
      },
      {
        id: "matchedPerPound",
        label: "Health puts in for each pound of the council",
        unit: "£",
        formula: '=IF({councilGrowth}>0,{healthContribution}/{councilGrowth},"no growth")',
        format: "pence",
      },
    ],
  },
];

export const jointInvestmentHealthFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "councilShown",
        label: "Council's additional investment",
        unit: "£ a year",
        formula: "={councilGrowth}",
        format: "pounds",
      },
      {
        id: "healthShown",
        label: "Health contribution expected",
        unit: "£ a year",
        formula: "={healthContribution}",
        format: "pounds",
        role: "output",
      },
      {
        id: "shareShown",
        label: "Health's share of the whole",
        unit: "%",
        formula: "={healthShare}",
        format: "percentOne",
      },
    ],
  },
  { kind: "heading", level: 2, text: "If another share is agreed" },
  {
    kind: "lines",
    id: "agreedShares",
    table: "sharesToTry",
    columns: [
      { id: "share", header: "Health's share", formula: "={line.share}", format: "percent" },
      {
        id: "contribution",
        header: "Health contribution",
        formula: "={councilGrowth}*{line.share}/(1-{line.share})",
        format: "pounds",
      },
      {
        id: "gap",
        header: "Over or under the plan",
        formula: "={row.contribution}-{statedSaving}",
        format: "pounds",
      },
    ],
    note: "A shortfall against the plan falls on the council's budget.",
  },
];

export const jointInvestmentHealthChecks: readonly Check[] = [
  {
    id: "checkWhole",
    label: "Council and health sum to the whole growth",
    computed: "={councilGrowth}+{healthContribution}",
    expected: "={wholeGrowth}",
    tolerance: 0.01,
    format: "pounds",
  },
  {
    id: "checkMatched",
    label: "Health does not put in more than the council",
    computed: "={healthContribution}",
    expected: "={councilGrowth}",
    tolerance: 0,
    format: "pounds",
    rule: "atMost",
  },
  {
    id: "checkImplied",
    label: "The share is the one the plan implies",
    computed: "={healthShare}",
    expected: "={impliedShare}",
    tolerance: 0.001,
    format: "percentOne",
  },
];

export const jointInvestmentHealthPublished: readonly PublishedFigure[] = [
  {
    caseId: "004-7110-health-share",
    label: "Health's share of the growth, %",
    quote: "£900k beside the council's £1.7m; the share is not printed",
    published: null,
    decimals: 1,
    computed: "={healthContribution}/({healthContribution}+{councilGrowth})",
    format: "percentOne",
  },
];

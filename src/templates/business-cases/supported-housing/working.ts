import type { Block } from "../../template";

const VISITING_SAVING = '=SUMPRODUCT(({areas.kind}="Visiting")*{areas.spend}*{areas.share})';

export const supportedHousingWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Spend and saving" },
  {
    kind: "rows",
    rows: [
      {
        id: "spendTotal",
        label: "Spend of all areas",
        unit: "£ a year",
        formula: "=SUM({areas.spend})",
        format: "pounds",
      },
      {
        id: "spendAccommodation",
        label: "Part tied to accommodation",
        unit: "£ a year",
        formula: '=SUMIF({areas.kind},"Accommodation",{areas.spend})',
        format: "pounds",
        note: "What a limit on housing benefit would touch",
      },
      {
        id: "accommodationShare",
        label: "Share of the spend tied to accommodation",
        unit: "%",
        formula: "={spendAccommodation}/{spendTotal}",
        format: "percentOne",
      },
      {
        id: "annualSaving",
        label: "Saving of a full year",
        unit: "£ a year",
        formula: "=SUMPRODUCT({areas.spend},{areas.share})",
        format: "pounds",
        note: "Spend x share to save, over all areas",
      },
      {
        id: "savingOfSpend",
        label: "Saving as a share of the spend",
        unit: "%",
        formula: "={annualSaving}/{spendTotal}",
        format: "percentOne",
      },
      {
        id: "statedOfSpend",
        label: "Stated saving as a share of the spend",
        unit: "%",
        formula: "={statedSaving}/{spendTotal}",
        format: "percentOne",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Cost for each person" },
  {
    kind: "rows",
    rows: [
      {
        id: "unitCost",
        label: "Cost for each person",
        unit: "£ a year",
        formula: "={spendTotal}/{clients}",
        format: "pounds",
        note: "All areas together: people are not counted by area",
      },
      {
        id: "partnerUnitCost",
        label: "Partner's cost for each person",
        unit: "£ a year",
        formula: "={partnerSpend}/{partnerClients}",
        format: "pounds",
      },
      {
        id: "unitCostAfter",
        label: "Cost for each person after the saving",
        unit: "£ a year",
        formula: "=({spendTotal}-{annualSaving})/{clients}",
        format: "pounds",
        note: "If as many people are supported as now",
      },
      {
        id: "matchingSaving",
        label: "Saving at the partner's cost",
        unit: "£ a year",
        formula: "=MAX(0,{unitCost}-{partnerUnitCost})*{clients}",
        format: "pounds",
        note: "The same people at the partner's cost for each",
      },
      {
        id: "peopleAtOwnCost",
        label: "People left after the saving, at today's cost",
        unit: "people",
        formula: "=({spendTotal}-{annualSaving})/{unitCost}",
        format: "whole",
        note: "If the cost for each person cannot be lowered",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Demand and the council's plan" },
  {
    kind: "rows",
    rows: [
      {
        id: "yearlyDemandGrowth",
        label: "Growth of demand a year",
        unit: "%",
        formula: "=(1+{demandGrowth})^(1/{demandYears})-1",
        format: "percentOne",
        note: "The same rate every year",
      },
      {
        id: "mentalHealthShare",
        label: "Mental health visiting service among those supported",
        unit: "%",
        formula: '=IF(COUNT({mentalHealthClients})=0,"not given",{mentalHealthClients}/{clients})',
        format: "percentOne",
        note: "A second visiting service beside floating support",
      },
      {
        id: "firstYearOfNeed",
        label: "First year's part of the council's savings",
        unit: "%",
        formula:
          '=IF(COUNT({savingsFirstYear},{savingsFiveYears})<1+1,"not given",{savingsFirstYear}/{savingsFiveYears})',
        format: "percentOne",
        note: "Of what the council has to save in five years",
      },
    ],
  },
  { kind: "heading", level: 2, text: "What another share to save would bring" },
  {
    kind: "grid",
    id: "whatIf",
    headers: ["Saving", "£ a year", "Of the stated saving", "Cost for each person"],
    rows: [
      ["By the shares entered", "={annualSaving}", "={annualSaving}/{statedSaving}", "={unitCostAfter}"],
      [
        "At the partner's cost",
        "={matchingSaving}",
        "={matchingSaving}/{statedSaving}",
        "={unitCost}-{matchingSaving}/{clients}",
      ],
      [
        "Visiting support only, by its shares",
        VISITING_SAVING,
        `${VISITING_SAVING}/{statedSaving}`,
        `=({spendTotal}-${VISITING_SAVING.slice(1)})/{clients}`,
      ],
    ],
    formats: ["text", "pounds", "percent", "pounds"],
    parts: { savings: { row: 1, column: 1, rows: 3, columns: 1 } },
  },
];

export const supportedHousingFigures: readonly Block[] = [
  {
    kind: "lines",
    id: "areaLines",
    table: "areas",
    columns: [
      { id: "area", header: "Area of support", formula: "={line.area}", format: "text" },
      { id: "kind", header: "Kind", formula: "={line.kind}", format: "text" },
      { id: "spend", header: "Spend", formula: "={line.spend}", format: "pounds", total: "sum" },
      {
        id: "share",
        header: "Share of spend",
        formula: "={line.spend}/{spendTotal}",
        format: "percentOne",
        total: "sum",
      },
      { id: "saving", header: "Saving", formula: "={line.spend}*{line.share}", format: "pounds", total: "sum" },
      { id: "after", header: "Spend after", formula: "={line.spend}*(1-{line.share})", format: "pounds", total: "sum" },
    ],
    total: "All areas",
  },
  {
    kind: "grid",
    id: "unitCosts",
    headers: ["Cost for each person", "Spend", "People", "£ a year"],
    rows: [
      ["Own services today", "={spendTotal}", "={clients}", "={unitCost}"],
      ["Own services after the saving", "={spendTotal}-{annualSaving}", "={clients}", "={unitCostAfter}"],
      ["Partner", "={partnerSpend}", "={partnerClients}", "={partnerUnitCost}"],
    ],
    formats: ["text", "pounds", "whole", "pounds"],
    parts: {
      who: { row: 1, column: 0, rows: 3, columns: 1 },
      costs: { row: 1, column: 3, rows: 3, columns: 1 },
    },
  },
  {
    kind: "chart",
    id: "unitCostChart",
    chart: "barClustered",
    title: "Cost for each person supported",
    categories: "{unitCosts.who}",
    series: [{ name: "£ a year", values: "{unitCosts.costs}", colour: "accent" }],
    categoryTitle: "Services",
    valueTitle: "£ a year",
    format: "pounds",
    description: "Bars of the yearly cost for each person: own services today, after the saving, and the partner's",
    height: 12,
  },
  {
    kind: "text",
    text: '="At the partner\'s cost for each person the same people would cost £"&TEXT({matchingSaving},"#,##0")&" less. "&TEXT({accommodationShare},"0%")&" of the spend is tied to accommodation. Demand for visiting support grew by "&TEXT({yearlyDemandGrowth},"0.0%")&" a year."',
  },
];

import { PLAN_YEARS } from "../../blocks/plan-years";
import { columnOf, countOf } from "../../blocks/table-parts";
import type { GridBlock, TemplateSheet } from "../../template";

const YEARS = PLAN_YEARS.length;

/** Year by year: what the savings plan counts on, the uplift that this takes, and what the expected uplift brings. */
const uplift: GridBlock = {
  kind: "grid",
  id: "uplift",
  headers: [
    "Financial year",
    "Income in the plan",
    "Increase in the year",
    "Uplift it takes",
    "Income at the expected uplift",
    "Against the plan",
  ],
  rows: PLAN_YEARS.map(({ id, label, order }, index) => {
    const before = index === 0 ? "0" : `{uplift.planned${index}}`;
    return [
      label,
      `=SUM({planIncome.${id}})`,
      `={uplift.planned${order}}-${before}`,
      `=IF({sustained}+${before}=0,0,{uplift.increase${order}}/({sustained}+${before}))`,
      `={sustained}*((1+{expectedUplift})^(${countOf(order)})-1)`,
      `={uplift.expected${order}}-{uplift.planned${order}}`,
    ];
  }),
  formats: ["text", "millions", "millions", "percentOne", "millions", "millions"],
  parts: {
    years: columnOf(0, YEARS),
    planned: columnOf(1, YEARS),
    increases: columnOf(2, YEARS),
    needed: columnOf(3, YEARS),
    expected: columnOf(4, YEARS),
    gaps: columnOf(5, YEARS),
    lastPlanned: { row: YEARS, column: 1, rows: 1, columns: 1 },
    lastExpected: { row: YEARS, column: 4, rows: 1, columns: 1 },
    lastGap: { row: YEARS, column: 5, rows: 1, columns: 1 },
    ...Object.fromEntries(
      PLAN_YEARS.flatMap(({ order }) => [
        [`planned${order}`, { row: order, column: 1, rows: 1, columns: 1 }],
        [`increase${order}`, { row: order, column: 2, rows: 1, columns: 1 }],
        [`expected${order}`, { row: order, column: 4, rows: 1, columns: 1 }],
      ]),
    ),
  },
};

const LAST = countOf(YEARS);

/** The last year's income at another uplift, all else as it is. */
function atUplift(label: string, rate: string): string[] {
  const income = `{sustained}*((1+${rate})^(${LAST})-1)`;
  return [label, `=${rate}`, `=${income}`, `=${income}-{uplift.lastPlanned}`];
}

/** What the uplift, which nobody knows yet, does to the saving. */
const sensitivity: GridBlock = {
  kind: "grid",
  id: "upliftSensitivity",
  headers: ["Uplift taken as", "Uplift a year", "Income by the end", "Against the plan"],
  rows: [
    atUplift("One step lower", "({expectedUplift}-{upliftStep})"),
    atUplift("As expected", "{expectedUplift}"),
    atUplift("One step higher", "({expectedUplift}+{upliftStep})"),
  ],
  formats: ["text", "percentOne", "millions", "millions"],
  parts: { expected: { row: 2, column: 2, rows: 1, columns: 1 } },
};

/** Does the uplift carry what the savings plan expects of it. */
export const upliftSheet: TemplateSheet = {
  name: "Uplift",
  role: "proposal",
  columns: [44, 18, 18, 16, 20, 18],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Uplift of the protected part",
      description: "What the savings plan counts on from the yearly uplift, and what an expected uplift would bring",
    },
    uplift,
    {
      kind: "text",
      style: "note",
      text: "Levels, not yearly amounts: each year's income is the increase since the year of the fund's table. The uplift is counted on the part that sustains adult social care, each year on the year before.",
    },
    {
      kind: "text",
      text: '="The plan counts on "&CARECASE.GBPM({uplift.lastPlanned})&" more by "&{yearFour}&", which takes between "&TEXT(MIN({uplift.needed}),"0.0%")&" and "&TEXT(MAX({uplift.needed}),"0.0%")&" a year. At "&TEXT({expectedUplift},"0.0%")&" the income is "&CARECASE.GBPM({uplift.lastExpected})&IF({uplift.lastGap}<0,": "&CARECASE.GBPM(0-{uplift.lastGap})&" of the saving would be missing.",", which covers it.")',
    },
    {
      kind: "chart",
      id: "upliftChart",
      chart: "line",
      title: "Income from the uplift, by year",
      categories: "{uplift.years}",
      series: [
        { name: "In the plan", values: "{uplift.planned}", colour: "accent" },
        { name: "At the expected uplift", values: "{uplift.expected}", colour: "second" },
      ],
      categoryTitle: "Financial year",
      valueTitle: "£m",
      format: "millions",
      description:
        "Lines of the income that the savings plan counts on and of the income at the expected uplift, by year",
    },
    { kind: "heading", level: 1, text: "If the uplift differs" },
    sensitivity,
  ],
};

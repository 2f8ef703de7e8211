/** Growth and savings, line by line: headings written from the levels, and what is said of each. */
import type { Block, TemplateSheet } from "../../template";
import { appendixId } from "../lines/appendix-blocks";
import { growthHeadings, HEADING_WIDTHS, savingsHeadings } from "../lines/heading-blocks";
import { inMillions } from "../lines/years";
import type { Edition } from "./edition";
import { millionsOfPounds } from "./page-report";
import { SECTION } from "./sections";

const demandLed: Block = {
  kind: "text",
  text: `=IF(ISBLANK({demandLedGross}),"Demand led expenditure is not stated.","Demand led expenditure totals about "&TEXT({demandLedGross}/1000/1000,"£#,##0")&"m before income.")`,
};

const growthTotal: Block = {
  kind: "text",
  text: `="The growth required is "&${inMillions("{levels.growthYearOne}")}&" for "&{yearOne}&" and "&${inMillions("{levels.growthYearFour}")}&" by "&{yearFour}&". Appendix B lists it."`,
};

const trends: readonly Block[] = [
  { kind: "heading", level: 2, text: "Overall growth trends", section: SECTION.trends },
  {
    kind: "text",
    section: SECTION.trends,
    text: '=IF(COUNT({typicalLow},{typicalHigh},{growthBefore},{growthAll})<1+1+1+1,"Growth trends are not given.","The number of people supported would typically grow by "&TEXT({typicalLow},"0.0%")&" to "&TEXT({typicalHigh},"0.0%")&" a year. Before the change in practice it grew by "&TEXT({growthBefore},"0.0%")&"; over the whole period by "&TEXT({growthAll},"0.0%")&". Since the change it must therefore have moved by about "&TEXT({growthSince},"0.0%")&" a year.")',
  },
];

/** Rows of the sheet that a chart takes: names of two lines need their room. */
const SHORT_CHART = 18;
const LONG_CHART = 30;

function chartOf(id: string, table: string, title: string, description: string, height: number): Block {
  return {
    kind: "chart",
    id,
    chart: "barClustered",
    title,
    categories: `{${appendixId(table)}.description}`,
    series: [{ name: "Level in the last year", values: `{${appendixId(table)}.yearFour}`, colour: "accent" }],
    categoryTitle: "Line",
    valueTitle: "£000 a year",
    format: "whole",
    description,
    height,
  };
}

export function growthPage(edition: Edition): TemplateSheet {
  const [first] = edition.growth;
  const groups = edition.growth.flatMap(({ id, heading }): Block[] => [
    ...(edition.growth.length === 1 ? [] : [{ kind: "heading", level: 2, text: heading } as const]),
    growthHeadings(id),
  ]);
  return {
    name: "Growth",
    role: "proposal",
    columns: HEADING_WIDTHS,
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Growth",
        description: "What demand, cost and other changes add to the budget, line by line",
      },
      {
        kind: "text",
        text: edition.words.growth,
        prompt: "What drives the growth, how is demand managed, and how sure is the forecast?",
      },
      demandLed,
      growthTotal,
      ...(edition.trends === undefined ? [] : trends),
      { kind: "heading", level: 1, text: "Growth lines" },
      ...groups,
      ...(first === undefined
        ? []
        : [
            chartOf(
              "growthChart",
              first.id,
              "Growth by line: level in the last year",
              "Bars of each growth line's level in the last year of the plan; income and managed demand are negative",
              SHORT_CHART,
            ),
          ]),
    ],
  };
}

export function savingsPage(edition: Edition): TemplateSheet {
  const { careSavings, communitySavings, words } = edition;
  return {
    name: "Savings",
    role: "proposal",
    columns: HEADING_WIDTHS,
    orientation: "landscape",
    blocks: [
      { kind: "title", text: "Savings", description: "What each saving is and what it brings, line by line" },
      {
        kind: "text",
        text: `="Savings total "&${inMillions("0-{levels.savingsYearOne}")}&" in "&{yearOne}&" and "&${inMillions("0-{levels.savingsYearFour}")}&" over the next four years, which is "&TEXT((0-{levels.savingsYearFour})*1000/({netAppendix}),"0.0%")&" of the net budget of "&${millionsOfPounds("{netAppendix}")}&". Appendix C lists them."`,
      },
      { kind: "heading", level: 1, text: careSavings.heading },
      savingsHeadings(careSavings.id),
      { kind: "heading", level: 1, text: communitySavings.heading },
      savingsHeadings(communitySavings.id),
      chartOf(
        "savingsChart",
        careSavings.id,
        "Savings of adult social care by line: level in the last year",
        "Bars of each adult social care saving's level in the last year of the plan; savings are negative",
        LONG_CHART,
      ),
      { kind: "heading", level: 1, text: "Savings under development" },
      {
        kind: "text",
        style: "note",
        text: "Areas that are being worked on for later plans. They have no figures until their business cases are complete.",
      },
      {
        kind: "bullets",
        prompt: "One area in each line: what is being looked at, and what it could change.",
        items: words.developing,
      },
    ],
  };
}

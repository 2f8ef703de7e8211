import type { Block, TemplateSheet } from "../../template";
import { activitiesOnPage } from "../lines/activities";
import { APPENDIX_WIDTHS, savingsAppendix, totalOf } from "../lines/appendix-blocks";
import { HEADING_WIDTHS, savingsHeadings } from "../lines/heading-blocks";
import { readingOnPage } from "../lines/level-reading";
import { eachYear, inMillions } from "../lines/years";
import { KINDS, STAR_GROUPS } from "./kinds";
import { SAVINGS_TABLES } from "./working";

const levelOf = (table: string, type: string, year: string): string =>
  `SUMIF({${table}.type},"${type}",{${table}.${year}})`;

const byKind: readonly Block[] = [
  { kind: "heading", level: 2, text: "What kind of savings they are" },
  {
    kind: "grid",
    id: "byKind",
    headers: ["Type", "", "Description", ...eachYear((year) => `={${year}}&" £000"`)],
    rows: [
      ...KINDS.map(({ type, words }) => [
        type,
        null,
        words,
        ...eachYear((year) => `=${SAVINGS_TABLES.map((table) => levelOf(table, type, year)).join("+")}`),
      ]),
      ["All kinds", null, null, ...eachYear((year) => `=SUM({byKind.${year}})`)],
    ],
    formats: ["text", "text", "text", "whole"],
    total: true,
    parts: Object.fromEntries(
      eachYear((year, place) => [year, { row: 1, column: 2 + place, rows: KINDS.length, columns: 1 }] as const),
    ),
  },
  {
    kind: "text",
    text: `="Of the level reached in "&{yearFour}&", "&${STAR_GROUPS.map(({ id, words }) => `${inMillions(`0-{${id}}`)}&" ${words}"`).join('&", "&')}&"."`,
  },
];

export const scheduleSheet: TemplateSheet = {
  name: "Schedule",
  role: "proposal",
  columns: APPENDIX_WIDTHS,
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Savings schedule",
      description: "What each saving brings in each year of the plan: levels, negative, £000",
    },
    {
      kind: "headline",
      id: "headline",
      label: '="Savings by "&{yearFour}',
      formula: "=CARECASE.GBPM((0-{savingsLast})*1000)",
      definition:
        '="Level reached in "&{yearFour}&": what that year costs less than it would without the plan, not the sum of the years"',
      range: `=${inMillions("0-{savingsFirst}")}&" in "&{yearOne}&"; new savings make "&${inMillions("0-{newSavings}")}&" of the level reached"`,
    },
    {
      kind: "text",
      text: `="The savings of "&{councilName}&" total "&${inMillions("0-{savingsFirst}")}&" in "&{yearOne}&" and "&${inMillions("0-{savingsLast}")}&" over the next four years."`,
    },
    { kind: "heading", level: 1, text: "Savings" },
    ...savingsAppendix({ table: "careSavings", heading: "Adult social care", total: "Total ASC" }),
    ...savingsAppendix({ table: "communitySavings", heading: "Communities and wellbeing", total: "Total C&W" }),
    totalOf("allSavings", "TOTAL", SAVINGS_TABLES.map(String)),
    readingOnPage("savingsReading"),
    {
      kind: "text",
      style: "note",
      text: "* unchanged from the previous MTFS; ** in the previous MTFS and amended; no star: new. Eff: efficiency saving; SR: service reduction; Inc: income.",
    },
    {
      kind: "chart",
      id: "savingsChart",
      chart: "columnStacked",
      title: "Savings by year: levels",
      categories: "{levels.years}",
      series: [
        { name: "Adult social care", values: "{levels.care}", colour: "accent" },
        { name: "Communities and wellbeing", values: "{levels.community}", colour: "second" },
      ],
      categoryTitle: "Financial year",
      valueTitle: "£000, negative: a saving",
      format: "whole",
      description:
        "Stacked columns of the level of savings in each year, adult social care and communities and wellbeing",
      height: 14,
    },
    ...byKind,
  ],
};

export const headingsSheet: TemplateSheet = {
  name: "Headings",
  role: "proposal",
  columns: [...HEADING_WIDTHS],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Savings, line by line",
      description: "Each heading is written from the line's levels, so that text and appendix cannot differ",
    },
    { kind: "heading", level: 1, text: "Adult social care" },
    savingsHeadings("careSavings"),
    { kind: "heading", level: 1, text: "Communities and wellbeing" },
    savingsHeadings("communitySavings"),
    {
      kind: "text",
      prompt: "Say which areas are being developed for later savings, which have no figures yet.",
      text: "Further areas are being developed for later plans: preparing for adulthood, day services, a shared housing service, supported living packages, direct payments, financial assessments, and home care by one carer instead of two.",
    },
  ],
};

export const activitiesSheet: TemplateSheet = {
  name: "Activities",
  role: "proposal",
  columns: [60, 18, 18, 18, 18],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Activities behind one line",
      description: "Where the text breaks a saving down, each activity stands with what it adds in its year",
    },
    {
      kind: "text",
      text: '=IF(ISBLANK({activitiesLine}),"No line is broken down into activities.","The activities make up the saving "&{activitiesLine}&".")',
    },
    ...activitiesOnPage(),
  ],
};

import { furtherRun } from "../../blocks/benefits-proposal-profile";
import { eachYear, YEARS } from "../../blocks/benefits-proposal-years";
import { columnOf, eachRow } from "../../blocks/table-parts";
import type { Block, GridBlock, OutputRow } from "../../template";
import { LEVERS } from "./wording";

const HEADERS = [
  "Stream",
  "People",
  "Share benefiting",
  "Weekly saving",
  "Cycle weeks",
  "Start after",
  "Annual growth",
  "Annual attrition",
];
type Lever = (typeof LEVERS)[number];

/** The levers as REVIEWBENEFIT takes them: everything as in the case but share, saving and start. */
function streams(
  id: string,
  of: {
    readonly name: (lever: Lever) => string;
    readonly share: string;
    readonly saving: string;
    readonly later: string;
  },
): GridBlock {
  return {
    kind: "grid",
    id,
    headers: HEADERS,
    rows: LEVERS.map((lever) => [
      of.name(lever),
      `={people.${lever.id}}`,
      `=${of.share}`,
      `=${of.saving}`,
      "={cycleWeeks}",
      `={${lever.id}StartAfter}${of.later}`,
      "={cohortGrowth}",
      "={attrition}",
    ]),
    formats: ["text", "one", "percentOne", "pence", "one", "one", "percentOne", "percentOne"],
  };
}

export const reviewBenefitOf = (id: string): string =>
  `=CARECASE.REVIEWBENEFIT({${id}},{firstYear},{yearsShown},{weeksPerYear})`;

const targets: readonly OutputRow[] = [
  {
    id: "targetLow",
    label: "Target at the low end of the sample's range",
    unit: "% of people",
    formula: "=CARECASE.TARGETRATE({sampleRange.low},{deliveryFactor})",
    format: "percentOne",
    note: "Same delivery factor",
  },
  {
    id: "targetHigh",
    label: "Target at the high end of the sample's range",
    unit: "% of people",
    formula: "=CARECASE.TARGETRATE({sampleRange.high},{deliveryFactor})",
    format: "percentOne",
    note: "Same delivery factor",
  },
  {
    id: "sharesTotal",
    label: "Shares of the levers together",
    unit: "%",
    formula: `=${LEVERS.map(({ id }) => `{${id}Share}`).join("+")}`,
    format: "percent",
    note: "Must be 100%",
  },
  {
    id: "lastLeverAfter",
    label: "The last lever takes effect after",
    unit: "months",
    formula: `=MAX(${LEVERS.map(({ id }) => `IF({${id}Share}>0,{${id}StartAfter},0)`).join(",")})`,
    format: "one",
    note: "Of the levers that reach anybody",
  },
];

/** The people of each lever, and the streams that the benefit is computed from. */
export const workingStreams: readonly Block[] = [
  { kind: "heading", level: 1, text: "People by lever" },
  { kind: "rows", rows: targets },
  {
    kind: "grid",
    id: "people",
    headers: ["Lever", "Share", "People in the first year", "Planned to need less support"],
    rows: LEVERS.map(({ id, name }) => [
      name,
      `={${id}Share}`,
      `={cohort}*{${id}Share}`,
      `={cohort}*{${id}Share}*{targetRate}`,
    ]),
    formats: ["text", "percent", "one", "one"],
    parts: {
      ...Object.fromEntries(LEVERS.map(({ id }, index) => [id, { row: index + 1, column: 2, rows: 1, columns: 1 }])),
      planned: columnOf(3, LEVERS.length),
    },
  },
  { kind: "heading", level: 1, text: "Streams of reviews" },
  streams("streams", { name: ({ name }) => name, share: "{targetRate}", saving: "{weeklySaving}", later: "" }),
  { kind: "heading", level: 2, text: "Everybody benefiting with £1 a week" },
  streams("unitStreams", { name: ({ name }) => name, share: "1", saving: "1", later: "" }),
  furtherRun({
    id: "unitGross",
    formula: reviewBenefitOf("unitStreams"),
    streams: LEVERS.length,
    more: eachYear("total", LEVERS.length + 1),
    note: "£ a year for each £1 a week if every review led to it: person-weeks. Target and weekly saving multiply it; the Sensitivity sheet uses it.",
  }),
  { kind: "heading", level: 2, text: "The case with every lever later" },
  streams("laterStreams", {
    name: ({ name }) => `${name}, later`,
    share: "{targetRate}",
    saving: "{weeklySaving}",
    later: "+{delayTested}",
  }),
  furtherRun({
    id: "laterGross",
    formula: reviewBenefitOf("laterStreams"),
    streams: LEVERS.length,
    note: '="All else as in the case, "&{delayTested}&" months later; the Sensitivity sheet uses it"',
  }),
];

/** People reviewed and people with a lower package, year by year. */
export const workingPeople: readonly Block[] = [
  { kind: "heading", level: 1, text: "People year by year", pageBreak: true },
  {
    kind: "grid",
    id: "peopleByYear",
    headers: [
      "Financial year",
      "Working age adults",
      "With less formal support (average)",
      "Share of them",
      "Level above nil",
    ],
    rows: Array.from({ length: YEARS }, (_, index) => index + 1).map((year) => [
      `={profile.year${year}}`,
      year === 1 ? "={cohort}" : `={peopleByYear.cohort${year - 1}}*(1+{cohortGrowth})`,
      `={unitGross.total${year}}*{targetRate}/{weeksPerYear}`,
      `={peopleByYear.lower${year}}/{peopleByYear.cohort${year}}`,
      `=IF({profile.level${year}}>0,1,0)`,
    ]),
    formats: ["text", "one", "one", "percentOne", "whole"],
    parts: {
      ...eachRow("cohort", 1, YEARS),
      ...eachRow("lower", 2, YEARS),
      cohorts: columnOf(1, YEARS),
      shares: columnOf(3, YEARS),
      aboveNil: columnOf(4, YEARS),
    },
  },
  {
    kind: "text",
    style: "note",
    text: "The number of people grows each April. Level above nil: 1 where the year brings more than it costs.",
  },
];

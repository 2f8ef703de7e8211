/** Ratings and figures as the report of January 2020 prints them. */
import type { PublishedFigure } from "../../template";
import { fromRow, measureRow, subjectRow, type NamedRow } from "../dashboard/lookups";
import { BOOK_STOCK, CARE_RATINGS } from "./figures";
import { meetGroups } from "./measures-meet";
import { preventGroups } from "./measures-prevent";
import { supportGroups } from "./measures-support";
import { ADMISSIONS_1864, ADMISSIONS_65, SEQUELS } from "./names";

const HERITAGE = "Heritage visits";
/** Measures that the paper rates amber; every other rated one is green. */
const AMBER: readonly string[] = [
  "Living at home 91 days after hospital discharge and reablement",
  ADMISSIONS_65,
  "Adults aged 18+ receiving self-directed support",
];

const rated = [...preventGroups, ...supportGroups, ...meetGroups].flatMap(({ id, measures }) =>
  measures
    .filter((row) => row["figure"] !== undefined && row["target"] !== undefined && row["measure"] !== HERITAGE)
    .map((row) => measureRow(id, String(row["measure"]))),
);

const heritage = measureRow("preventCulture", HERITAGE);

/** The 22 ratings of the dashboard, and the one that needs a season. */
export const publishedRatings: readonly PublishedFigure[] = [
  ...rated.map((row): PublishedFigure => ({
    caseId: "003-rag-rule",
    label: row.name,
    quote: "letter in the column RAG",
    published: AMBER.includes(row.name) ? "A" : "G",
    decimals: 0,
    computed: fromRow(row, (cell) => `LEFT(${cell("rating")},1)`),
    format: "text",
  })),
  {
    caseId: "003-rag-heritage-exception",
    label: "Heritage visits against an even milestone",
    quote: "A: 107.8k, milestone 146.1k",
    published: "A",
    decimals: 0,
    computed: fromRow(
      heritage,
      (cell) => `LEFT(CARECASE.RAG(${cell("now")},${cell("target")}*{evenShare},"high",{amberMargin}),1)`,
    ),
    format: "text",
    cause:
      "8 of 12 months of 146.1k are 97.4k, which would be green. Visits are seasonal: with last year's 111.6k by November as profile A the dashboard shows amber, as printed.",
  },
];

type Printed = readonly [published: number | null, decimals: number];

const figure = (
  caseId: string,
  [label, quote]: readonly [string, string],
  [published, decimals]: Printed,
  computed: string,
  format: PublishedFigure["format"] = "one",
  cause?: string,
): PublishedFigure => ({ caseId, label, quote, published, decimals, computed, format, cause });

const onLastYear = (row: NamedRow): string => fromRow(row, (cell) => `${cell("now")}/${cell("prior")}-1`);
const forecast = (measure: string): string => fromRow(measureRow("forecasts", measure), (cell) => cell("even"));
const LATE = "More than an even forecast: an allowance for late recording, which the paper does not state.";
const sharePoints = (subject: string): string =>
  fromRow(subjectRow("proportions", subject), (cell) => `${cell("share")}*{pointsInWhole}`);

const sequels: readonly (readonly [table: string, measure: string, published: number])[] = [
  ["preventIndependence", SEQUELS.preventIndependence, 60],
  ["reduceIndependence", SEQUELS.reduceIndependence, 17],
  ["delayIndependence", SEQUELS.delayIndependence, 12],
  ["meetIndependence", SEQUELS.meetIndependence, 11],
];

export const publishedFigures: readonly PublishedFigure[] = [
  figure("003-sequels-sum", ["Four sequels, this year, %", "60.3%, 17.0%, 12.2%, 10.5%"], [100, 1], "={sequelsNow}"),
  figure("003-sequels-sum", ["Four sequels, last year, %", "55%, 22%, 13.0%, 10.3%"], [100.3, 1], "={sequelsPrior}"),
  ...sequels.map(([table, measure, published]) =>
    figure(
      "003-sequels-sum",
      [measure, `${published}% in the text`],
      [published, 0],
      fromRow(measureRow(table, measure), (cell) => cell("now")),
    ),
  ),
  figure(
    "003-perf-heritage",
    ["Heritage visits on last year", "3% lower"],
    [-0.03, 2],
    onLastYear(heritage),
    "percentOne",
  ),
  figure(
    "003-perf-library-visits",
    ["Library visits on last year", "an 8% increase"],
    [0.08, 2],
    onLastYear(measureRow("preventCulture", "Library visits (including website visits)")),
    "percentOne",
  ),
  figure("003-perf-volunteering", ["Volunteering, thousand hours", "19,000 hours"], [19, 0], "={volunteeringNow}/1000"),
  figure(
    "003-perf-volunteering",
    ["Volunteering on last year", "22% higher"],
    [0.22, 2],
    "={volunteeringChange}",
    "percentOne",
  ),
  figure(
    "003-perf-safeguarding-outcome",
    ["Safeguarding outcomes achieved, %", "94% fully or partially met"],
    [94, 0],
    fromRow(
      measureRow("meetProtection", "% of safeguarding enquiries whose outcome was partially or fully achieved"),
      (cell) => cell("now"),
    ),
    "one",
    "The dashboard has 93.4% for this year, which rounds to 93%; 94% is last year's figure.",
  ),
  figure(
    "003-perf-safeguarding-reduction",
    ["Enquiries in the same months of last year", "650 completed, 43% less"],
    [null, 0],
    "={enquiriesBefore}",
    "whole",
  ),
  figure(
    "003-perf-admissions-forecast",
    ["Admissions aged 18-64, even forecast", "20 so far, 31 in the year"],
    [31, 0],
    forecast(ADMISSIONS_1864),
    "one",
    LATE,
  ),
  figure(
    "003-perf-admissions-forecast",
    ["Admissions aged 65+, even forecast", "590 so far, 900 in the year"],
    [900, 0],
    forecast(ADMISSIONS_65),
    "one",
    LATE,
  ),
  figure(
    "003-perf-admission-rates",
    ["Population 65+, thousands, from the target", "below 586.9 (850 people)"],
    [null, 1],
    fromRow(measureRow("forecasts", ADMISSIONS_65), (cell) => `${cell("population")}/1000`),
  ),
  figure(
    "003-perf-admission-rates",
    ["Population 65+, thousands, from the forecast", "621.6 (900 people)"],
    [null, 1],
    fromRow(subjectRow("populations", "Forecast admissions aged 65 or over"), (cell) => `${cell("population")}/1000`),
  ),
  figure(
    "003-perf-cqc-split",
    [CARE_RATINGS, "three-quarters, 16%, 9%"],
    [100, 0],
    fromRow({ table: "totals", key: "split", name: CARE_RATINGS }, (cell) => cell("sum")),
    "whole",
  ),
  figure(
    "003-ascof-quartile-counts",
    ["Measures in the top quartile, %", "four of 29"],
    [null, 1],
    sharePoints("ASCOF measures in the top quartile"),
  ),
  figure(
    "003-ascof-quartile-counts",
    ["Measures in the bottom quartile, %", "eight of 29"],
    [null, 1],
    sharePoints("ASCOF measures in the bottom quartile"),
  ),
  figure(
    "003-ascof-quartile-counts",
    ["Measures in the bottom quartile", "reduced by one from nine"],
    [null, 0],
    fromRow(
      subjectRow("changes", "ASCOF measures in the bottom quartile"),
      (cell) => `${cell("before")}+${cell("difference")}`,
    ),
    "whole",
  ),
  figure(
    "003-library-rank",
    ["Quartile of the book stock", "14th out of 15"],
    [null, 0],
    fromRow(subjectRow("ranks", BOOK_STOCK), (cell) => cell("quartile")),
    "text",
  ),
  figure(
    "003-library-rank",
    ["Book stock against the average, %", "779 compared to an average of 998"],
    [null, 0],
    fromRow(subjectRow("ranks", BOOK_STOCK), (cell) => `${cell("against")}*{pointsInWhole}`),
    "whole",
  ),
];

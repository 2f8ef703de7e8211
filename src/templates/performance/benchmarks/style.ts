/** Rating against a benchmark and progress on last year, as the dashboard of 2024/25 prints them. */
import { benchmarkRating, DEFAULT_SIMILAR_THRESHOLD } from "../../../finance/performance-rating";
import type { CalculatedColumn, Input, LineColumn } from "../../template";
import { local } from "../../papers/sources";
import {
  figureColumn,
  marginColumn,
  profileColumn,
  remarkColumn,
  sourceColumn,
  textColumn,
} from "../dashboard/measure-columns";
import { marginOr, NOW_IN_WORDS, PRIOR_IN_WORDS } from "../dashboard/measure-formulas";
import { NOT_RATED, type RatingStyle } from "../dashboard/rating-style";
import { inUnit } from "../dashboard/units";

const HAS_AIM = '{line.aim}<>"N/A"';
const LATEST = "IF(ISNUMBER({line.now}),{line.now},{line.prior})";

const calculated: readonly CalculatedColumn[] = [
  {
    id: "rating",
    header: "Rating",
    format: "text",
    // A survey that has not run again is rated on its last result.
    formula:
      `=IF(AND(${HAS_AIM},OR(ISNUMBER({line.now}),ISNUMBER({line.prior})),ISNUMBER({line.comparator})),` +
      `CARECASE.RATING(${LATEST},{line.comparator},LOWER({line.aim}),${marginOr("margin", "ratingMargin")}),"${NOT_RATED}")`,
  },
  {
    id: "progress",
    header: "Progress",
    format: "text",
    formula:
      `=IF(AND(${HAS_AIM},ISNUMBER({line.now}),ISNUMBER({line.prior})),` +
      `CARECASE.DIRECTION({line.now},{line.prior},LOWER({line.aim}),${marginOr("threshold", "progressThreshold")}),` +
      `IF(AND(${HAS_AIM},NOT(ISNUMBER({line.now})),ISNUMBER({line.prior}),ISNUMBER({line.before})),` +
      `CARECASE.DIRECTION({line.prior},{line.before},LOWER({line.aim}),${marginOr("threshold", "progressThreshold")}),"Not compared"))`,
  },
];

const dashboard: readonly LineColumn[] = [
  { id: "reference", header: "Measure", format: "text", formula: "={line.reference}" },
  { id: "measure", header: "Description", format: "text", formula: "={line.measure}" },
  { id: "aim", header: "Aim", format: "text", formula: "={line.aim}" },
  { id: "rating", header: "Rating", format: "text", formula: "={line.rating}" },
  {
    id: "comparedWith",
    header: "Rated against",
    format: "text",
    formula: `=IF(ISNUMBER({line.comparator}),${inUnit("{line.comparator}")}&IF({line.comparedWith}="","",": "&{line.comparedWith}),{line.comparedWith}&"")`,
  },
  {
    id: "progress",
    header: "Progress on last year",
    format: "text",
    formula:
      '=IF({line.progress}="Improved","▲ ",IF({line.progress}="Similar","◀▶ ",IF({line.progress}="Not as good","▼ ","")))&{line.progress}',
  },
  { id: "nowWords", header: "Performance this year", format: "text", formula: `=${NOW_IN_WORDS}` },
  { id: "priorWords", header: "Performance last year", format: "text", formula: `=${PRIOR_IN_WORDS}` },
  { id: "remark", header: "Remark", format: "text", formula: "={line.remark}" },
];

/** `33.9% (1,723 out of 5,081); better than 25.5% (2023/24 national average); not as good as 35.6% last year`. */
const sentence =
  `IF(ISNUMBER({line.now}),${NOW_IN_WORDS},IF(ISNUMBER({line.prior}),${PRIOR_IN_WORDS}&" when last asked","no figure yet"))&` +
  `IF({line.rating}="${NOT_RATED}","",IF({line.rating}="Better","; better than ",IF({line.rating}="Similar","; similar to ","; worse than "))&` +
  `${inUnit("{line.comparator}")}&IF({line.comparedWith}="",""," ("&{line.comparedWith}&")"))&` +
  `IF({line.progress}="Not compared","",IF({line.progress}="Improved","; improved from ",IF({line.progress}="Similar","; similar to ","; not as good as "))&` +
  `IF(ISNUMBER({line.now}),${inUnit("{line.prior}")}&" last year",${inUnit("{line.before}")}&" before"))`;

const margins: readonly Input[] = [
  {
    id: "ratingMargin",
    label: "Within this share of the benchmark counts as similar",
    unit: "%",
    format: "percentOne",
    accepts: { kind: "rate", minimum: 0, maximum: 0.5 },
    help: "A measure may have a margin of its own in its row; small numbers need a wider one.",
    source: local("The paper prints no margin; the threshold of the direction of travel is used for both"),
    worked: DEFAULT_SIMILAR_THRESHOLD,
    blank: DEFAULT_SIMILAR_THRESHOLD,
    quality: "amber",
    impact: "amber",
  },
  {
    id: "progressThreshold",
    label: "A change on last year up to this share counts as similar",
    unit: "%",
    format: "percentOne",
    accepts: { kind: "rate", minimum: 0, maximum: 0.5 },
    help: "Direction of travel; a measure may have a threshold of its own in its row.",
    source: local("Read off the eleven arrows that the paper prints; any share from 1.25% to 3.8% fits them"),
    worked: DEFAULT_SIMILAR_THRESHOLD,
    blank: DEFAULT_SIMILAR_THRESHOLD,
    quality: "amber",
    impact: "amber",
  },
];

export const benchmarkStyle: RatingStyle = {
  words: ["Better", "Similar", "Below"],
  colours: ["accent", "muted", "second"],
  headline: {
    counted: ["Better", "Similar"],
    text: "better or similar",
    definition:
      "Measures rated against the latest national average, or against the local target or the milestone of the month where there is no average; measures without a figure or a benchmark are not counted",
  },
  aims: ["High", "Low", "N/A"],
  columns: [
    figureColumn("before", "Figure the year before"),
    figureColumn("target", "Benchmark or target"),
    profileColumn,
    textColumn("comparedWith", "What it is rated against", 60),
    marginColumn("margin", "Own rating margin"),
    marginColumn("threshold", "Own progress threshold"),
    remarkColumn,
    sourceColumn,
  ],
  widths: [12, 36, 9, 15, 12, 13, 12, 12, 13, 12, 12, 13, 12, 24, 11, 11, 26, 20, 12, 12, 12, 11, 13, 13],
  calculated,
  dashboard,
  dashboardWidths: [12, 34, 7, 10, 36, 15, 29, 29, 22],
  sentence,
  directions: ["Improved", "Similar", "Not as good"],
  margins,
  rate: (row, { now, prior, comparator }, usualMargin) => {
    const latest = now ?? prior;
    const aim = row.text("aim");
    if (aim === "N/A" || latest === null || comparator === null) return NOT_RATED;
    const margin = row.text("margin") === "" ? usualMargin : row.number("margin");
    return benchmarkRating(latest, comparator, aim === "High" ? "high" : "low", margin);
  },
};

/** Red, amber and green against the milestone of the month, as the dashboard of 2019/20 prints them. */
import { DEFAULT_AMBER_MARGIN, ragRating } from "../../../finance/performance-rating";
import type { FigureRow } from "../../case-figures";
import type { CalculatedColumn, Input, LineColumn } from "../../template";
import { inPaper } from "../../papers/reports-2020";
import {
  choiceColumn,
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

const BAND = "Target band";
const MARGIN = marginOr("margin", "amberMargin");

/** Inside the band green; outside it, by how far the nearer edge is missed. */
const bandRating =
  `IF(ISNUMBER({line.bandHigh}),IF({line.now}<{line.comparator},CARECASE.RAG({line.now},{line.comparator},"high",${MARGIN}),` +
  `CARECASE.RAG({line.now},{line.bandHigh},"low",${MARGIN})),"${NOT_RATED}")`;

const calculated: readonly CalculatedColumn[] = [
  {
    id: "rating",
    header: "RAG",
    format: "text",
    formula:
      `=IF(AND({line.aim}<>"N/A",ISNUMBER({line.now}),ISNUMBER({line.comparator})),` +
      `IF({line.judged}<>"",{line.judged},IF({line.aim}="${BAND}",${bandRating},` +
      `CARECASE.RAG({line.now},{line.comparator},LOWER({line.aim}),${MARGIN}))),"${NOT_RATED}")`,
    look: "rag",
  },
];

/** `56.0% to 61.0%`, or the target with its share by the month where that is another figure. */
const milestoneInWords =
  `IF(ISNUMBER({line.target}),${inUnit("{line.target}")}&IF({line.aim}="${BAND}",` +
  `IF(ISNUMBER({line.bandHigh})," to "&${inUnit("{line.bandHigh}")},""),` +
  `IF(AND(ISNUMBER({line.comparator}),{line.comparator}<>{line.target})," ("&${inUnit("{line.comparator}")}&" by now)","")),"")&` +
  'IF({line.comparedWith}="","",IF(ISNUMBER({line.target}),": ","")&{line.comparedWith})';

const dashboard: readonly LineColumn[] = [
  { id: "reference", header: "Measure", format: "text", formula: "={line.reference}" },
  { id: "measure", header: "Description", format: "text", formula: "={line.measure}" },
  { id: "aim", header: "Aim", format: "text", formula: "={line.aim}" },
  { id: "rating", header: "RAG", format: "text", formula: "={line.rating}", look: "rag" },
  { id: "milestone", header: "Milestone this year", format: "text", formula: `=${milestoneInWords}` },
  { id: "nowWords", header: "Performance this year", format: "text", formula: `=${NOW_IN_WORDS}` },
  { id: "nextTarget", header: "Target next year", format: "text", formula: "={line.nextTarget}" },
  { id: "priorWords", header: "Value last year", format: "text", formula: `=${PRIOR_IN_WORDS}` },
  { id: "quartile", header: "Quartile last year", format: "text", formula: "={line.quartile}" },
  { id: "remark", header: "Remark", format: "text", formula: "={line.remark}" },
];

/** `107.8k; amber against 146.1k (111.6k by now); 111.6k last year`. */
const sentence =
  `IF(ISNUMBER({line.now}),${NOW_IN_WORDS},"no figure yet")&` +
  `IF({line.rating}="${NOT_RATED}","","; "&LOWER({line.rating})&" against "&${milestoneInWords})&` +
  `IF(ISNUMBER({line.prior}),"; "&${inUnit("{line.prior}")}&" last year","")`;

const margins: readonly Input[] = [
  {
    id: "amberMargin",
    label: "A target missed by up to this share is amber",
    unit: "%",
    format: "percentOne",
    accepts: { kind: "rate", minimum: 0, maximum: 0.5 },
    help: "Beyond it a measure is red. No share fits every measure: give a measure a margin of its own, or a judgement, in its row.",
    source: inPaper(
      "Performance report, Appendix C: named there as a common margin, and as one that does not fit every measure",
    ),
    worked: DEFAULT_AMBER_MARGIN,
    blank: DEFAULT_AMBER_MARGIN,
    quality: "amber",
    impact: "amber",
  },
];

export const ragStyle: RatingStyle = {
  words: ["Green", "Amber", "Red"],
  colours: ["third", "second", "warning"],
  headline: {
    counted: ["Green"],
    text: "green",
    definition:
      "Measures that meet their target, or its share by the month where the count builds up over the year; measures without a figure or a target are not counted",
  },
  aims: ["High", "Low", BAND, "N/A"],
  columns: [
    figureColumn("target", "Target, or low end of the band"),
    figureColumn("bandHigh", "High end of the band"),
    profileColumn,
    textColumn("comparedWith", "Words about the milestone", 60),
    textColumn("nextTarget", "Target next year", 30),
    choiceColumn("quartile", "Quartile last year", ["Top", "Second", "Third", "Bottom", "N/A"]),
    marginColumn("margin", "Own amber margin"),
    choiceColumn("judged", "RAG by judgement", ["Red", "Amber", "Green"]),
    remarkColumn,
    sourceColumn,
  ],
  widths: [13, 36, 11, 15, 12, 13, 12, 12, 13, 12, 13, 12, 12, 24, 14, 11, 11, 11, 24, 20, 12, 12, 12, 11, 13],
  calculated,
  dashboard,
  sentence,
  dashboardWidths: [13, 36, 11, 10, 28, 26, 12, 26, 10, 18],
  margins,
  rate: (row, figures, usualMargin) => {
    const aim = row.text("aim");
    if (aim === "N/A" || figures.now === null || figures.comparator === null) return NOT_RATED;
    if (row.text("judged") !== "") return row.text("judged");
    const margin = row.text("margin") === "" ? usualMargin : row.number("margin");
    if (aim === BAND) return bandRatingOf(row, figures.now, figures.comparator, margin);
    return ragRating(figures.now, figures.comparator, aim === "High" ? "high" : "low", margin);
  },
};

function bandRatingOf(row: FigureRow, now: number, low: number, margin: number): string {
  if (row.text("bandHigh") === "") return NOT_RATED;
  return now < low ? ragRating(now, low, "high", margin) : ragRating(now, row.number("bandHigh"), "low", margin);
}

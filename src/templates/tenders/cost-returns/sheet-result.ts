import type { LineColumn, TemplateSheet } from "../../template";
import { GROUPS } from "./cost-lines";
import { VISITS } from "./tables";
import { quartileParts, TOTAL_LINES } from "./working";

/** A line's figure from whichever of the two tables of quartiles has it. */
function ofLine(part: "count" | "lower" | "median" | "upper"): string {
  const from = (table: string): string => `INDEX({${table}.${part}},MATCH({row.line},{${table}.line},0))`;
  return `=IF({line.group}="${GROUPS.careWorker}",${from("careQuartiles")},${from("businessQuartiles")})`;
}

const byLineColumns: readonly LineColumn[] = [
  { id: "line", header: "Cost line", formula: "={line.line}", format: "text" },
  { id: "count", header: "Answers", formula: ofLine("count"), format: "whole" },
  { id: "lower", header: "Lower quartile", formula: ofLine("lower"), format: "two" },
  { id: "median", header: "Median", formula: ofLine("median"), format: "two", total: "={sumOfMedians}" },
  { id: "upper", header: "Upper quartile", formula: ofLine("upper"), format: "two" },
  { id: "uplift", header: "Uplift", formula: "={line.uplift}", format: "percentOne" },
  {
    id: "lifted",
    header: '="Median, "&{upliftYear}',
    formula: '=IF(ISNUMBER({row.median}),{row.median}*(1+{row.uplift}),"withheld")',
    format: "two",
    total: '=IF({withheldCount}>0,"withheld",SUM({byLine.lifted}))',
  },
];

const VISITS_GIVEN = VISITS.map(({ id }) => `{visits.${id}}`).join(",");

/** The page for the report: quartiles by line, totals, and what the two ways of adding up mean. */
export const resultSheet: TemplateSheet = {
  name: "Result",
  role: "proposal",
  columns: [42, 13, 15, 15, 15, 12, 16],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Cost of an hour of home care",
      description: "What providers' returns say, line by line, in the prices of {priceBase}",
    },
    {
      kind: "text",
      style: "note",
      text: "The returns of the worked example are invented. They keep to the few totals that one council published of its own.",
    },
    {
      kind: "headline",
      id: "costHeadline",
      label: "Median cost of an hour",
      formula: '=IF(ISNUMBER({medianTotal}),TEXT({medianTotal},"£0.00"),"withheld: too few complete returns")',
      definition:
        "Median of the totals of complete returns, return on operations included, in the prices of {priceBase}",
      range:
        '=IF(ISNUMBER({medianTotal}),"Half of the returns lie between "&TEXT({totalQuartiles.lower4},"£0.00")&" and "&TEXT({totalQuartiles.upper4},"£0.00"),"")&IF(ISNUMBER({medianLifted}),"; at "&{upliftYear}&" prices the median is "&TEXT({medianLifted},"£0.00"),"")',
    },
    {
      kind: "text",
      text: '="This rests on "&{returnCount}&" returns, "&{completeCount}&" of them complete"&IF(ISNUMBER({marketShare}),", from "&TEXT({marketShare},"0%")&" of the market","")&". "&{aboveFee}&" complete returns are above the fee of "&TEXT({feePaid},"£0.00")&IF(ISNUMBER({gap}),"; the median is "&TEXT(ABS({gap}),"£0.00")&IF({gap}<0," below"," above")&" it","")&IF(ISNUMBER({annualGap}),", or "&CARECASE.GBPM(ABS({annualGap}))&" a year for the hours bought","")&"."',
    },
    { kind: "heading", level: 1, text: "Totals" },
    {
      kind: "spill",
      id: "totalQuartiles",
      formula: "=CARECASE.QUARTILES({returnTotals},{fewestAnswers})",
      rows: TOTAL_LINES + 1,
      columns: 5,
      formats: ["text", "whole", "two", "two", "two"],
      parts: quartileParts(TOTAL_LINES),
      note: "£ an hour, except the lines answered. Quartiles lie on a straight line between the two nearest answers (Excel's QUARTILE.INC).",
    },
    { kind: "heading", level: 1, text: "Cost by line, £ an hour" },
    {
      kind: "lines",
      id: "byLine",
      table: "indices",
      total: "Sum of the medians",
      columns: byLineColumns,
      note: "“Withheld” stands where fewer answered than the assumptions ask for (3 at least), because a quartile would then show one provider's cost.",
    },
    { kind: "heading", level: 2, text: "Why the sum of the medians is not the median cost" },
    {
      kind: "text",
      text: '=IF(ISNUMBER({difference}),"The median of the totals is "&TEXT({medianTotal},"£0.00")&"; the medians of the lines add up to "&TEXT({sumOfMedians},"£0.00")&", which is "&TEXT(ABS({difference}),"£0.00")&IF({difference}<0," more."," less."),"The two cannot be compared while a line or the total is withheld.")',
    },
    {
      kind: "text",
      text: "Neither is wrong. The provider in the middle of one line is at the edge of another, so no return has every median at once. Where a few providers carry a cost that most do not, such as central recharges, the line's median is low while their totals hold the cost in full.",
    },
    {
      kind: "text",
      text: "The median of the totals describes a return in the middle; the sum of the medians describes none, but shows what each line usually costs. Say in the report which of the two a rate is set from.",
    },
    {
      kind: "chart",
      id: "lineChart",
      chart: "barClustered",
      title: "Lower quartile, median and upper quartile of each cost line",
      categories: "{byLine.line}",
      series: [
        { name: "Lower quartile", values: "{byLine.lower}", colour: "muted" },
        { name: "Median", values: "{byLine.median}", colour: "accent" },
        { name: "Upper quartile", values: "{byLine.upper}", colour: "second" },
      ],
      categoryTitle: "Cost line",
      valueTitle: "£ an hour",
      format: "pence",
      description: "Bars of the three quartiles of every cost line, in the order of the table",
      height: 44,
    },
    { kind: "heading", level: 1, text: "Visits a week by length", pageBreak: true },
    {
      kind: "spill",
      id: "visitQuartiles",
      formula: `=IF(COUNT(${VISITS_GIVEN})=0,"",CARECASE.QUARTILES({visits},{fewestAnswers}))`,
      rows: VISITS.length + 1,
      columns: 5,
      formats: ["text", "whole", "one", "one", "one"],
      parts: quartileParts(VISITS.length),
    },
    { kind: "heading", level: 1, text: "What weakens these figures" },
    {
      kind: "bullets",
      prompt:
        "Say who was asked and who answered, which returns were queried or left out and why, and what the sample does not cover.",
      items: [
        {
          label: "Sample",
          text: "Providers chose whether to answer. Those that did may be dearer, or better staffed for forms, than those that did not.",
        },
        {
          label: "Range",
          text: "Costs lie far apart, so one return more or less can move a quartile; the range says more than the median.",
        },
        {
          label: "Visits",
          text: "Lengths of visits differ between providers, and with them travel time for each hour; a rate for short visits needs a build-up of its own.",
        },
      ],
    },
    { kind: "heading", level: 1, text: "Return on operations" },
    {
      kind: "text",
      prompt: "Justify the approach to return on operations: as returned, as a share of cost, or capped, and why.",
      text: '="As the providers returned it: a median of "&TEXT(INDEX({businessQuartiles.median},ROWS({businessQuartiles.median})),"£0.00")&" an hour. It was neither capped nor replaced by a share of cost."',
    },
  ],
};

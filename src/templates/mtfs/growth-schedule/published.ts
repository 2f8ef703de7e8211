import type { PublishedFigure } from "../../template";
import { growthHeadingFigures } from "../lines/published-headings";
import { levelFigures, millionsFigure } from "../lines/published-levels";

export const published: readonly PublishedFigure[] = [
  ...levelFigures(
    "002-growth-appendix-total",
    "TOTAL",
    "-1,780 2,470 9,070 14,710",
    [-1780, 2470, 9070, 14710],
    "levels.growth",
  ),
  ...levelFigures(
    "002-growth-increment-from-cumulative",
    "Add proposed growth",
    "(1,780) 4,250 6,600 5,640",
    [-1780, 4250, 6600, 5640],
    "levels.change",
  ),
  millionsFigure(
    "002-growth-headline",
    "Growth of the first year, £m",
    "-£1.8m for 2025/26",
    -1.8,
    "={growthFirst}/1000",
  ),
  millionsFigure("002-growth-headline", "Growth by the last year, £m", "£14.7m by 2028/29", 14.7, "={growthLast}/1000"),
  {
    caseId: "002-demand-trend",
    label: "Growth since the panels, % a year",
    quote: "3.6% before, 1.7% over the entire period; what lies between is not printed",
    published: null,
    decimals: 1,
    computed: "={growthSince}",
    format: "percentOne",
  },
];

export const publishedHeadings: readonly PublishedFigure[] = growthHeadingFigures(
  "002-growth-headings-match",
  "growthLines",
  [
    ["G7", 1900000, 15190000],
    ["G8", 550000, 5720000],
    ["G9", 500000, 3340000],
    ["G10", 0, 800000],
    ["G11", -420000, -3630000],
    ["G12", -310000, -2710000],
    ["G13", -4000000, -4000000],
  ],
);

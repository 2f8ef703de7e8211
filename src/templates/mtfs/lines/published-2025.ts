/** What the report of January 2025 prints of its growth and savings; its own edition and both schedules are held to it. */
import type { PublishedFigure } from "../../template";
import { growthHeadingFigures } from "./published-headings";
import { levelFigures, millionsFigure } from "./published-levels";

/**
 * Totals, changes from year to year and headline of Appendix B.
 *
 * @param change The row of four cells that holds the changes here: "roll.growth", "levels.change".
 */
export function growthFigures2025(change: string): readonly PublishedFigure[] {
  return [
    ...levelFigures(
      "002-growth-appendix-total",
      "Appendix B, TOTAL",
      "-1,780 2,470 9,070 14,710",
      [-1780, 2470, 9070, 14710],
      "levels.growth",
    ),
    ...levelFigures(
      "002-growth-increment-from-cumulative",
      "Add proposed growth",
      "(1,780) 4,250 6,600 5,640",
      [-1780, 4250, 6600, 5640],
      change,
    ),
    millionsFigure(
      "002-growth-headline",
      "Growth of the first year, £m",
      "-£1.8m for 2025/26",
      -1.8,
      "={levels.growthYearOne}/1000",
    ),
    millionsFigure(
      "002-growth-headline",
      "Growth by the last year, £m",
      "rising to £14.7m by 2028/29",
      14.7,
      "={levels.growthYearFour}/1000",
    ),
  ];
}

/** First and last level of G7 to G13; G13 has two stars in Appendix B and none in its heading. */
export const growthHeadings2025: readonly PublishedFigure[] = growthHeadingFigures(
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

/** Totals, changes from year to year and headline of Appendix C. */
export function savingsFigures2025(change: string): readonly PublishedFigure[] {
  return [
    ...levelFigures(
      "002-savings-appendix-asc-total",
      "Appendix C, Total ASC",
      "-3,390 -5,720 -7,145 -8,245",
      [-3390, -5720, -7145, -8245],
      "levels.care",
    ),
    ...levelFigures(
      "002-savings-appendix-total",
      "Appendix C, TOTAL A&C",
      "-3,390 -5,760 -7,185 -8,285",
      [-3390, -5760, -7185, -8285],
      "levels.savings",
    ),
    ...levelFigures(
      "002-savings-increment-from-cumulative",
      "Less proposed savings",
      "(3,390) (2,370) (1,425) (1,100)",
      [-3390, -2370, -1425, -1100],
      change,
    ),
    millionsFigure(
      "002-savings-headline",
      "Savings of the first year, £m",
      "£3.4m in 2025/26",
      3.4,
      "=0-{levels.savingsYearOne}/1000",
    ),
    millionsFigure(
      "002-savings-headline",
      "Savings over four years, £m",
      "£8.3m over the next four years",
      8.3,
      "=0-{levels.savingsYearFour}/1000",
    ),
  ];
}

export const trendFigure2025: PublishedFigure = {
  caseId: "002-demand-trend",
  label: "Growth since the panels, % a year",
  quote: "3.6% before, 1.7% over the entire period; what lies between is not printed",
  published: null,
  decimals: 1,
  computed: "={growthSince}",
  format: "percentOne",
};

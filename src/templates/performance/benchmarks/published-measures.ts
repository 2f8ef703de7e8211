/** Percentages and counts of the dashboard as the paper prints them. */
import type { PublishedFigure } from "../../template";
import { fromRow, measureRow, subjectRow, valueOf, type NamedRow } from "../dashboard/lookups";

const homeOrFamily = measureRow(
  "reduceOpportunity",
  "% of adults with a learning disability living at home or with family",
);
const reablement = measureRow(
  "delayIndependence",
  "% of people who had no need for ongoing services following reablement",
);
const ninetyOneDays = measureRow("delayIndependence", "Living at home 91 days after hospital discharge and reablement");
const directPayments = measureRow("meetIndependence", "Adults aged 18+ receiving direct payments");
const reviews = measureRow("meetProtection", "% of service users who received their annual review");

const percentage = (
  caseId: string,
  label: string,
  quote: string,
  published: number,
  [row, column]: readonly [NamedRow, string],
  cause?: string,
): PublishedFigure => ({
  caseId,
  label,
  quote,
  published,
  decimals: 1,
  computed: valueOf(row, column),
  format: "one",
  cause,
});

const share = (
  caseId: string,
  subject: string,
  quote: string,
  [published, decimals]: readonly [number, number],
  cause?: string,
): PublishedFigure => ({
  caseId,
  label: subject,
  quote,
  published,
  decimals,
  computed: valueOf(subjectRow("proportions", subject), "share"),
  format: "percentOne",
  cause,
});

export const publishedMeasures: readonly PublishedFigure[] = [
  percentage("002-perf-ld-home-2324", "Living at home or with family, 2023/24, %", "85.3% (1,206 out of 1,414)", 85.3, [
    homeOrFamily,
    "prior",
  ]),
  share(
    "002-perf-ld-home-2223",
    "Learning disability, at home or with family, 2022/23",
    "85.6% (1,198 out of 1,399)",
    [0.856, 3],
  ),
  percentage(
    "002-perf-ld-home-nov24",
    "Living at home or with family, November 2024, %",
    "87.0% (1,221 out of 1,403)",
    87,
    [homeOrFamily, "now"],
  ),
  percentage(
    "002-perf-reablement-2324",
    "No ongoing need after reablement, 2023/24, %",
    "89.6% (3,857 out of 4,305)",
    89.6,
    [reablement, "prior"],
  ),
  percentage("002-perf-91days-2324", "At home after 91 days, 2023/24, %", "88.1% (538 out of 611)", 88.1, [
    ninetyOneDays,
    "prior",
  ]),
  percentage(
    "002-perf-91days-nov24",
    "At home after 91 days, November 2024, %",
    "89.9% (519 out of 582)",
    89.9,
    [ninetyOneDays, "now"],
    "519 of 582 is 89.2%. 523 of 582 would be 89.9%: a digit of the numerator or of the percentage is wrong, in the text and on the dashboard.",
  ),
  percentage("002-perf-dp-2324-dashboard", "Direct payments 2023/24, %", "35.6% (1,795 out of 5,043)", 35.6, [
    directPayments,
    "prior",
  ]),
  share(
    "002-perf-dp-2324-text",
    "Direct payments 2023/24, as the text counts them",
    "35.6% (1,723 out of 5,081)",
    [0.356, 3],
    "The counts are those of November 2024. The dashboard has 1,795 of 5,043 for 2023/24, which is 35.6%.",
  ),
  share(
    "002-perf-safeguarding-conversion-2324",
    "Safeguarding alerts that led to enquiries, 2023/24",
    "46% (796 out of 1,732)",
    [0.46, 2],
  ),
  share(
    "002-perf-safeguarding-conversion-selfassessment",
    "Safeguarding alerts that led to enquiries, self-assessment",
    "1,733 alerts, 794 enquiries, 43%",
    [0.43, 2],
    "794 of 1,733 is 46%, as the performance report in the same pack says of 796 of 1,732.",
  ),
  percentage("002-perf-reviews-2324", "Reviewed within a year, March 2024, %", "72.7% (3,770 out of 5,185)", 72.7, [
    reviews,
    "prior",
  ]),
  percentage("002-perf-reviews-nov24", "Reviewed within a year, November 2024, %", "76.2% (4,080 out of 5,351)", 76.2, [
    reviews,
    "now",
  ]),
  ...[
    ["Measures in line or better", 0, "part"],
    ["Measures below", 0, "below"],
    ["Share in line or better, %", 0, "points"],
  ].map(([label, decimals, which]): PublishedFigure => ({
    caseId: "002-perf-rating-count",
    label: String(label),
    quote: "in line or better in 13 of 22",
    published: null,
    decimals: Number(decimals),
    computed: fromRow(subjectRow("proportions", "ASCOF measures in line with the national figure or better"), (cell) =>
      which === "part"
        ? cell("part")
        : which === "below"
          ? `${cell("whole")}-${cell("part")}`
          : `${cell("share")}*{pointsInWhole}`,
    ),
    format: "whole",
  })),
];

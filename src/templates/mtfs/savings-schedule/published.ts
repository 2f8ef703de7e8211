import type { PublishedFigure } from "../../template";
import { YEAR_IDS } from "../lines/years";

/** Reference, first saving, last saving, year in which the last is reached: as the fifteen headings print them. */
const PRINTED_HEADINGS = [
  ["AC1", 100000, 400000, "2028/29"],
  ["AC2", 150000, 300000, "2026/27"],
  ["AC3", 400000, 400000, "2025/26"],
  ["AC4", 1000000, 4000000, "2028/29"],
  ["AC5", 160000, 160000, "2025/26"],
  ["AC6", 100000, 255000, "2027/28"],
  ["AC7", 250000, 600000, "2026/27"],
  ["AC8", 150000, 150000, "2025/26"],
  ["AC9", 300000, 300000, "2025/26"],
  ["AC10", 100000, 500000, "2027/28"],
  ["AC11", 30000, 30000, "2025/26"],
  ["AC12", 250000, 500000, "2026/27"],
  ["AC13", 300000, 500000, "2026/27"],
  ["AC14", 100000, 150000, "2026/27"],
  ["AC16", 0, 40000, "2026/27"],
] as const;

export const publishedHeadings: readonly PublishedFigure[] = PRINTED_HEADINGS.flatMap(
  ([reference, first, last, reached]): PublishedFigure[] => {
    const table = reference === "AC16" ? "communitySavings" : "careSavings";
    const amount = (label: string, published: number, year: string): PublishedFigure => ({
      caseId: "002-savings-heading-rule",
      label: `${reference}, ${label}`,
      quote: published === 0 ? "begins later" : `£${published.toLocaleString("en-GB")}`,
      published,
      decimals: 0,
      computed: `=0-SUMIF({${table}.reference},"${reference}",{${table}.${year}})*1000`,
      format: "pounds",
    });
    return [
      amount("first year", first, YEAR_IDS[0]),
      amount("last year", last, YEAR_IDS[3]),
      {
        caseId: "002-savings-heading-rule",
        label: `${reference}, last level reached in`,
        quote: reached,
        published: reached,
        decimals: 0,
        computed: `=IF(COUNTIF({${table}.reference},"${reference}")=0,"",INDEX({${table}Shape.reached},MATCH("${reference}",{${table}.reference},0)))`,
        format: "text",
      },
    ];
  },
);

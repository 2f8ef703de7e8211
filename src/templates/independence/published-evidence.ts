import type { PublishedFigure } from "../template";

const TRUNCATED = "The table cuts off the part of a person.";

interface TableRow {
  readonly row: number;
  readonly rate: string;
  readonly people: number;
  readonly cause?: string;
}

const triangulationRows: readonly TableRow[] = [
  { row: 3, rate: "63%", people: 546, cause: TRUNCATED },
  { row: 4, rate: "54%", people: 468, cause: TRUNCATED },
  { row: 5, rate: "45%", people: 390 },
  { row: 6, rate: "38%", people: 329, cause: TRUNCATED },
  { row: 7, rate: "27%", people: 234 },
];

/** Evidence, target and split as the paper prints them. */
export const publishedEvidence: readonly PublishedFigure[] = [
  {
    caseId: "001-baseline-display",
    label: "Starts, rounded in the sentences",
    quote: "868 residential starts per year",
    published: 868,
    decimals: 0,
    computed: "={baselineStarts}",
    format: "one",
  },
  {
    caseId: "001-case-review-proportions",
    label: "Could have been more independent",
    quote: "29% of the cases",
    published: 0.29,
    decimals: 2,
    computed: "={reviewRate}",
    format: "percentOne",
  },
  {
    caseId: "001-case-review-proportions",
    label: "Self-funders",
    quote: "An additional 23%",
    published: 0.23,
    decimals: 2,
    computed: "={selfFunderRate}",
    format: "percentOne",
  },
  {
    caseId: "001-triangulation-baseline-row",
    label: "Baseline",
    quote: "Baseline 0% 0",
    published: 0,
    decimals: 0,
    computed: "={baselineStarts}*{triangulation.rate1}",
    format: "one",
  },
  {
    caseId: "001-triangulation-case-review-260",
    label: "Case reviews",
    quote: "29% 260",
    published: 260,
    decimals: 0,
    computed: "={baselineStarts}*{triangulation.rate2}",
    format: "one",
    cause:
      "30% of 867.6 gives 260, as does 29% of the 897 admissions that another paper forecasts for 2024/25. The rest of this paper uses 252.",
  },
  ...triangulationRows.map(({ row, rate, people, cause }) => ({
    caseId: "001-triangulation-five-rows",
    label: `Triangulation, row ${row}`,
    quote: `${rate} ${people}`,
    published: people,
    decimals: 0,
    computed: `={baselineStarts}*{triangulation.rate${row}}`,
    format: "one" as const,
    cause,
  })),
  {
    caseId: "001-west-northants-27",
    label: "Matching the neighbour, from the printed people",
    quote: "would mean a 27% reduction",
    published: 0.27,
    decimals: 2,
    computed: "=IF({baselineStarts}=0,0,INDEX({triangulation.people},ROWS({triangulation.people}))/{baselineStarts})",
    format: "percentOne",
    cause: "The rates per 100,000 behind it are not printed.",
  },
  {
    caseId: "001-confidence-weighted-target-7.8",
    label: "Recommended target",
    quote: "7.8% fewer residential starts",
    published: 0.078,
    decimals: 3,
    computed: "={targetRate}",
    format: "percentTwo",
    cause:
      "29% x 25% is 7.25%, and the split below agrees with it. 31% x 25% or 29% x 27% would print as 7.8%: an older version, or a slip.",
  },
  {
    caseId: "001-split-4.8-2.4",
    label: "Homecare part of the target",
    quote: "a 4.8% reduction",
    published: 0.048,
    decimals: 3,
    computed: "={homecareRate}",
    format: "percentTwo",
    cause: "Two thirds of 7.25%; of 7.8% it would be 5.2%.",
  },
  {
    caseId: "001-split-4.8-2.4",
    label: "Extra care part of the target",
    quote: "a 2.4% reduction",
    published: 0.024,
    decimals: 3,
    computed: "={extraCareRate}",
    format: "percentTwo",
    cause: "One third of 7.25%; of 7.8% it would be 2.6%.",
  },
  {
    caseId: "001-up-to-189-starts",
    label: "People who need care in another setting",
    quote: "up to 189 starts annually",
    published: 189,
    decimals: 0,
    computed: "={startsAvoided}",
    format: "one",
    cause: "A delivery factor of 75% gives exactly 189: left over from another scenario. At 25% it is 63.",
  },
];

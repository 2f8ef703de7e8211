import type { PublishedFigure } from "../../template";

const PERCENT = { decimals: 2, format: "percent" } as const;

/** The case review. */
export const publishedEvidence: readonly PublishedFigure[] = [
  ...percentageOf(
    52,
    "000-case-review-57pct",
    "In 57% of all cases reviewed",
    0.57,
    "reportedMoreIndependent",
    "29 of 52 is 55.8% and 30 of 52 is 57.7%: no whole number of 52 cases gives 57% when rounded. 29 of 51 does; so would 30 of 52 cut off.",
  ),
  ...percentageOf(
    52,
    "000-case-review-49pct",
    "In 49% of all cases reviewed",
    0.49,
    "reportedReducedSupport",
    "25 of 52 is 48.1% and 26 of 52 is 50.0%: no whole number of 52 cases gives 49%. 25 of 51 does.",
  ),
  {
    caseId: "000-case-review-n51",
    label: "More independent, of the cases counted",
    quote: "In 57% of all cases reviewed",
    published: 0.57,
    computed: "={moreIndependentRate}",
    ...PERCENT,
  },
  {
    caseId: "000-case-review-n51",
    label: "Less formal support, of the cases counted",
    quote: "In 49% of all cases reviewed",
    published: 0.49,
    computed: "={evidenceRate}",
    ...PERCENT,
  },
];

function percentageOf(
  cases: number,
  caseId: string,
  quote: string,
  published: number,
  input: string,
  cause: string,
): PublishedFigure[] {
  const below = `INT({${input}}*{casesReviewed})`;
  return [
    ["below", below],
    ["above", `(${below}+1)`],
  ].map(([side = "", count = ""]) => ({
    caseId,
    label: `Whole cases just ${side} ${(published * 100).toFixed(0)}% of ${cases}`,
    quote,
    published,
    computed: `=IF(COUNT({${input}})=0,"",${count}/{casesReviewed})`,
    ...PERCENT,
    cause,
  }));
}

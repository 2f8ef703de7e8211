/** What a case review can say about everyone: the range of the sample, and the cases a further review would need. */
import type { Block, OutputRow } from "../template";

const SHARE = { format: "percentOne", role: "output" } as const;

/**
 * The range that the sample supports, as SAMPLERANGE computes it.
 *
 * @param positives Formula text of the whole cases found.
 * @param sample Formula text of the whole cases looked at.
 * @param share What the share is of: "starts", "people".
 */
export function sampleRangeTable(positives: string, sample: string, share: string): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Range of the case review" },
    {
      kind: "spill",
      id: "sampleRange",
      formula: `=CARECASE.SAMPLERANGE(${positives},${sample},{populationReviewed},{confidenceLevel})`,
      rows: 2,
      columns: 3,
      formats: ["percentOne"],
      labels: false,
      parts: {
        low: { row: 1, column: 0, rows: 1, columns: 1 },
        estimate: { row: 1, column: 1, rows: 1, columns: 1 },
        high: { row: 1, column: 2, rows: 1, columns: 1 },
      },
      note: `Range of the share in all ${share} that the sample supports (Wilson score interval, corrected for the size of the population)`,
    },
  ];
}

/**
 * Everyone whom the sample stands for.
 *
 * @param words Its label and unit, and the formula texts of sample and population.
 */
export function populationReviewed(words: {
  readonly label: string;
  readonly unit: string;
  readonly sample: string;
  readonly population: string;
}): OutputRow {
  return {
    id: "populationReviewed",
    label: words.label,
    unit: words.unit,
    formula: `=MAX(${words.sample},ROUND(${words.population},0))`,
    format: "whole",
    role: "working",
    note: "Rounded to whole people; a sample cannot be larger than everyone",
  };
}

/**
 * Low, estimate and high for the page, and the size of a further review.
 *
 * @param share What the share is of: "starts", "people".
 * @param rate Formula text of the rate found in the sample.
 */
export function sampleRangeRows(share: string, rate: string): readonly Block[] {
  const unit = `% of ${share}`;
  return [
    { kind: "heading", level: 2, text: `Share in all ${share} that this sample supports` },
    {
      kind: "rows",
      rows: [
        {
          id: "rangeLow",
          label: "Low",
          unit,
          formula: "={sampleRange.low}",
          ...SHARE,
          note: '="Wilson score interval ("&TEXT({confidenceLevel},"0%")&"), corrected for the size of the population"',
        },
        {
          id: "rangeEstimate",
          label: "Estimate",
          unit,
          formula: "={sampleRange.estimate}",
          ...SHARE,
          note: "The sample's own share",
        },
        {
          id: "rangeHigh",
          label: "High",
          unit,
          formula: "={sampleRange.high}",
          ...SHARE,
          note: "Both ends reach the headline as the range beneath it",
        },
      ],
    },
    {
      kind: "rows",
      rows: [
        {
          id: "reviewRateForPlan",
          label: "Rate to plan a further review with",
          unit: "% of cases",
          formula: `=IF(${rate}*(1-${rate})=0,1/(1+1),${rate})`,
          format: "percentOne",
          role: "working",
          note: "The rate found; one half where the sample was all one way, which asks for the most cases",
        },
        {
          id: "casesForMargin",
          label: "Cases a further review would need",
          unit: "cases",
          formula: "=CARECASE.SAMPLESIZE({reviewRateForPlan},{reviewMargin},{populationReviewed},{confidenceLevel})",
          format: "whole",
          role: "output",
          note: '="For a margin of plus or minus "&TEXT({reviewMargin},"0%")&" at the rate found"',
        },
      ],
    },
  ];
}

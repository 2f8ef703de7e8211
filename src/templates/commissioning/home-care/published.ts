import type { PublishedFigure } from "../../template";

const MILLIONS = { decimals: -5, format: "millions" } as const;

/** The figure of each band in a column, cheapest band first. */
const inBand = (column: string, order: number): string =>
  `=INDEX({${column}},${Array.from({ length: order }, () => "1").join("+")})`;

const SHARES = [0.65, 0.26, 0.07, 0.02] as const;

const rates: readonly PublishedFigure[] = [
  {
    caseId: "003-homecare-weighted-average",
    label: "Average hourly rate at recommended prices",
    quote: "£19.56",
    published: 19.56,
    decimals: 2,
    computed: "={blendedRate}",
    format: "two",
  },
  {
    caseId: "003-homecare-hours-total",
    label: "Hours a week",
    quote: "18,000",
    published: 18000,
    decimals: 0,
    computed: "={hoursTotal}",
    format: "whole",
  },
  ...SHARES.map((share, index): PublishedFigure => {
    const printed = `${Math.round(share * 100)}%`;
    return {
      caseId: "003-homecare-hours-pct",
      label: `Share of hours, band ${index + 1}`,
      quote: printed,
      published: share,
      decimals: 2,
      computed: inBand("bandPrices.share", index + 1),
      format: "percent",
    };
  }),
  ...SHARES.map((_, index): PublishedFigure => ({
    caseId: "003-homecare-band-premium",
    label: `Premium over the first band, band ${index + 1}`,
    quote: "prices are printed, premiums are not",
    published: null,
    decimals: 3,
    computed: `=ROUND(${inBand("bandPrices.premium", index + 1).slice(1)}*1000,0)/1000`,
    format: "percentOne",
  })),
  {
    caseId: "003-homecare-rlw-mileage",
    label: "First band's price against the wage",
    quote: "£9.30 an hour and 45p a mile; the ratio is not printed",
    published: null,
    decimals: 3,
    computed: "={priceToWage}",
    format: "factor",
  },
];

const WEEKS =
  "Reached with 52 and 53 weeks, which the report does not state; they give its difference of £1.0m to £1.1m too.";

const costs: readonly PublishedFigure[] = [
  ["003-homecare-annual-current", "Annual cost now, lower end", "£17.3m – £17.6m", 17300000, "currentLow"],
  ["003-homecare-annual-current", "Annual cost now, upper end", "£17.3m – £17.6m", 17600000, "currentHigh"],
  ["003-homecare-annual-proposed", "Annual cost proposed, lower end", "£18.3m – £18.7m", 18300000, "proposedLow"],
  ["003-homecare-annual-proposed", "Annual cost proposed, upper end", "£18.3m – £18.7m", 18700000, "proposedHigh"],
  ["003-homecare-range-2pct-alternative", "Cost now, hours as counted", "£17.3m – £17.6m", 17300000, "currentLow"],
  ["003-homecare-range-2pct-alternative", "Cost now, 2% more hours", "£17.3m – £17.6m", 17600000, "currentMoreHours"],
  ["003-homecare-range-2pct-alternative", "Proposed, hours as counted", "£18.3m – £18.7m", 18300000, "proposedLow"],
  ["003-homecare-range-2pct-alternative", "Proposed, 2% more hours", "£18.3m – £18.7m", 18700000, "proposedMoreHours"],
].map(([caseId, label, quote, published, id]): PublishedFigure => {
  const isAlternative = caseId === "003-homecare-range-2pct-alternative";
  return {
    caseId: String(caseId),
    label: String(label),
    quote: String(quote),
    published: Number(published),
    computed: `={${String(id)}}`,
    ...MILLIONS,
    cause: isAlternative ? "A second reading: 52 weeks, and hours between nil and 2% above the count." : WEEKS,
  };
});

const NOT_PRINTED = "dates are printed, durations are not";

const timetable: readonly PublishedFigure[] = [
  {
    caseId: "003-contract-length",
    label: "Length of the contract in years",
    quote: "3+1+1 years; the five year duration",
    published: 5,
    decimals: 0,
    computed: "={contractYears}",
    format: "whole",
  },
  {
    caseId: "003-milestones-durations",
    label: "Days of procurement",
    quote: NOT_PRINTED,
    published: null,
    decimals: 0,
    computed: "={steps.procurementDays}",
    format: "whole",
  },
  {
    caseId: "003-milestones-durations",
    label: "Days of implementation",
    quote: NOT_PRINTED,
    published: null,
    decimals: 0,
    computed: "={steps.implementationDays}",
    format: "whole",
  },
  {
    caseId: "003-milestones-durations",
    label: "Days between the two",
    quote: NOT_PRINTED,
    published: null,
    decimals: 0,
    computed: "={steps.gapDays}",
    format: "whole",
  },
  {
    caseId: "003-urban-hours-per-1000",
    label: "Residents of the first band's area, low",
    quote: "35-40 hours of care per week per 1,000 people; the population is not printed",
    published: null,
    decimals: 0,
    computed: "={populationLow}",
    format: "whole",
  },
  {
    caseId: "003-urban-hours-per-1000",
    label: "Residents of the first band's area, high",
    quote: "35-40 hours of care per week per 1,000 people; the population is not printed",
    published: null,
    decimals: 0,
    computed: "={populationHigh}",
    format: "whole",
  },
];

export const homeCarePublished = [
  { heading: "Prices and hours", figures: rates },
  { heading: "Annual cost", figures: costs },
  { heading: "Contract, timetable and population", figures: timetable },
];

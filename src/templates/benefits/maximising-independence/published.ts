import type { PublishedFigure } from "../../template";
import { YEARS } from "../../blocks/benefits-proposal-years";

const MILLIONS = { decimals: -4, format: "millions" } as const;
const COUNT = { decimals: 0, format: "whole" } as const;
const YEAR_NAMES = ["26/27", "27/28", "28/29", "29/30"] as const;
const IN_YEAR = [-20_000, -420_000, 530_000, 690_000] as const;
const CUMULATIVE = [-20_000, -440_000, 90_000, 780_000] as const;
const CONTINGENCY = [0, 0, 130_000, 260_000] as const;
const PROFILE_LINES = [
  "-£0.02m -£0.02m",
  "-£0.42m -£0.44m",
  "£0.53m (£0.13m) £0.09m (£0.13m)",
  "£0.69m (£0.13m) £0.78m (£0.26m)",
];
const ONE_RATE =
  "The contingency here is the gross benefit at 4.7% inflation a year, which gives the last year and the run rate; the printed one rises by £0.13m a year.";
const LAST_DIGIT =
  "Both levels agree with the print to £0.01m; the in-year figure here is the difference of the unrounded ones, £414,528.";

/** A figure for each printed year. */
function eachYear(
  caseId: string,
  label: string,
  figures: readonly number[],
  computed: (order: number) => string,
  cause: (order: number) => string | undefined = () => undefined,
): PublishedFigure[] {
  return figures.map((published, index) => ({
    caseId,
    label: `${label} ${YEAR_NAMES[index] ?? ""}`,
    quote: `FY ${YEAR_NAMES[index] ?? ""} ${PROFILE_LINES[index] ?? ""}`,
    published,
    computed: computed(index + 1),
    cause: cause(index + 1),
    ...MILLIONS,
  }));
}

/** The printed profile by its own sums, and as the model computes it. */
export const publishedProfile: readonly PublishedFigure[] = [
  ...eachYear(
    "000-benefit-cumulative",
    "Running sum of the in-year figures",
    CUMULATIVE,
    (order) => `={paperSums.sum${order}}`,
  ),
  ...eachYear("000-benefit-cumulative", "Level computed here", CUMULATIVE, (order) => `={profile.level${order}}`),
  ...eachYear(
    "000-benefit-inyear-from-cumulative",
    "Change of the cumulative figure",
    IN_YEAR,
    (order) => `={paperSums.change${order}}`,
  ),
  ...eachYear(
    "000-benefit-inyear-from-cumulative",
    "In-year figure computed here",
    IN_YEAR,
    (order) => `={profile.increment${order}}`,
    (order) => (order === 2 ? LAST_DIGIT : undefined),
  ),
  ...eachYear(
    "000-contingency-cumulative",
    "Running sum of the contingency",
    CONTINGENCY,
    (order) => `={paperSums.contingency${order}}`,
  ),
  ...eachYear(
    "000-contingency-cumulative",
    "Contingency computed here",
    CONTINGENCY,
    (order) => `={profile.contingency${order}}`,
    (order) => ([2, 3].includes(order) ? ONE_RATE : undefined),
  ),
  {
    caseId: "000-breakeven-year",
    label: "First year with a running sum above nil",
    quote: "FY 28/29 £0.53m (£0.13m) £0.09m (£0.13m)",
    published: "28/29",
    decimals: 0,
    computed: "={paperBreakEven}",
    format: "text",
  },
];

/** Headline, run rate and what is behind it. */
export const publishedValue: readonly PublishedFigure[] = [
  {
    caseId: "000-headline-equals-final-cumulative",
    label: "Running sum in the last printed year",
    quote: "£0.78m (£0.26m)",
    published: 780_000,
    computed: "={paperSumEnd}",
    ...MILLIONS,
  },
  {
    caseId: "000-headline-equals-final-cumulative",
    label: "Running sum of the contingency",
    quote: "£0.78m (£0.26m)",
    published: 260_000,
    computed: "={paperContingencyEnd}",
    ...MILLIONS,
  },
  {
    caseId: "000-headline-equals-final-cumulative",
    label: "Headline computed here",
    quote: "£0.78m (£0.26m)",
    published: 780_000,
    computed: "={levelPlanEnd}",
    ...MILLIONS,
  },
  {
    caseId: "000-headline-equals-final-cumulative",
    label: "Contingency of the headline computed here",
    quote: "£0.78m (£0.26m)",
    published: 260_000,
    computed: "={contingencyPlanEnd}",
    ...MILLIONS,
  },
  ...[130_000, 260_000, 530_000].map((published, index): PublishedFigure => {
    const years = ["1", "(1+1)", "{contingencyYears}"][index] ?? "1";
    return {
      caseId: "000-runrate-inflation-slope",
      label: ["Contingency after one step", "Contingency after two steps", "Contingency at the run rate"][index] ?? "",
      quote: "Full run rate achieved in FY 31/32 £0.99m (£0.53m)",
      published,
      computed: `=IF(COUNT({contingencyStep},${years})<1+1,"",{contingencyStep}*${years})`,
      ...MILLIONS,
    };
  }),
  {
    caseId: "000-runrate-inflation-slope",
    label: "Contingency at the run rate computed here",
    quote: "£0.99m (£0.53m)",
    published: 530_000,
    computed: "={contingencyRunRate}",
    ...MILLIONS,
  },
  {
    caseId: "000-gross-run-rate",
    label: "Gross run rate behind the printed one",
    quote: "£0.99m (£0.53m) ... annual recurring cost of £925k",
    published: null,
    decimals: -3,
    computed: '=IF(COUNT({paperRunRate})=0,"",{paperGrossRunRate})',
    format: "millions",
  },
];

/** People, posts, months and the shape of the risk table. */
export const publishedDelivery: readonly PublishedFigure[] = [
  ...Array.from({ length: YEARS }, (_, index): PublishedFigure => ({
    caseId: "000-growth-1pct",
    label: `Working age adults, year ${index + 1}`,
    quote: "1% growth in WAA service users",
    published: null,
    decimals: 1,
    computed: `={peopleByYear.cohort${index + 1}}`,
    format: "one",
  })),
  {
    caseId: "000-fte-unit-cost",
    label: "Average cost of a post",
    quote: "19 FTE across all solutions ... annual recurring cost of £925k",
    published: null,
    decimals: 0,
    computed: "={costPerPost}",
    format: "pounds",
  },
  {
    caseId: "000-delivery-months",
    label: "Design and implementation together",
    quote: "6-month design and set up phase ... a further 15 months",
    published: 21,
    computed: "={deliveryMonths}",
    ...COUNT,
  },
  {
    caseId: "000-risk-table-shape",
    label: "Columns of the risk table",
    quote: "Area Risk Impact Current Mitigation",
    published: 4,
    computed: "=COLUMNS({risks})",
    ...COUNT,
  },
  {
    caseId: "000-risk-table-shape",
    label: "Risks listed",
    quote: "twelve rows below the headings",
    published: 12,
    computed: "=ROWS({risks})-1",
    ...COUNT,
  },
];

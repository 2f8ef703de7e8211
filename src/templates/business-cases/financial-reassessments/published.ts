import type { PublishedFigure } from "../../template";
import { YEARS } from "./inputs";

interface PrintedByYear {
  readonly caseId: string;
  readonly label: string;
  readonly printed: readonly number[];
  readonly computed: (year: number) => string;
  readonly format: PublishedFigure["format"];
  readonly decimals?: number;
  readonly cause?: string;
}

function byYear({ caseId, label, printed, computed, format, decimals, cause }: PrintedByYear): PublishedFigure[] {
  return printed.map((published, index) => ({
    caseId,
    label: `${label}, year ${index + 1}`,
    quote: published.toLocaleString("en-GB", format === "percent" ? { style: "percent" } : {}),
    published,
    decimals: decimals ?? 0,
    computed: computed(index + 1),
    format,
    ...(cause === undefined ? {} : { cause }),
  }));
}

const OPTION_TWO = [120243, 267579, 247849, 128164, 27652];

export const publishedCohorts: readonly PublishedFigure[] = [
  {
    caseId: "004-6173-weeks-2607",
    label: "Income of the first year, option 2",
    quote: "120,243",
    published: 120243,
    decimals: 0,
    computed: "={incomeExtend.year1}",
    format: "pounds",
    cause: "333.5 people at £13.83 in half of 52.14 weeks; 52 weeks would give £119,920.",
  },
  ...byYear({
    caseId: "004-6173-increase-decay",
    label: "Average increase, option 2",
    printed: [13.83, 11.06, 8.85, 7.08],
    computed: (year) => `={extend.increaseAtRow${year}}`,
    format: "pence",
    decimals: 2,
    cause: "A fifth less for each later cohort; the paper prints the row and not the rule.",
  }),
  ...byYear({
    caseId: "004-6173-implied-likelihood",
    label: "Likelihood still in receipt of care, option 2",
    printed: [1, 0.77, 0.65, 0.45],
    computed: (year) => `={cohortHalves.impliedAtRow${year}}`,
    format: "percent",
    decimals: 2,
    cause: "Found back from the income row; the paper prints whole per cents and computes with more.",
  }),
  ...byYear({
    caseId: "004-6173-cohort-identity",
    label: "Half-year income of the cohort, option 2",
    printed: [120243, 147336, 100513, 27651],
    computed: (year) => `={cohortHalves.halfAtRow${year}}`,
    format: "pounds",
    cause: "Taken out of the printed row year by year; the last half equals the tail of the row within £1.",
  }),
  {
    caseId: "004-6173-cohort-identity",
    label: "Second half of the last cohort, option 2",
    quote: "27,652",
    published: 27652,
    decimals: 0,
    computed: `={incomeExtend.year${YEARS}}`,
    format: "pounds",
  },
];

export const publishedIncome: readonly PublishedFigure[] = [
  ...byYear({
    caseId: "004-6173-option2-income",
    label: "Income, option 2",
    printed: OPTION_TWO,
    computed: (year) => `={incomeExtend.year${year}}`,
    format: "pounds",
    cause: "With likelihoods as they were before rounding.",
  }),
  ...byYear({
    caseId: "004-6173-option2-income-printed-likelihood",
    label: "Income from printed increases and likelihoods, option 2",
    printed: OPTION_TWO,
    computed: (year) => `={incomeRounded.year${year}}`,
    format: "pounds",
    cause: "The printed likelihoods are rounded to a whole per cent, which moves the income by up to 0.34%.",
  }),
  {
    caseId: "004-6173-option2-total",
    label: "Sum of the income row, option 2",
    quote: "120,243 267,579 247,849 128,164 27,652",
    published: 791487,
    decimals: 0,
    computed: "={totalExtend}",
    format: "pounds",
  },
  {
    caseId: "004-6173-option2-total",
    label: "Total over whole period, option 2, £K",
    quote: "£791k additional income",
    published: 791,
    decimals: 0,
    computed: "={totalExtend}/1000",
    format: "whole",
  },
  {
    caseId: "004-6173-option2-total-printed-inputs",
    label: "The same from printed increases and likelihoods, £K",
    quote: "£791k additional income",
    published: 791,
    decimals: 0,
    computed: "={totalRounded}/1000",
    format: "whole",
    cause: "£792K from the rounded figures.",
  },
  {
    caseId: "004-6173-header-412k",
    label: "Saving of the overview, £K",
    quote: "£412K",
    published: 412,
    decimals: 0,
    computed: "={saving}/1000",
    format: "whole",
    cause: "Option 3, income of 2018/19 alone: £412,680, cut down to whole thousands.",
  },
  {
    caseId: "004-6173-incremental-option3",
    label: "Option 3 less option 2, whole period",
    quote: "£791k and £825k printed, not their difference",
    published: null,
    decimals: 0,
    computed: "={gainTotal}",
    format: "pounds",
  },
  {
    caseId: "004-6173-incremental-option3",
    label: "Option 3 less option 2, 2018/19",
    quote: "267,579 and 412,680 printed, not their difference",
    published: null,
    decimals: 0,
    computed: "={gainOfYear}",
    format: "pounds",
  },
];

export const publishedStaffing: readonly PublishedFigure[] = [
  {
    caseId: "004-6173-backlog",
    label: "Reassessments, option 2",
    quote: "333.5 667 667 333.5 ... approximately 2000 cases",
    published: 2001,
    decimals: 0,
    computed: "={extend.assessmentsTotal}",
    format: "whole",
  },
  {
    caseId: "004-6173-backlog",
    label: "Reassessments, option 3",
    quote: "667 1334 ... approximately 2000 cases",
    published: 2001,
    decimals: 0,
    computed: "={recruit.assessmentsTotal}",
    format: "whole",
  },
  {
    caseId: "004-6173-productivity",
    label: "Reassessments per officer, option 2",
    quote: "667 by four officers",
    published: null,
    decimals: 2,
    computed: "={extend.assessmentsTotal}/{extend.officerYearsTotal}",
    format: "two",
  },
  {
    caseId: "004-6173-productivity",
    label: "Reassessments per officer, option 3",
    quote: "1334 by eight officers",
    published: null,
    decimals: 2,
    computed: "={recruit.assessmentsTotal}/{recruit.officerYearsTotal}",
    format: "two",
  },
  {
    caseId: "004-6173-per-year-719",
    label: "Average increase in a year",
    quote: "£13.83 per week / £719 per year",
    published: 719,
    decimals: 0,
    computed: "={increaseOfYear}",
    format: "pounds",
    cause: "52 weeks here, 52.14 in the income tables of the same case.",
  },
  {
    caseId: "004-6173-income-to-date",
    label: "Income so far, from the average increase",
    quote: "498 reassessments ... additional income of £354,729",
    published: 354729,
    decimals: 0,
    computed: "={earlierComputed}",
    format: "pounds",
    cause: "An observed total: 498 x £13.83 x 52 is £358,142; 51.5 weeks would come near the printed sum.",
  },
  {
    caseId: "004-6173-staffing-cost-unknown",
    label: "Additional officers of option 3",
    quote: "an additional four financial assessment officers; their cost is not printed",
    published: null,
    decimals: 0,
    computed: "={extraOfficers}",
    format: "whole",
  },
];

import type { Block, PublishedFigure } from "../template";
import { columnOf } from "../blocks/table-parts";

const POUNDS_TO_TEN_THOUSAND = { decimals: -4, format: "millions" } as const;
const REPHASED =
  "Starts, ramps and yearly phasing of costs are not printed, so a year's figure can only be approached.";

/** The paper's profile as printed, read with its dash as a missing figure and, to show the harm, as nothing. */
export const printedFigures: readonly Block[] = [
  { kind: "heading", level: 2, text: "The paper's own profile: does it add up?" },
  {
    kind: "grid",
    id: "paperProfile",
    headers: [
      "Financial year",
      "In-year as printed",
      "In-year, dash taken from the level (£)",
      "In-year, dash read as nil (£)",
      "Level as printed (£)",
      "Contingency in-year (£)",
    ],
    rows: [
      ["2026/27", "-", -120000, 0, -120000, 0],
      ["2027/28", "£0.35m (£0.01m)", 350000, 350000, 230000, 10000],
      ["2028/29", "£0.12m (£0.02m)", 120000, 120000, 350000, 20000],
      ["2029/30", "£0.15m (£0.03m)", 150000, 150000, 500000, 30000],
    ],
    formats: ["text", "text", "pounds", "pounds", "pounds", "pounds"],
    parts: {
      increments: columnOf(2, 4),
      withNil: columnOf(3, 4),
      contingencyIncrements: columnOf(5, 4),
    },
  },
  {
    kind: "text",
    style: "note",
    text: "A dash is a figure that is not there, not a nil. Read as nil, the increments lead to a level of £0.62m instead of the printed £0.50m.",
  },
];

const years = ["26/27", "27/28", "28/29", "29/30"] as const;
const levels = [-120000, 230000, 350000, 500000] as const;
const printedLevels = ["-£0.12m", "£0.23m", "£0.35m", "£0.50m"] as const;
const increments = [undefined, 350000, 120000, 150000] as const;
const contingencies = [0, 10000, 30000, 60000] as const;

const profileFigures: readonly PublishedFigure[] = years.flatMap((year, index): PublishedFigure[] => {
  const level = levels[index] ?? 0;
  const increment = increments[index];
  const contingency = contingencies[index] ?? 0;
  const order = index + 1;
  return [
    ...(increment === undefined
      ? []
      : [
          {
            caseId: "001-benefit-cumulative",
            label: `Increment ${year}`,
            quote: `FY ${year} in-year ${printedIncrement(increment)}`,
            published: increment,
            computed: `={profile.increment${order}}`,
            ...POUNDS_TO_TEN_THOUSAND,
            cause: index === 1 ? undefined : REPHASED,
          },
        ]),
    {
      caseId: "001-benefit-cumulative",
      label: `Level ${year}`,
      quote: `FY ${year} cumulative ${printedLevels[index] ?? ""}`,
      published: level,
      computed: `={profile.level${order}}`,
      ...POUNDS_TO_TEN_THOUSAND,
      cause:
        index === 2
          ? `${REPHASED} £20k less cost in that year, such as short-term units that grow more slowly, gives £0.35m.`
          : undefined,
    },
    ...(contingency === 0
      ? []
      : [
          {
            caseId: "001-contingency-cumulative",
            label: `Contingency ${year}`,
            quote: `FY ${year} cumulative ${printedLevels[index] ?? ""} (${printedIncrement(contingency)})`,
            published: contingency,
            computed: `={profile.contingency${order}}`,
            ...POUNDS_TO_TEN_THOUSAND,
          },
        ]),
  ];
});

function printedIncrement(pounds: number): string {
  return `£${(pounds / 1_000_000).toFixed(2)}m`;
}

/** The profile, its own sums, the headline and the run rate, in pounds. */
export const publishedProfile: readonly PublishedFigure[] = [
  ...profileFigures,
  {
    caseId: "001-benefit-cumulative",
    label: "Printed increments, dash taken from the level",
    quote: "£0.50m",
    published: 500000,
    computed: "=INDEX(CARECASE.LEVELS({paperProfile.increments}),ROWS({paperProfile.increments}))",
    ...POUNDS_TO_TEN_THOUSAND,
    cause: "The printed increments sum to the printed level once the dash is read as a missing figure.",
  },
  {
    caseId: "001-benefit-cumulative-as-printed",
    label: "Printed increments, dash read as nil",
    quote: "FY 26/27 - -£0.12m",
    published: 500000,
    computed: "=INDEX(CARECASE.LEVELS({paperProfile.withNil}),ROWS({paperProfile.withNil}))",
    ...POUNDS_TO_TEN_THOUSAND,
    cause: "The in-year cell of the first year is a dash although its level is -£0.12m: a figure left out, not a nil.",
  },
  {
    caseId: "001-contingency-cumulative",
    label: "Printed contingency increments",
    quote: "(£0.06m)",
    published: 60000,
    computed:
      "=INDEX(CARECASE.LEVELS({paperProfile.contingencyIncrements}),ROWS({paperProfile.contingencyIncrements}))",
    ...POUNDS_TO_TEN_THOUSAND,
  },
  {
    caseId: "001-headline",
    label: "Headline",
    quote: "£0.50m (£0.06m)",
    published: 500000,
    computed: "={levelPlanEnd}",
    ...POUNDS_TO_TEN_THOUSAND,
    cause: "An annual level. Cash over the four years is another figure, £0.96m from the printed levels.",
  },
  {
    caseId: "001-headline",
    label: "Headline, contingency",
    quote: "£0.50m (£0.06m)",
    published: 60000,
    computed: "={contingencyPlanEnd}",
    ...POUNDS_TO_TEN_THOUSAND,
    cause: "With 2.2% a year on the gross benefit, from the prices of the first year.",
  },
  {
    caseId: "001-runrate-0.93",
    label: "Run rate",
    quote: "Full run rate achieved in FY 31/32: £0.93m",
    published: 930000,
    computed: "={netRunRate}",
    ...POUNDS_TO_TEN_THOUSAND,
    cause:
      "Holds once every starter of the ramp has left, with short-term units in full and without deducting AC014 again. Deducting AC014 and leaving the units out gives £0.94m from the paper's rounded rates.",
  },
  {
    caseId: "001-runrate-0.93",
    label: "Run rate, with the existing line deducted as the paper says",
    quote: "net of existing MTFS value",
    published: 930000,
    computed: "={grossRunRate}-{recurringRunRate}-{existingMtfs}",
    ...POUNDS_TO_TEN_THOUSAND,
    cause: "Short-term units (£180k) and AC014 (£160k) cannot both be taken off.",
  },
  {
    caseId: "001-runrate-0.93",
    label: "Run rate, contingency",
    quote: "£0.93m (£0.16m)",
    published: 160000,
    computed: "={contingencyRunRate}",
    ...POUNDS_TO_TEN_THOUSAND,
    cause:
      "2.2% a year fits the three contingencies of the plan and gives £0.14m here; 2.5% gives £0.16m here and £0.07m in the plan's last year. No single rate gives all four.",
  },
];

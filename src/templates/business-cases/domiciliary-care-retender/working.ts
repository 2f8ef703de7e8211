import type { Block, Check, PublishedFigure } from "../../template";

export const domiciliaryCareRetenderWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Part-year effect" },
  {
    kind: "spill",
    id: "partYear",
    formula: "=CARECASE.PARTYEAR({annualSaving},{monthsInForce})",
    rows: 2,
    columns: 2,
    formats: ["pounds"],
    labels: false,
    parts: {
      thisYear: { row: 1, column: 0, rows: 1, columns: 1 },
      nextYear: { row: 1, column: 1, rows: 1, columns: 1 },
    },
  },
  {
    kind: "rows",
    rows: [
      {
        id: "thisYearRounded",
        label: "First year, rounded",
        unit: "£",
        formula: "=ROUND({partYear.thisYear}/{roundedTo},0)*{roundedTo}",
        format: "pounds",
        note: "As the budget states it",
      },
      {
        id: "nextYearRounded",
        label: "Next year, rounded",
        unit: "£",
        formula: "=ROUND({partYear.nextYear}/{roundedTo},0)*{roundedTo}",
        format: "pounds",
        note: "As the budget states it",
      },
      {
        id: "bookedRounded",
        label: "Change in the year of the saving, rounded",
        unit: "£",
        formula:
          "=ROUND(SUMPRODUCT(({savingsByYear.year}={savingYear})*1,{savingsByYear.increment})/{roundedTo},0)*{roundedTo}",
        format: "pounds",
      },
      {
        id: "hoursWorth",
        label: "Hours of care that the saving is worth at the ceiling",
        unit: "hours a year",
        formula: '=IF({ceilingPrice}>0,{annualSaving}/{ceilingPrice},"no price")',
        format: "whole",
      },
      {
        id: "priceReduction",
        label: "Price reduction that the saving needs",
        unit: "£ an hour",
        formula: '=IF(N({annualHours})>0,{annualSaving}/{annualHours},"hours not given")',
        format: "pence",
      },
    ],
  },
];

export const domiciliaryCareRetenderFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "fullYearShown",
        label: "Saving in a full year",
        unit: "£ a year",
        formula: "={annualSaving}",
        format: "pounds",
      },
      {
        id: "firstYearShown",
        label: "Part-year effect, first year",
        unit: "£",
        formula: "={partYear.thisYear}",
        format: "pounds",
      },
      {
        id: "nextYearShown",
        label: "Rest that follows, next year",
        unit: "£",
        formula: "={partYear.nextYear}",
        format: "pounds",
        role: "output",
      },
      {
        id: "ceilingShown",
        label: "Ceiling price",
        unit: "£ an hour",
        formula: "={ceilingPrice}",
        format: "pence",
      },
    ],
  },
];

export const domiciliaryCareRetenderChecks: readonly Check[] = [
  {
    id: "checkPartYear",
    label: "Both parts sum to the full-year saving",
    computed: "={partYear.thisYear}+{partYear.nextYear}",
    expected: "={annualSaving}",
    tolerance: 0.01,
    format: "pounds",
  },
  {
    id: "checkRounded",
    label: "Rounded parts sum to the full-year saving",
    computed: "={thisYearRounded}+{nextYearRounded}",
    expected: "={annualSaving}",
    tolerance: 1000,
    format: "pounds",
    note: "Rounding moves the parts against each other by no more than a thousand pounds",
  },
  {
    id: "checkHoursWorth",
    label: "Hours the saving is worth are among the hours bought",
    computed: "=IF(N({annualHours})>0,{hoursWorth},0)",
    expected: "=N({annualHours})",
    tolerance: 0,
    format: "whole",
    rule: "atMost",
  },
];

const QUOTE = "70k ... in 2017/18, and 100k in 2018/19 (5 months' and 7 months' worth respectively)";

export const domiciliaryCareRetenderPublished: readonly PublishedFigure[] = [
  {
    caseId: "004-6115-part-year",
    label: "First year, £K",
    quote: QUOTE,
    published: 70,
    decimals: 0,
    computed: "={thisYearRounded}/1000",
    format: "whole",
    cause: "70.8 to the nearest ten.",
  },
  {
    caseId: "004-6115-part-year",
    label: "Next year, £K",
    quote: QUOTE,
    published: 100,
    decimals: 0,
    computed: "={nextYearRounded}/1000",
    format: "whole",
    cause: "99.2 to the nearest ten.",
  },
];

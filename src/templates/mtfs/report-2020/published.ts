import type { PublishedFigure } from "../../template";
import { distributionFigures } from "../departmental-report/published-budget";
import type { PublishedGroup } from "../departmental-report/report";
import { growthHeadingFigures } from "../lines/published-headings";
import { millionsFigure } from "../lines/published-levels";
import { eachYear } from "../lines/years";
import { edition2020 } from "./figures";

const appendices: readonly PublishedFigure[] = [
  millionsFigure(
    "003-growth-headline",
    "Growth of the first year, £m",
    "£2.8m for 2020/21",
    2.8,
    "={levels.growthYearOne}/1000",
  ),
  millionsFigure(
    "003-growth-headline",
    "Growth over four years, £m",
    "£9.2m over the next four years",
    9.2,
    "={levels.growthYearFour}/1000",
  ),
  millionsFigure(
    "003-savings-headline",
    "Savings of the first year, £m",
    "£7.3m in 2020/21",
    7.3,
    "=0-{levels.savingsYearOne}/1000",
  ),
  millionsFigure(
    "003-savings-headline",
    "Savings over four years, £m",
    "£8.7m over the next four years",
    8.7,
    "=0-{levels.savingsYearFour}/1000",
  ),
  ...growthHeadingFigures("003-growth-headings-match", "demandGrowth", [
    ["G10", 975000, 4390000],
    ["G11", 1030000, 2610000],
    ["G12", 315000, 1145000],
    ["G13", 115000, 665000],
  ]),
];

const RESTRUCTURED_LEVELS = [310, 380, 450, 450] as const;

const activities: readonly PublishedFigure[] = [
  ...eachYear((year, place): PublishedFigure => ({
    caseId: "003-cw-restructure-cumulative",
    label: `Activities of AC8, level in year ${place}, £000`,
    quote: "£310,000 in 2020/21 rising to £450,000 in 2022/23",
    published: RESTRUCTURED_LEVELS[place - 1] ?? null,
    decimals: 0,
    computed: `={activityLevels.${year}Total}`,
    format: "whole",
  })),
  {
    caseId: "003-cw-restructure-cumulative",
    label: "Restructure alone, £000",
    quote: "Approximately £410,000 has been identified",
    published: 410,
    decimals: 0,
    computed: '=SUMIF({activityLevels.activity},"Restructure*",{activityLevels.yearFour})',
    format: "whole",
  },
];

const netBudget: readonly PublishedFigure[] = [
  {
    caseId: "003-gross-to-net",
    label: "Net budget of Appendix A",
    quote: "143,083,123",
    published: 143083123,
    decimals: 0,
    computed: "={netAppendix}",
    format: "pounds",
  },
  {
    ...millionsFigure("003-gross-to-net", "Net budget, £m", "£143.083m", 143.083, "={netAppendix}/1000/1000", 3),
    format: "factor",
  },
  {
    caseId: "003-opening-ties-to-appendix",
    label: "Sub total of the first year against Appendix A, £000",
    quote: "Sub total 147,488; Appendix A 147,488,123",
    published: 147488,
    decimals: 0,
    computed: "={priorYearAppendix}/1000",
    format: "whole",
  },
  millionsFigure("003-demand-led-gross", "Demand led expenditure, £m", "c£176m", 176, "={demandLedGross}/1000/1000", 0),
  millionsFigure(
    "003-budget-transfers",
    "Transfers together, £m",
    "£1.6m, £9.3m and (£1.1m): £9.8m",
    9.8,
    "=SUM({transfers.amount})",
  ),
  ...distributionFigures(edition2020, {
    share: "003-netbudget-distribution-pct",
    millions: "003-netbudget-distribution-m",
    totalMillions: 143.1,
    millionsCauses: {
      "Better Care Fund Contribution":
        "18,154,803 rounds to 18.2. With 18.1, cut off, the rounded column adds up to the printed total; with 18.2 it would not.",
    },
    shareCauses: {
      "Early Intervention and Prevention": "1.393 of 143.083 is 0.97%, which rounds to 1.0%; no basis gives 1.1%.",
      "Better Care Fund Contribution":
        "18.155 of 143.083 is 12.7%. 12.3% is reproduced over the budget of the year before, 147.488.",
    },
  }),
  {
    caseId: "003-netbudget-pct-sum",
    label: "Printed shares together",
    quote: "the nine printed shares, 100.0 as control; no total is printed",
    published: 1,
    decimals: 3,
    computed: "={netBudgetProof.printedShareTotal}",
    format: "percentOne",
    cause:
      "The printed shares sum to 100.6%, because two of them do not come of the net budget; rounding alone gives 100.1%.",
  },
  millionsFigure(
    "003-netbudget-m-casts",
    "Printed amounts together, £m",
    "£143.1m",
    143.1,
    "={netBudgetProof.printedTotal}",
  ),
];

const agreement: readonly PublishedFigure[] = [
  {
    caseId: "003-star-flags-mismatch",
    label: "Codes of the text are those of the appendices",
    quote: "AC5 and AC6 in the text and in Appendix C",
    published: "yes",
    decimals: 0,
    computed: '=IF({codes.differsTotal}=0,"yes","no")',
    format: "text",
    cause: edition2020.codesDiffer,
  },
  {
    caseId: "003-winter-pressures-consistency",
    label: "Winter pressures: the same grant in two tables",
    quote: "2.4 in the Better Care Fund table, £2.4m under other funding",
    published: "yes",
    decimals: 0,
    computed:
      '=IF(ABS(SUMIF({careFund.source},"*Winter Pressures*",{careFund.amount})*1000-SUMIF({funding.source},"*Winter Pressures*",{funding.amount})/1000)<1,"yes","no")',
    format: "text",
  },
];

export const published2020: readonly PublishedGroup[] = [
  { heading: "Appendices and headings", figures: appendices },
  { heading: "Activities behind a line", figures: activities },
  { heading: "Gross, net and distribution", figures: netBudget },
  { heading: "Agreement of text and tables", figures: agreement },
];

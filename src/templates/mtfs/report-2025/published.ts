import type { PublishedFigure } from "../../template";
import { distributionFigures } from "../departmental-report/published-budget";
import type { PublishedGroup } from "../departmental-report/report";
import { growthHeadingFigures } from "../lines/published-headings";
import { levelFigures, millionsFigure } from "../lines/published-levels";
import { edition2025 } from "./figures";

const BUDGET_TABLE = "Budget table below paragraph 10";

const rollForward: readonly PublishedFigure[] = [
  ...levelFigures(
    "002-mtfs-rollforward",
    "Proposed net budget",
    "233,703 235,583 240,758 245,298",
    [233703, 235583, 240758, 245298],
    "roll.net",
  ),
  ...levelFigures(
    "002-mtfs-subtotal",
    "Sub total",
    "238,873 233,703 235,583 240,758",
    [238873, 233703, 235583, 240758],
    "roll.subTotal",
  ),
  ...levelFigures(
    "002-growth-increment-from-cumulative",
    "Add proposed growth",
    BUDGET_TABLE,
    [-1780, 4250, 6600, 5640],
    "roll.growth",
  ),
  ...levelFigures(
    "002-savings-increment-from-cumulative",
    "Less proposed savings",
    BUDGET_TABLE,
    [-3390, -2370, -1425, -1100],
    "roll.savings",
  ),
  {
    caseId: "002-opening-1k-difference",
    label: "Sub total of the first year against Appendix A, £000",
    quote: "Sub total 238,873; Appendix A 238,872,400",
    published: 238873,
    decimals: 0,
    computed: "={priorYearAppendix}/1000",
    format: "whole",
    cause:
      "£1k apart: Appendix A's 238,872,400 rounds to 238,872. The table's opening and transfers are rounded one by one; ledger and table agree within £1k.",
  },
];

const appendices: readonly PublishedFigure[] = [
  ...levelFigures(
    "002-growth-appendix-total",
    "Appendix B, TOTAL",
    "-1,780 2,470 9,070 14,710",
    [-1780, 2470, 9070, 14710],
    "levels.growth",
  ),
  ...levelFigures(
    "002-savings-appendix-asc-total",
    "Appendix C, Total ASC",
    "-3,390 -5,720 -7,145 -8,245",
    [-3390, -5720, -7145, -8245],
    "levels.care",
  ),
  ...levelFigures(
    "002-savings-appendix-total",
    "Appendix C, TOTAL A&C",
    "-3,390 -5,760 -7,185 -8,285",
    [-3390, -5760, -7185, -8285],
    "levels.savings",
  ),
  millionsFigure(
    "002-growth-headline",
    "Growth of the first year, £m",
    "-£1.8m for 2025/26",
    -1.8,
    "={levels.growthYearOne}/1000",
  ),
  millionsFigure(
    "002-growth-headline",
    "Growth by the last year, £m",
    "rising to £14.7m by 2028/29",
    14.7,
    "={levels.growthYearFour}/1000",
  ),
  millionsFigure(
    "002-savings-headline",
    "Savings of the first year, £m",
    "£3.4m in 2025/26",
    3.4,
    "=0-{levels.savingsYearOne}/1000",
  ),
  millionsFigure(
    "002-savings-headline",
    "Savings over four years, £m",
    "£8.3m over the next four years",
    8.3,
    "=0-{levels.savingsYearFour}/1000",
  ),
  ...growthHeadingFigures("002-growth-headings-match", "growthLines", [
    ["G7", 1900000, 15190000],
    ["G8", 550000, 5720000],
    ["G9", 500000, 3340000],
    ["G10", 0, 800000],
    ["G11", -420000, -3630000],
    ["G12", -310000, -2710000],
    ["G13", -4000000, -4000000],
  ]),
];

const netBudget: readonly PublishedFigure[] = [
  {
    caseId: "002-gross-to-net",
    label: "Net budget of Appendix A",
    quote: "233,703,000",
    published: 233703000,
    decimals: 0,
    computed: "={netAppendix}",
    format: "pounds",
  },
  millionsFigure("002-gross-to-net", "Gross budget, £m", "£386.0m", 386, "={grossBudget}/1000/1000"),
  millionsFigure("002-gross-to-net", "Contributions, £m", "£152.3m", 152.3, "=0-{externalIncome}/1000/1000"),
  millionsFigure("002-gross-to-net", "Net budget, £m", "£233.7m", 233.7, "={netAppendix}/1000/1000"),
  millionsFigure(
    "002-demand-led-gross",
    "Demand led expenditure, £m",
    "circa £289m",
    289,
    "={demandLedGross}/1000/1000",
    0,
  ),
  millionsFigure(
    "002-budget-transfers",
    "Transfers together, £m",
    "£10.3m and (-£0.1m): £10.2m",
    10.2,
    "=SUM({transfers.amount})",
  ),
  ...distributionFigures(edition2025, {
    share: "002-netbudget-distribution-pct",
    millions: "002-netbudget-distribution-m",
    totalMillions: 233.7,
    millionsCauses: {},
    shareCauses: {
      "Strategic Services":
        "5.030 of 233.703 is 2.152%, which rounds to 2.2%. The printed column sums to exactly 100.0%, the rounded one to 100.1%: 2.1% looks chosen to make it cast.",
    },
  }),
  {
    caseId: "002-netbudget-pct-sum",
    label: "Printed shares together",
    quote: "the nine printed shares; no total is printed",
    published: 1,
    decimals: 3,
    computed: "={netBudgetProof.printedShareTotal}",
    format: "percentOne",
  },
];

const trends: readonly PublishedFigure[] = [
  {
    caseId: "002-demand-trend",
    label: "Growth since the panels, % a year",
    quote: "3.6% before, 1.7% over the entire period; what lies between is not printed",
    published: null,
    decimals: 1,
    computed: "={growthSince}",
    format: "percentOne",
  },
];

export const published2025: readonly PublishedGroup[] = [
  { heading: "Budget table", figures: rollForward },
  { heading: "Appendices and headings", figures: appendices },
  { heading: "Gross, net and distribution", figures: netBudget },
  { heading: "Growth trends", figures: trends },
];

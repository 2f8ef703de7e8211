import type { PublishedFigure } from "../../template";
import { distributionFigures } from "../departmental-report/published-budget";
import type { PublishedGroup } from "../departmental-report/report";
import { growthFigures2025, growthHeadings2025, savingsFigures2025, trendFigure2025 } from "../lines/published-2025";
import { levelFigures, millionsFigure } from "../lines/published-levels";
import { edition2025 } from "./figures";

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
  ...growthFigures2025("roll.growth"),
  ...savingsFigures2025("roll.savings"),
  ...growthHeadings2025,
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

export const published2025: readonly PublishedGroup[] = [
  { heading: "Budget table", figures: rollForward },
  { heading: "Appendices and headings", figures: appendices },
  { heading: "Gross, net and distribution", figures: netBudget },
  { heading: "Growth trends", figures: [trendFigure2025] },
];

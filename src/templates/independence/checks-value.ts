import { moneyChecks, PENNY } from "../blocks/benefits-proposal-checks";
import { noErrorsIn } from "../blocks/usual-checks";
import type { Check } from "../template";

/** Do the tables of money add up by row and by column, and do the money views agree with each other. */
export const valueChecks: readonly Check[] = [
  {
    id: "checkGrossStreams",
    label: "Gross benefit: streams sum to the total",
    computed: "=SUM({gross.homecare})+SUM({gross.extraCare})",
    expected: "=SUM({gross.totals})",
    tolerance: PENNY,
    format: "pounds",
  },
  ...moneyChecks,
  {
    id: "checkPosts",
    label: "Posts sum to the total",
    computed: "={navigatorsFirst}+{carersLeadPosts}+{commissioningPosts}",
    expected: "={postsTotal}",
    tolerance: PENNY,
    format: "one",
  },
  noErrorsIn(
    ["triangulation", "gross", "investment", "profile", "homecareCapacity", "placesCapacity", "waterfall"],
    "the case",
  ),
];

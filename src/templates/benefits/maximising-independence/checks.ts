import { moneyChecks, PENNY } from "../../blocks/benefits-proposal-checks";
import { noErrorsIn } from "../../blocks/usual-checks";
import type { Check } from "../../template";
import { LEVERS } from "./wording";

const PEOPLE_TOLERANCE = 1e-6;
const SHARE_TOLERANCE = 1e-6;
/** A percentage printed without decimals stands for half a percent either way. */
const HALF_A_PERCENT = 0.005;
/** Two printed figures of the same table differ by no more than what rounding to £0.01m leaves. */
const PRINTED = 10_000;

const atMost = (id: string, label: string, computed: string, expected: string, note?: string): Check => ({
  id,
  label,
  computed,
  expected,
  tolerance: 0,
  format: "whole",
  rule: "atMost",
  ...(note === undefined ? {} : { note }),
});

const evidenceChecks: readonly Check[] = [
  atMost("checkCasesCounted", "Cases counted are not more than cases reviewed", "={casesCounted}", "={casesReviewed}"),
  atMost(
    "checkCasesFound",
    "Cases that could be more independent are not more than cases counted",
    "={casesMoreIndependent}",
    "={casesCounted}",
  ),
  atMost(
    "checkCasesReduced",
    "Cases with less formal support are among the more independent ones",
    "={casesReducedSupport}",
    "={casesMoreIndependent}",
    "Less support without more independence would be a cut, not progress",
  ),
  reported(
    "checkReportedIndependent",
    "More independent: the count gives the reported percentage",
    "moreIndependentRate",
    "reportedMoreIndependent",
  ),
  reported(
    "checkReportedReduced",
    "Less formal support: the count gives the reported percentage",
    "evidenceRate",
    "reportedReducedSupport",
  ),
];

function reported(id: string, label: string, rate: string, input: string): Check {
  return {
    id,
    label,
    computed: `={${rate}}`,
    expected: `=IF(COUNT({${input}})=0,{${rate}},{${input}})`,
    tolerance: HALF_A_PERCENT,
    format: "percentOne",
    note: "To the nearest percent; holds where no percentage is reported",
  };
}

const peopleChecks: readonly Check[] = [
  {
    id: "checkShares",
    label: "Shares of the levers sum to 100%",
    computed: "={sharesTotal}",
    expected: "=1",
    tolerance: SHARE_TOLERANCE,
    format: "percentOne",
  },
  {
    id: "checkPeoplePlanned",
    label: "People planned with, lever by lever, sum to the whole",
    computed: "=SUM({people.planned})",
    expected: "={peopleBenefiting}",
    tolerance: PEOPLE_TOLERANCE,
    format: "one",
  },
  {
    id: "checkCohort",
    label: "People with less formal support are never more than the target's share of all",
    computed: "=MAX({peopleByYear.shares})",
    expected: "={targetRate}",
    tolerance: PEOPLE_TOLERANCE,
    format: "percentOne",
    rule: "atMost",
  },
  {
    id: "checkGrossStreams",
    label: "Gross benefit: levers sum to the total",
    computed: `=${LEVERS.map(({ id }) => `SUM({gross.${id}})`).join("+")}`,
    expected: "=SUM({gross.totals})",
    tolerance: PENNY,
    format: "pounds",
  },
  {
    id: "checkUnitRun",
    label: "Gross benefit is person-weeks x target x weekly saving",
    computed: "=SUM({gross.totals})",
    expected: "=SUM({unitGross.totals})*{targetRate}*{weeklySaving}",
    tolerance: PENNY,
    format: "pounds",
    note: "The sensitivities are worked out from the person-weeks",
  },
];

const deliveryChecks: readonly Check[] = [
  {
    id: "checkPosts",
    label: "Posts of the lines sum to the posts in all",
    computed: "={postsOfLines}",
    expected: "={posts}",
    tolerance: PENNY,
    format: "one",
  },
  {
    id: "checkRecurring",
    label: "Cost of the lines sums to the recurring cost",
    computed: "={costOfLines}",
    expected: "={recurringCost}",
    tolerance: PENNY,
    format: "pounds",
  },
  atMost(
    "checkAfterDesign",
    "No lever takes effect before design has ended",
    "={designMonths}",
    `=MIN(${LEVERS.map(({ id }) => `IF({${id}Share}>0,{${id}StartAfter},{lastLeverAfter})`).join(",")})`,
    "Months of the plan",
  ),
  atMost(
    "checkCaseWorkFirst",
    "Review posts are filled before reviews change",
    "={caseWorkStartAfter}",
    "={reviewsStartAfter}",
    "Months of the plan",
  ),
  atMost(
    "checkReablementFirst",
    "Reablement teams are in place before they take effect",
    "={reablementTeamStartAfter}",
    "={reablementStartAfter}",
    "Months of the plan",
  ),
  {
    id: "checkPhases",
    label: "Delivery phases join without a gap",
    computed: "=SUM({phases.to})",
    expected: "=SUM({phases.from})",
    tolerance: 0,
    format: "whole",
    note: "The end of each phase is the start of the next",
  },
];

const paperChecks: readonly Check[] = [
  {
    id: "checkPaperLevel",
    label: "Printed profile: the in-year figures sum to the last cumulative figure",
    computed: "=SUM({paperProfile.inYear})",
    expected: lastPrinted("level"),
    tolerance: PRINTED,
    format: "pounds",
    note: "Within the last digit printed; nil where nothing has been published",
  },
  {
    id: "checkPaperContingency",
    label: "Printed contingency: the in-year figures sum to the last cumulative figure",
    computed: "=SUM({paperProfile.inYearContingency})",
    expected: lastPrinted("levelContingency"),
    tolerance: PRINTED,
    format: "pounds",
    note: "Within the last digit printed; nil where nothing has been published",
  },
];

function lastPrinted(column: string): string {
  return `=IF(COUNT({paperProfile.${column}})=0,0,INDEX({paperProfile.${column}},COUNT({paperProfile.${column}})))`;
}

export const checks: readonly Check[] = [
  ...evidenceChecks,
  ...peopleChecks,
  ...moneyChecks,
  ...deliveryChecks,
  ...paperChecks,
  noErrorsIn(["gross", "unitGross", "laterGross", "investment", "profile", "waterfall"], "the case"),
];

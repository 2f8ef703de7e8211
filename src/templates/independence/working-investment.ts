import { existingDeducted, investmentLines } from "../blocks/benefits-proposal-investment";
import { profileWorking } from "../blocks/benefits-proposal-profile";
import type { Block } from "../template";

/** The lines INVESTMENT takes, the existing plan year by year, and the posts. */
export const workingInvestment: readonly Block[] = [
  ...investmentLines([
    ["Extra care materials", "={materialsAnnual}", "={materialsInitial}", 0, null],
    ["Carers' lead, initial", 0, "={carersLeadInitial}", 0, null],
    ["Carers' lead, post", "={carersLeadAnnual}", 0, "={carersLeadStartAfter}", null],
    ["Short-term extra care units", "={unitsFullCost}", 0, "={unitsStartAfter}", null],
    ["Navigators, first year", "={navigatorsFirstCost}", 0, "={navigatorsStartAfter}", "={navigatorsStartAfter}+12"],
    [
      "Navigators, second year",
      "={navigatorsSecondCost}",
      0,
      "={navigatorsStartAfter}+12",
      "={navigatorsStartAfter}+12+12",
    ],
    ["Navigators, from third year", "={navigatorsLaterCost}", 0, "={navigatorsStartAfter}+12+12", null],
    ["Commissioning posts", "={commissioningAnnual}", 0, 0, null],
  ]),
  {
    kind: "rows",
    rows: [
      {
        id: "postsTotal",
        label: "Posts required at most",
        unit: "FTE",
        formula: "=SUM({posts.fte})",
        format: "one",
        note: "Navigators in their first year, carers' lead, commissioning",
      },
      {
        id: "postsThatStay",
        label: "Posts that stay",
        unit: "FTE",
        formula: "=SUM({posts.lasting})",
        format: "one",
        note: "After the navigators have tapered",
      },
      existingDeducted,
    ],
  },
  ...profileWorking,
];

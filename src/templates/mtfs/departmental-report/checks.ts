import type { Check } from "../../template";
import { activitiesCheck } from "../lines/activities";
import { agreedCheck } from "../lines/level-reading";
import { eachYear } from "../lines/years";
import type { Edition } from "./edition";

const WITHIN_ONE = 1;
/** Half of the last digit that the report prints of £m. */
const HALF_A_DIGIT = 0.05;

function appendixChecks({ growth, careSavings, communitySavings }: Edition): readonly Check[] {
  const sumOf = (tables: readonly { readonly id: string }[]): string =>
    tables.flatMap(({ id }) => eachYear((year) => `SUM({${id}.${year}})`)).join("+");
  return [
    agreedCheck("checkGrowthAgreed", "Growth", "levels.growthChange", "levels.agreedGrowth"),
    agreedCheck("checkSavingsAgreed", "Savings", "levels.savingsChange", "levels.agreedSavings"),
    {
      id: "checkGrowthTotals",
      label: "Appendix B: totals are the sum of the lines, all years together",
      computed: "=SUM({levels.growth})",
      expected: `=${sumOf(growth)}`,
      tolerance: WITHIN_ONE,
      format: "whole",
    },
    {
      id: "checkSavingsTotals",
      label: "Appendix C: totals are the sum of the lines, all years together",
      computed: "=SUM({levels.savings})",
      expected: `=${sumOf([careSavings, communitySavings])}`,
      tolerance: WITHIN_ONE,
      format: "whole",
    },
    {
      id: "checkRollIncrements",
      label: "Budget table: growth and savings sum to the levels of the last year",
      computed: "=SUM({roll.growth})+SUM({roll.savings})",
      expected: "={levels.growthYearFour}+{levels.savingsYearFour}",
      tolerance: WITHIN_ONE,
      format: "whole",
      note: "Increments sum to the level; levels are never summed.",
    },
  ];
}

const budgetChecks: readonly Check[] = [
  {
    id: "checkRollEnd",
    label: "Budget table: opening, transfers, growth and savings lead to the last net budget",
    computed: "={roll.netYearFour}",
    expected: "={openingBudget}+{transfersTotal}+{levels.growthYearFour}+{levels.savingsYearFour}",
    tolerance: WITHIN_ONE,
    format: "whole",
  },
  {
    id: "checkNetAppendix",
    label: "Net budget of the first year agrees with Appendix A, £000",
    computed: "={roll.netYearOne}",
    expected: "={netAppendix}/1000",
    tolerance: WITHIN_ONE,
    format: "one",
    note: "A table in £000 and a ledger in pounds agree within £1k.",
  },
  {
    id: "checkPriorYear",
    label: "Sub total of the first year agrees with Appendix A's year before, £000",
    computed: "=IF(ISBLANK({priorYearAppendix}),0,{roll.subTotalYearOne})",
    expected: "=IF(ISBLANK({priorYearAppendix}),0,{priorYearAppendix}/1000)",
    tolerance: WITHIN_ONE,
    format: "one",
    note: "A table in £000 and a ledger in pounds agree within £1k.",
  },
  {
    id: "checkDistribution",
    label: "Net budget by heading sums to the net budget of Appendix A, £",
    computed: "={netTotal}",
    expected: "={netAppendix}",
    tolerance: WITHIN_ONE,
    format: "pounds",
  },
  {
    id: "checkTransfers",
    label: "Transfers sum to the transfers of the budget table, £m",
    computed: "=SUM({transfers.amount})",
    expected: "={transfersTotal}/1000",
    tolerance: HALF_A_DIGIT,
    format: "two",
    note: "The text prints one decimal, so half of the last digit may be missing.",
  },
];

function fundingChecks(edition: Edition): readonly Check[] {
  return [
    {
      id: "checkCareFund",
      label: "Better Care Fund: uses of the NHS minimum are not more than the minimum, £m",
      computed: "=IF(ISNUMBER({careFundMinimum}),SUM({sustainCare},{furtherCare}),0)",
      expected: "=IF(ISNUMBER({careFundMinimum}),{careFundMinimum},0)",
      tolerance: 0,
      rule: "atMost",
      format: "one",
    },
    {
      id: "checkCapital",
      label: "Capital: no scheme has more in the programme than it costs as a whole",
      computed: "=SUMPRODUCT(({capital.whole}>0)*({capital.programme}>{capital.whole}))",
      expected: "=0",
      tolerance: 0,
      format: "whole",
    },
    {
      id: "checkCodes",
      label: "Stars and types in the text are those of the appendices",
      computed: "={codes.differsTotal}",
      expected: "=0",
      tolerance: 0,
      format: "whole",
      note: "Lines whose codes differ.",
      ...(edition.codesDiffer === undefined ? {} : { workedFailure: edition.codesDiffer }),
    },
    ...(edition.sameGrant === undefined ? [] : [sameGrantCheck(edition.sameGrant)]),
    ...(edition.activities === undefined ? [] : [activitiesCheck]),
  ];
}

/** A grant that two tables of the report name has to be the same amount in both. */
function sameGrantCheck(name: string): Check {
  return {
    id: "checkSameGrant",
    label: `${name}: the Better Care Fund table and the other funding have the same amount, £000`,
    computed: `=SUMIF({careFund.source},"*${name}*",{careFund.amount})*1000`,
    expected: `=SUMIF({funding.source},"*${name}*",{funding.amount})/1000`,
    tolerance: 50,
    format: "whole",
    note: "One table prints £m with one decimal, so half of the last digit may be missing.",
  };
}

export function reportChecks(edition: Edition): readonly Check[] {
  return [...appendixChecks(edition), ...budgetChecks, ...fundingChecks(edition)];
}

import { businessCase } from "../../blocks/business-case";
import { inPaper, local } from "../../papers/business-cases-2018";
import { allocations, fundInputs } from "./inputs";
import { betterCareFundSummary } from "./summary";
import { betterCareFundRisks, betterCareFundWords } from "./words";
import { betterCareFundFigures, betterCareFundWorking } from "./working";

/** Business case A/R.6.128: part of the Better Care Fund protects social care. */
export const betterCareFund = businessCase({
  summary: betterCareFundSummary,
  tab: "Better care",
  words: betterCareFundWords,
  risks: betterCareFundRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 7_200_000,
    source: inPaper("A/R.6.128, Project overview"),
  },
  purpose:
    "Shows what part of the pooled budget protects social care, what it leaves for services and transformation, and how both move with the allocation.",
  scope:
    "The fund of one Health and Wellbeing Board area in one year. How the rest of the fund is spent belongs to the partners' plan.",
  definition: "Part of the fund that pays for existing demand in social care instead of new schemes",
  groups: [fundInputs],
  tables: [allocations],
  plan: {
    years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }],
    source: local("Not printed beyond the first year: taken to recur as long as the fund does"),
  },
  working: betterCareFundWorking,
  costAndSavings: betterCareFundFigures,
  checks: [
    {
      id: "checkWithinFund",
      label: "Not more is taken than the fund holds",
      computed: "={amountTaken}",
      expected: "={fundTotal}",
      tolerance: 0,
      format: "pounds",
      rule: "atMost",
    },
    {
      id: "checkAgreedShare",
      label: "The share taken is within what the partners agreed",
      computed: "={fundShare}",
      expected: "={agreedLimit}",
      tolerance: 0,
      format: "percentOne",
      rule: "atMost",
    },
    {
      id: "checkLowerFund",
      label: "Every allocation compared still covers the saving",
      computed: '=COUNTIF({allocationLines.left},"<0")',
      expected: "=0",
      tolerance: 0,
      format: "whole",
    },
  ],
  published: [
    {
      caseId: "004-bcf-share",
      label: "Share of the fund taken",
      quote: "£7,200k of c. £50m",
      published: null,
      decimals: 3,
      computed: "={fundShare}",
      format: "percentOne",
    },
  ],
  model: { annualSaving: ({ number }) => number("amountTaken") },
});

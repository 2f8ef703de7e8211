/** Who a benefits proposal is for, the years it covers and the conventions that every figure follows. */
import type { Input, InputGroup, Source } from "../template";
import { local } from "../papers/sources";

/** What the worked example's paper says, and where. */
export interface ProposalConventions {
  readonly council: { readonly worked: string; readonly source: Source };
  readonly asAt: { readonly worked: string; readonly help: string; readonly source: Source };
  readonly firstYear: { readonly worked: string; readonly source: Source };
  readonly priceBase: { readonly worked: string; readonly source: Source };
  readonly planYears: { readonly worked: number; readonly source: Source };
}

/**
 * The first group of a benefits proposal's assumptions.
 *
 * @param paper Values of the worked example with their places.
 * @returns Inputs `councilName`, `asAtDate`, `firstYear`, `priceBase`, `planYears`, `yearsShown`, `weeksPerYear`, `confidenceLevel`, `reviewMargin`.
 */
export function proposalConventions(paper: ProposalConventions): InputGroup {
  return {
    id: "conventions",
    title: "Council, years and conventions",
    help: "Who the case is for, the years it covers and the conventions that every figure follows.",
    inputs: [...councilAndYears(paper), ...FIXED_CONVENTIONS],
  };
}

function councilAndYears({ council, asAt, firstYear, priceBase, planYears }: ProposalConventions): readonly Input[] {
  return [
    {
      id: "councilName",
      label: "Council",
      unit: "name",
      format: "text",
      accepts: { kind: "text", maximumLength: 60 },
      help: "The council's name as it should read in the proposal's sentences.",
      ...council,
    },
    {
      id: "asAtDate",
      label: "Data as at",
      unit: "date",
      format: "date",
      accepts: { kind: "date" },
      ...asAt,
    },
    {
      id: "firstYear",
      label: "First year of the plan",
      unit: "financial year",
      format: "text",
      accepts: { kind: "financialYear" },
      help: "The first financial year of the medium term plan. Month 1 is its April.",
      ...firstYear,
    },
    {
      id: "priceBase",
      label: "Price base",
      unit: "financial year",
      format: "text",
      accepts: { kind: "financialYear" },
      help: "The year whose prices the costs are in. The inflation contingency counts from the first year of the plan.",
      ...priceBase,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "planYears",
      label: "Years in the plan",
      unit: "years",
      format: "whole",
      accepts: { kind: "number", minimum: 1, maximum: 6, whole: true },
      help: "The headline is the annual level in the last of these years.",
      ...planYears,
      blank: 4,
    },
  ];
}

const FIXED_CONVENTIONS: readonly Input[] = [
  {
    id: "yearsShown",
    label: "Years shown in the tables",
    unit: "years",
    format: "whole",
    accepts: { kind: "number", minimum: 6, maximum: 6, whole: true },
    help: "The tables have room for six years: a plan of four, and the two in which the run rate is reached.",
    source: local("Convention of this template"),
    worked: 6,
    blank: 6,
  },
  {
    id: "weeksPerYear",
    label: "Weeks per year",
    unit: "weeks",
    format: "two",
    accepts: { kind: "number", minimum: 50, maximum: 54 },
    help: "52 in most papers; 52.14 where the council plans with the exact year.",
    source: local("Convention; the paper's figures need 52"),
    worked: 52,
    blank: 52,
  },
  {
    id: "confidenceLevel",
    label: "Confidence level of the sample's range",
    unit: "%",
    format: "percent",
    accepts: { kind: "rate", minimum: 0.5, maximum: 0.9999 },
    help: "How sure the range around the case review should be. This is statistics, not a judgement about delivery.",
    source: local("Convention: 95%"),
    worked: 0.95,
    blank: 0.95,
  },
  {
    id: "reviewMargin",
    label: "Margin wanted from a further case review",
    unit: "%",
    format: "percent",
    accepts: { kind: "rate", minimum: 0.01, maximum: 0.5 },
    help: "Half the width wanted for the range: 10% means plus or minus ten percentage points.",
    source: local("Convention; sets the number of cases a further review would need"),
    worked: 0.1,
    blank: 0.1,
  },
];

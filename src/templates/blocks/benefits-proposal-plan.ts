/** Inflation, and the savings that the plan already holds for the same people. */
import type { Input, Source } from "../template";

export interface PlanAssumptions {
  readonly inflation: { readonly worked: number; readonly source: Source };
  readonly payInflation: { readonly worked: number; readonly source: Source };
  readonly existingReference: { readonly worked: string; readonly source: Source };
  /** No `worked` where the paper names the line and prints no value: the amount is then optional. */
  readonly existingValue: { readonly worked?: number; readonly source: Source };
  readonly existingTreatment: { readonly worked: "no" | "yes"; readonly source: Source };
  /** When the existing line is not to be taken off again. */
  readonly alreadyReflected: string;
}

/**
 * @param paper Values of the worked example with their sources.
 * @returns Inputs `inflation`, `payInflation`, `existingMtfsReference`, `existingMtfs`, `existingMtfsTreatment`.
 */
export function planAssumptions(paper: PlanAssumptions): readonly Input[] {
  const yearlyRise = {
    unit: "% a year",
    format: "percentOne",
    accepts: { kind: "rate", minimum: 0, maximum: 0.5 },
  } as const;
  return [
    {
      id: "inflation",
      label: "Inflation for the contingency",
      ...yearlyRise,
      help: "Price rise a year. The contingency is shown in brackets beside the value and never added to it.",
      ...paper.inflation,
      quality: "red",
      impact: "green",
    },
    {
      id: "payInflation",
      label: "Pay inflation on recurring costs",
      ...yearlyRise,
      help: "Rise of recurring investment each April after the first year. 0% keeps the plan in the prices of its first year.",
      ...paper.payInflation,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "existingMtfsReference",
      label: "Existing MTFS line, reference",
      unit: "reference",
      format: "text",
      accepts: { kind: "text", maximumLength: 60 },
      help: "Reference of savings already in the plan for the same people. References are used again in later plans: add the plan's years.",
      ...paper.existingReference,
      optional: true,
    },
    {
      id: "existingMtfs",
      label: "Existing MTFS line, annual value",
      unit: "£ a year",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
      help: "Its annual level. 0 where the plan holds nothing for these people yet.",
      ...paper.existingValue,
      ...(paper.existingValue.worked === undefined ? { optional: true } : { quality: "green" }),
      impact: "amber",
    },
    {
      id: "existingMtfsTreatment",
      label: "Deduct the existing MTFS line",
      unit: "choice",
      format: "text",
      accepts: { kind: "choice", options: ["no", "yes"] },
      help: `Yes takes its level off every year. No where ${paper.alreadyReflected}.`,
      ...paper.existingTreatment,
      blank: "yes",
      quality: "red",
      impact: "amber",
    },
  ];
}

import type { Block } from "../template";
import { HEADLINE_DEFINITION, TITLE } from "./wording";

/** Block B1: what the opportunity is, its value with the contingency in brackets, and how sure it is. */
export const proposalHeader: readonly Block[] = [
  {
    kind: "title",
    text: TITLE,
    description: "Benefits proposal: more older adults living independently, and fewer long-stay residential starts",
  },
  {
    kind: "headline",
    id: "headline",
    label: "Financial value over the plan",
    formula: "=CARECASE.GBPM({levelPlanEnd},{contingencyPlanEnd})",
    definition: HEADLINE_DEFINITION,
    range:
      '="Between "&CARECASE.GBPM({levelLow})&" and "&CARECASE.GBPM({levelHigh})&" at the same delivery factor: the range ("&TEXT({confidenceLevel},"0%")&") that "&TEXT({casesReviewed},"0")&" reviewed cases leave open"',
  },
  {
    kind: "facts",
    facts: [
      { label: "Opportunity name", text: TITLE, prompt: "Name of the opportunity" },
      {
        label: "Opportunity description",
        text: "Help more residents to live in their own home or in extra care housing instead of a care home",
        prompt: "One line: who is helped, and to what",
      },
      {
        label: "Existing MTFS lines",
        text: '={existingMtfsReference}&": "&CARECASE.GBPM({existingMtfs})&IF({existingMtfsTreatment}="yes"," (deducted)"," (not deducted again)")',
        prompt: "Reference and value of savings already in the plan for these people",
      },
      {
        label: "Confidence level of value",
        text: '=TEXT({deliveryFactor},"0%")&" delivery factor on the whole opportunity, in every figure of the profile"',
        prompt: "The share of the evidence that delivery is trusted to reach",
      },
      {
        label: "Financial value over the plan (inflation contingency)",
        text: "={headline}",
        prompt: "Follows from the assumptions",
      },
      {
        label: "Further benefit beyond the plan (inflation contingency)",
        text: '=CARECASE.GBPM({netRunRate},{contingencyRunRate})&" a year, reached "&IF({runRateOrder}>{yearsShown},"","during ")&{runRateYear}&IF({runRateOrder}>{yearsShown},"","; the first full year is the one after")',
        prompt: "Follows from the assumptions",
      },
    ],
  },
];

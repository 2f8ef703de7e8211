import { populationReviewed, sampleRangeRows } from "../blocks/benefits-proposal-sample";
import type { Block } from "../template";

/** Section 1: what the case review found, and how much a sample of its size can say. */
export const caseReviewEvidence: readonly Block[] = [
  {
    kind: "heading",
    level: 1,
    text: "Evidence behind the opportunity, local levers and proposed solutions",
    pageBreak: true,
  },
  {
    kind: "text",
    text: "Reviewed cases and wider evidence agree that part of the older adults who move to residential care could live in a setting that suits them better and keeps them more independent.",
    prompt: "Say in one or two sentences what the evidence shows.",
  },
  { kind: "heading", level: 1, text: "1. Case review evidence" },
  {
    kind: "text",
    text: '="Practitioners looked again at "&TEXT({casesReviewed},"0")&" cases. In "&TEXT({casesMoreIndependent},"0")&" of them ("&TEXT({reviewRate},"0%")&") a more independent setting would have been possible. A further "&TEXT({selfFunderRate},"0%")&" had paid for their own care until their money ran out."',
    prompt: "Describe the case review: cases, who reviewed them, what they found.",
  },
  {
    kind: "text",
    text: '="Of those who could have been more independent, the review saw "&TEXT({reviewHomecareShare},"0%")&" at home with homecare and the others in extra care housing. Talked through with the director, a split of "&TEXT({homecareShare},"0%")&" homecare and "&TEXT({extraCareShare},"0%")&" extra care housing is the more prudent planning assumption."',
    prompt: "Say how the cases split between settings, and which split is planned with and why.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "reviewRate",
        label: "Could have been more independent",
        unit: "% of cases",
        formula: "={casesMoreIndependent}/{casesReviewed}",
        format: "percentOne",
        role: "output",
        note: "Whole cases over whole cases",
      },
      {
        id: "selfFunderRate",
        label: "Self-funders whose money ran out",
        unit: "% of cases",
        formula: "={selfFunders}/{casesReviewed}",
        format: "percentOne",
        role: "output",
        note: "Not part of the opportunity",
      },
      populationReviewed({
        label: "Residential starts the sample stands for",
        unit: "people a year",
        sample: "{casesReviewed}",
        population: "{baselineStarts}",
      }),
    ],
  },
  ...sampleRangeRows("starts", "{reviewRate}"),
  {
    kind: "bullets",
    prompt: "List the enablers that came up most often in the reviewed cases.",
    items: [
      { label: "Knowledge of services", text: "staff know what is on offer inside the council" },
      { label: "Community awareness", text: "residents and families know the alternatives to a care home" },
      { label: "Carer support", text: "a model that supports carers before they reach their limit" },
      { label: "Time to step up care", text: "more care at home can be arranged quickly" },
      { label: "Self-funders", text: "early advice while people still pay for themselves" },
    ],
  },
];

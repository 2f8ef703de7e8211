import { inPaper, local } from "../../papers/maximising-independence";
import type { Input, InputGroup } from "../../template";

const REVIEW = "Case review evidence";
const cases = { unit: "cases", format: "whole" } as const;
const rate = { unit: "%", format: "percent" } as const;
const SHARE = { kind: "rate", minimum: 0, maximum: 1 } as const;

const caseReview: readonly Input[] = [
  {
    id: "casesReviewed",
    label: "Cases reviewed",
    ...cases,
    accepts: { kind: "number", minimum: 1, whole: true },
    help: "Cases that practitioners looked at again. Cases are whole.",
    source: inPaper(`${REVIEW}, first bullet`),
    worked: 52,
    quality: "green",
    impact: "amber",
  },
  {
    id: "casesCounted",
    label: "Cases that the percentages are taken of",
    ...cases,
    accepts: { kind: "number", minimum: 1, whole: true },
    help: "Cases with a usable answer: all cases reviewed, less those left out.",
    source: local("Not printed; of 52 cases no whole number gives 57% or 49%, of 51 cases 29 and 25 do"),
    worked: 51,
    quality: "red",
    impact: "green",
    note: "One case may have been left out. 35, 37, 47, 49 and 53 cases would fit both percentages too.",
  },
  {
    id: "casesMoreIndependent",
    label: "Cases that could be more independent",
    ...cases,
    accepts: { kind: "number", minimum: 0, whole: true },
    help: "Of the cases counted, those in which the person could live more independently, now or later.",
    source: inPaper(`${REVIEW}, second bullet: printed as 57%, which 29 of 51 gives`),
    worked: 29,
    quality: "amber",
    impact: "green",
  },
  {
    id: "casesReducedSupport",
    label: "Cases that would need less formal support",
    ...cases,
    accepts: { kind: "number", minimum: 0, whole: true },
    help: "Of the cases counted, those in which more independence would also mean less formal support. This sets the benefit.",
    source: inPaper(`${REVIEW}, third bullet: printed as 49%, which 25 of 51 gives`),
    worked: 25,
    quality: "red",
    impact: "red",
    sensitivity: "Sensitivity",
    note: "51 cases leave a wide range; the headline shows what it does to the value.",
  },
  {
    id: "reportedMoreIndependent",
    label: "More independent, as reported",
    ...rate,
    accepts: SHARE,
    help: "The percentage that the report of the review states. A check holds it against the count.",
    source: inPaper(`${REVIEW}, second bullet`),
    worked: 0.57,
    optional: true,
  },
  {
    id: "reportedReducedSupport",
    label: "Less formal support, as reported",
    ...rate,
    accepts: SHARE,
    help: "The percentage that the report of the review states. A check holds it against the count.",
    source: inPaper(`${REVIEW}, third bullet`),
    worked: 0.49,
    optional: true,
  },
];

const delivery: readonly Input[] = [
  {
    id: "valueConfidence",
    label: "Confidence level of the value",
    unit: "choice",
    format: "text",
    accepts: { kind: "choice", options: ["High", "Medium", "Low"] },
    help: "How sure the value is, in a word, as the header of the proposal states it.",
    source: inPaper("Header table, confidence level of value"),
    worked: "Medium",
  },
  {
    id: "deliveryFactor",
    label: "Delivery factor",
    ...rate,
    accepts: SHARE,
    help: "The share of the evidence that delivery is trusted to reach. Everything follows from it.",
    source: local("Not printed; medium confidence read as one half"),
    worked: 0.5,
    quality: "red",
    impact: "red",
    sensitivity: "Sensitivity",
    note: "A judgement, kept apart from the evidence it is applied to. The paper prints only the word Medium.",
  },
  {
    id: "deliveryFactorLow",
    label: "Delivery factor to compare with, low",
    ...rate,
    accepts: SHARE,
    help: "What if delivery reaches less? Shown on the Sensitivity sheet; nothing else uses it.",
    source: local("Planning judgement; the same council plans with 25% in its proposal for older adults"),
    worked: 0.25,
    optional: true,
  },
  {
    id: "deliveryFactorHigh",
    label: "Delivery factor to compare with, high",
    ...rate,
    accepts: SHARE,
    help: "What if delivery reaches more? Shown on the Sensitivity sheet; nothing else uses it.",
    source: local("Planning judgement; as far above one half as the low factor is below"),
    worked: 0.75,
    optional: true,
  },
];

export const evidence: InputGroup = {
  id: "evidenceAndDelivery",
  title: "Case review and delivery factor",
  help: "What the review of cases found, and how much of it delivery is trusted to reach.",
  inputs: [...caseReview, ...delivery],
};

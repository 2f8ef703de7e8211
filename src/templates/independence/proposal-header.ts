import { proposalHeader as headerOf } from "../blocks/benefits-proposal-header";
import { TITLE } from "./wording";

/** Block B1: what the opportunity is, its value with the contingency in brackets, and how sure it is. */
export const proposalHeader = headerOf({
  title: TITLE,
  description: "Benefits proposal: more older adults living independently, and fewer long-stay residential starts",
  range:
    '="Between "&CARECASE.GBPM({levelLow})&" and "&CARECASE.GBPM({levelHigh})&" at the same delivery factor: the range ("&TEXT({confidenceLevel},"0%")&") that "&TEXT({casesReviewed},"0")&" reviewed cases leave open"',
  opportunity: "Help more residents to live in their own home or in extra care housing instead of a care home",
  existingLines:
    '={existingMtfsReference}&": "&CARECASE.GBPM({existingMtfs})&IF({existingMtfsTreatment}="yes"," (deducted)"," (not deducted again)")',
  confidence:
    '=TEXT({deliveryFactor},"0%")&" delivery factor on the whole opportunity, in every figure of the profile"',
  beyondThePlan:
    '=CARECASE.GBPM({netRunRate},{contingencyRunRate})&" a year, reached "&IF({runRateOrder}>{yearsShown},"","during ")&{runRateYear}&IF({runRateOrder}>{yearsShown},"","; the first full year is the one after")',
});

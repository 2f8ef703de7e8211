import { benefitProfile, grossByYear, investmentByYear, printedProfile } from "../blocks/benefits-proposal-profile";
import type { TemplateSheet } from "../template";
import { benefitNotes } from "./benefit-notes";
import { weakAssumptions } from "./weak-assumptions";

const INVESTMENT_LINES = 8;

export const benefitsSheet: TemplateSheet = {
  name: "Benefits",
  role: "proposal",
  columns: [44, 20, 20, 20, 20, 20, 20],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Benefits profile",
      description: "What the opportunity brings each year, net of what it costs to make it happen",
    },
    ...printedProfile,
    ...investmentByYear(INVESTMENT_LINES),
    ...grossByYear(
      "=CARECASE.FLOWBENEFIT({streams},{firstYear},{yearsShown},{weeksPerYear})",
      ["homecare", "extraCare"],
      "People in the setting, averaged over the year, x weekly saving x weeks per year",
    ),
    ...benefitProfile,
    ...weakAssumptions,
    ...benefitNotes,
  ],
};

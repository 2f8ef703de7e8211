import type { Block } from "../../template";
import { TITLE } from "./summary";

/** Title, what it costs, and the paragraphs before the new model. */
export const reportOpening: readonly Block[] = [
  {
    kind: "title",
    text: TITLE,
    description: "Report to the committee: how home care is to be bought, at which prices, and what that costs",
  },
  {
    kind: "headline",
    id: "headline",
    label: "Additional cost a year at the recommended prices",
    formula: '=CARECASE.GBPM({differenceLow})&" to "&CARECASE.GBPM({differenceHigh})',
    definition:
      '="Recommended against current prices at today\'s "&TEXT({hoursTotal},"#,##0")&" hours a week; NHS-funded packages included; "&{weeksPerYear}&" to "&{weeksHigh}&" weeks of care"',
    range:
      '="Average hourly rate "&TEXT({blendedRate},"£0.00")&" against "&TEXT({currentRate},"£0.00")&" now ("&TEXT({rateRise},"+0.0%;-0.0%")&")"',
  },
  {
    kind: "facts",
    facts: [
      {
        label: "Report to",
        text: '={councilName}&", "&TEXT({meetingDate},"d mmmm yyyy")',
        prompt: "Committee and day",
      },
      {
        label: "Decision asked for",
        text: "Comment on the proposals before the Cabinet decides on the procurement",
        prompt: "What the committee is asked to decide",
      },
      {
        label: "Annual cost now",
        text: '=CARECASE.GBPM({currentLow})&" to "&CARECASE.GBPM({currentHigh})',
        prompt: "Follows from the assumptions",
      },
      {
        label: "Annual cost at recommended prices",
        text: '=CARECASE.GBPM({proposedLow})&" to "&CARECASE.GBPM({proposedHigh})',
        prompt: "Follows from the assumptions",
      },
      {
        label: "Contract",
        text: '={contractTerms}&" years, at most "&TEXT({contractYears},"0")&"; implementation from "&TEXT({implementationStart},"d mmmm yyyy")',
        prompt: "Follows from the assumptions",
      },
    ],
  },
  { kind: "heading", level: 1, text: "1. Purpose of the report" },
  {
    kind: "text",
    text: "To recommend how home care is procured once the current contract ends, at which prices and in which zones.",
    prompt: "Say in one sentence what is recommended and why now.",
  },
  { kind: "heading", level: 1, text: "2. Policy framework and previous decisions" },
  {
    kind: "bullets",
    prompt:
      "List what the committee has already seen or decided: market analysis, risks, appraisal of options, phasing.",
    items: [
      { text: "Market analysis by an independent consultant, as the base of a fair and sustainable price." },
      { text: "Early identification of operational risks, so that design and specification can deal with them." },
      { text: "Options for specialist services, such as dementia care and short-term support before long-term care." },
      { text: "Phased start across the county in an order set by risk, instead of one start for the whole service." },
    ],
  },
  { kind: "heading", level: 1, text: "3. Background" },
  {
    kind: "text",
    text: "The current contract ends in November 2020. The new service was worked out together with the county's two clinical commissioning groups and a consultant for care prices; providers were heard at events, and users are told as the work goes on.",
    prompt:
      "Say when the current contract ends, who worked on the proposals, and how providers and users were involved.",
  },
  { kind: "heading", level: 1, text: "4. Analysis undertaken" },
  {
    kind: "bullets",
    prompt: "Name the data that were analysed, and what they showed.",
    items: [
      {
        label: "Data",
        text: "geography, population density and roads; earlier zones; branches of providers; every package of care from November 2016 to July 2019.",
      },
      { label: "Lead providers", text: "have not met local demand reliably, least of all in rural areas." },
      { label: "Current lots", text: "cut through the areas in which providers naturally work." },
      { label: "Prices", text: "should follow what providers actually pay for travel and staff in each area." },
      { label: "Rural areas", text: "need prices of their own, or parts of the county stay without cover." },
    ],
  },
];

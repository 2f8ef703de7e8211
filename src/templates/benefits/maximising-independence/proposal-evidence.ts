import { populationReviewed, sampleRangeRows } from "../../blocks/benefits-proposal-sample";
import type { Block } from "../../template";

const caseReview: readonly Block[] = [
  {
    kind: "heading",
    level: 1,
    text: "Evidence behind the opportunity, local levers and proposed solutions",
    pageBreak: true,
  },
  { kind: "heading", level: 2, text: "Case review evidence" },
  {
    kind: "text",
    text: "Cases reviewed: {casesReviewed}. In {moreIndependentRate} of the cases counted the resident could be supported to be more independent, now or in the future; in {evidenceRate} this would also reduce the formal support the resident needs.",
    prompt: "Describe the case review: cases, who reviewed them, what they found.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "moreIndependentRate",
        label: "Could be more independent",
        unit: "% of cases",
        formula: "={casesMoreIndependent}/{casesCounted}",
        format: "percent",
        role: "output",
        note: '=TEXT({casesMoreIndependent},"0")&" of "&TEXT({casesCounted},"0")&" cases counted"',
      },
      {
        id: "evidenceRate",
        label: "Would need less formal support",
        unit: "% of cases",
        formula: "={casesReducedSupport}/{casesCounted}",
        format: "percent",
        role: "output",
        note: '=TEXT({casesReducedSupport},"0")&" of "&TEXT({casesCounted},"0")&" cases counted; this is the evidence rate"',
      },
      populationReviewed({
        label: "People the sample stands for",
        unit: "people",
        sample: "{casesCounted}",
        population: "{cohort}",
      }),
    ],
  },
  {
    kind: "bullets",
    prompt: "List the enablers that came up most often in the reviewed cases.",
    items: [
      { label: "Reviews", text: "their quality, the goals they set and how often they take place" },
      { label: "Technology", text: "what staff know and use of assistive technology, equipment and services" },
      { label: "Commissioning", text: "the right provision and settings for working age adults" },
      { label: "Reablement", text: "as a part of people's journeys, with more professions involved in decisions" },
    ],
  },
  ...sampleRangeRows("people", "{evidenceRate}"),
  { kind: "heading", level: 2, text: "From the evidence to the people planned with" },
  {
    kind: "rows",
    rows: [
      {
        id: "peopleIdentified",
        label: "People to whom the evidence points",
        unit: "people",
        formula: "={cohort}*{evidenceRate}",
        format: "whole",
        role: "output",
        note: "Cohort x evidence rate",
      },
      {
        id: "targetRate",
        label: "Target",
        unit: "% of people",
        formula: "=CARECASE.TARGETRATE({evidenceRate},{deliveryFactor})",
        format: "percentOne",
        role: "output",
        note: '="Evidence rate x delivery factor of "&TEXT({deliveryFactor},"0%")',
      },
      {
        id: "peopleBenefiting",
        label: "People planned to need less formal support",
        unit: "people",
        formula: "={cohort}*{targetRate}",
        format: "whole",
        role: "output",
        note: "Of the first year's cohort, once everyone has been reviewed",
      },
      {
        id: "weeklySaving",
        label: "Weekly saving for each of them",
        unit: "£ a week",
        formula: "={weeklyPackage}*{averageReduction}",
        format: "pence",
        role: "output",
        note: "Average package x average reduction",
      },
    ],
  },
];

const localLevers: readonly Block[] = [
  { kind: "heading", level: 2, text: "Local levers: current state and strengths" },
  {
    kind: "bullets",
    prompt: "List what the council already has that the opportunity can build on.",
    items: [
      {
        label: "External review teams",
        text: "they exist and can grow, so that more reviews take place and follow goals instead of the calendar; a team that works already takes less time to change.",
      },
      {
        label: "Care technology known",
        text: "advocates in team meetings and yearly roadshows have raised the number of referrals, and further solutions can build on that.",
      },
      {
        label: "Visibility",
        text: "much can still improve, but most of the trackers that are needed exist or are easily changed.",
      },
    ],
  },
];

export const evidenceAndLevers: readonly Block[] = [...caseReview, ...localLevers];

import { inPaper, local } from "../../papers/maximising-independence";
import type { Input, InputGroup } from "../../template";
import { LEVERS } from "./wording";

const PROFILE = "Benefit profile assumptions";
const months = { kind: "number", minimum: 0, maximum: 72 } as const;

export const people: InputGroup = {
  id: "people",
  title: "People and reviews",
  help: "Who is reviewed, how often, and how their number changes.",
  inputs: [
    {
      id: "cohort",
      label: "Active working age adults",
      unit: "people",
      format: "whole",
      accepts: { kind: "number", minimum: 1 },
      help: "Primary support reason physical support or learning disability, in residential care, supported living, homecare or with a direct payment.",
      source: inPaper(`${PROFILE}, first item: average from November 2024 to October 2025`),
      worked: 1876,
      quality: "green",
      impact: "red",
    },
    {
      id: "cohortGrowth",
      label: "Growth of the number of people",
      unit: "% a year",
      format: "percentOne",
      accepts: { kind: "rate", minimum: 0, maximum: 0.2 },
      help: "Rise of the cohort each April after the first year.",
      source: inPaper(`${PROFILE}, fourth item`),
      worked: 0.01,
      quality: "amber",
      impact: "green",
    },
    {
      id: "cycleWeeks",
      label: "Weeks until the next review",
      unit: "weeks",
      format: "one",
      accepts: { kind: "number", minimum: 1, maximum: 260 },
      help: "Average time until a package is reviewed next. Each lever reaches its people evenly over this time.",
      source: inPaper(`${PROFILE}, second item`),
      worked: 52,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "attrition",
      label: "Lower packages that do not last",
      unit: "% a year",
      format: "percentOne",
      accepts: { kind: "rate", minimum: 0, maximum: 0.99 },
      help: "Share of the reductions that end within a year, because needs rise again or people leave.",
      source: local("Not printed; none is needed to reach the printed run rate"),
      worked: 0,
      quality: "red",
      impact: "amber",
    },
  ],
};

export const value: InputGroup = {
  id: "value",
  title: "What less formal support is worth",
  help: "The paper prints neither package nor reduction. The two are chosen here so that its run rate is reached.",
  inputs: [
    {
      id: "weeklyPackage",
      label: "Average package, net",
      unit: "£ a week",
      format: "pence",
      accepts: { kind: "number", minimum: 0.01 },
      help: "Average weekly cost to the council of one person's package, after contributions.",
      source: local("Not printed; with the reduction below it reproduces the printed levels and run rate"),
      worked: 820,
      priceBase: "2026/27",
      quality: "red",
      impact: "red",
      sensitivity: "Sensitivity",
    },
    {
      id: "averageReduction",
      label: "Average reduction of a package",
      unit: "%",
      format: "percentOne",
      accepts: { kind: "rate", minimum: 0, maximum: 1 },
      help: "For those who come to need less formal support: the share of the package that is no longer needed.",
      source: local(
        "Not printed; only package x reduction x delivery factor can be inferred from the run rate, £41 a week",
      ),
      worked: 0.1,
      quality: "red",
      impact: "red",
      sensitivity: "Sensitivity",
    },
    {
      id: "savingTested",
      label: "Change of the weekly saving to test",
      unit: "%",
      format: "percent",
      accepts: { kind: "rate", minimum: 0, maximum: 1 },
      help: "How much lower or higher the weekly saving is taken on the Sensitivity sheet; nothing else uses it.",
      source: local("Planning judgement"),
      worked: 0.2,
      blank: 0.2,
    },
  ],
};

const LEVER_VALUES = {
  reviews: {
    share: 0.45,
    startAfter: 15,
    why: "review capacity is hired from month 12 and trained before reviews change",
  },
  reablement: {
    share: 0.45,
    startAfter: 28,
    why: "new reablement teams are hired in month 21 and take time to reach people",
  },
  accommodation: { share: 0.1, startAfter: 42, why: "housing offers take longest" },
} as const;

function leverInputs({ id, name }: (typeof LEVERS)[number]): readonly Input[] {
  const { share, startAfter, why } = LEVER_VALUES[id];
  return [
    {
      id: `${id}Share`,
      label: `${name}: share of people`,
      unit: "%",
      format: "percent",
      accepts: { kind: "rate", minimum: 0, maximum: 1 },
      help: "Share of the people who are reached through this lever. The levers together must make 100%.",
      source: local("Not printed; chosen so that the printed levels of the four years are reached"),
      worked: share,
      quality: "red",
      impact: "amber",
    },
    {
      id: `${id}StartAfter`,
      label: `${name}: benefit starts after`,
      unit: "months",
      format: "one",
      accepts: months,
      help: "Months of the plan that have passed when packages first change through this lever. Month 0 is the first day of the plan.",
      source: local(`Not printed; chosen to reach the printed levels: ${why}`),
      worked: startAfter,
      quality: "red",
      impact: "red",
      sensitivity: "Sensitivity",
    },
  ];
}

export const phasing: InputGroup = {
  id: "phasing",
  title: "Phasing of the benefit",
  help: "When each lever begins to change packages, and how many people it reaches.",
  inputs: [
    ...LEVERS.flatMap(leverInputs),
    {
      id: "delayTested",
      label: "Delay to test",
      unit: "months",
      format: "one",
      accepts: months,
      help: "How much later all levers take effect on the Sensitivity sheet, with the posts in place as planned.",
      source: local("Planning judgement"),
      worked: 6,
      blank: 6,
    },
  ],
};

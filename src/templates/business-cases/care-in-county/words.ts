import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const careInCountyWords: BusinessCaseWords = {
  reference: "A/R.6.127",
  description:
    "Help people with learning disabilities who were placed out of county to live closer to their family, by finding care near home. Each case is looked at on its own, with the person and the family.",
  officer: "Head of the learning disability partnership; Director of Adult Social Care",
  need: "Placements out of county tend to cost more: they were made for complex needs where no specialist place was to be had in county, they are mostly bought one by one, and reviewing them takes locality teams more time. A review of all of them, and a commissioning review of what care the county needs, would bring people closer to home and spend less.",
  otherwise:
    "More people would be placed far from their own networks of support, possibly at a higher cost to the council.",
  aims: "Review every placement out of county and organise care in county where that is in the person's interest and according to their wishes; review how much care provision the county needs, and build it, so that fewer people are placed away in future.",
  doing:
    "{socialWorkers} social workers for a year, {investment} in all, look for and prepare returns, most of it early in the year. Part of the saving, {reinvested} a year, pays for brokerage from then on. Returning is not right for everyone: of {placedOut} people placed out of county, those for whom it would be beneficial are listed on the Working sheet.",
  assumptions: [
    "A first group, already identified, moves into a new service by the start of the year of the saving.",
    "{additionalPeople} more people move back, which is the confidence level applied once to those identified and those still to be looked at.",
    "The saving is that of a full year; the confidence level allows for some slippage in time.",
  ],
  constraints: [
    "The risks of the saving stand in the risk register, with what is done about each.",
    "Some cases have to go to the Court of Protection, which takes time.",
  ],
  options: ["The paper refers to its documents section."],
  inScope:
    "Placements out of county, except those that locality teams are already working on; a commissioning review of care provision in county.",
  outOfScope: "Placements in county, and returns that locality teams already work on.",
  affected:
    "People with learning disabilities placed out of county, their parents, carers and networks, and providers in and out of county.",
  positive:
    "People come closer to their networks of support, which goes with better outcomes; families travel less; those who stay have a detailed reassessment of whether their placement meets their needs.",
  negative: "Some disruption in services when people move in or out, no larger than that of other moves.",
  neutral: "None.",
  characteristics:
    "The project is about people with learning disabilities, so it affects them more than others; the effect is expected to be positive.",
};

export const careInCountyRisks: readonly BusinessCaseRisk[] = [
  {
    title: "The first group cannot move in before the year begins",
    mitigation: "Close contact with the provider, to know how far the new service is",
  },
  {
    title: "The further people cannot return to the county",
    mitigation: "Dedicated social workers, who take up talks with providers, families and advocates early",
  },
  {
    title: "There is too little provision in county for those who return",
    mitigation: "Part of the saving pays for two people in brokerage, who develop and negotiate services",
  },
  {
    title: "People return and less is saved than expected",
    mitigation: "Savings are reviewed and modelled anew; the confidence level leaves room",
  },
  {
    title: "Savings are delayed by cases before the Court of Protection",
    mitigation: "Social workers' time is spent early on finding such cases",
  },
];

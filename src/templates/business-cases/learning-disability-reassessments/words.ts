import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const learningDisabilityReassessmentsWords: BusinessCaseWords = {
  reference: "A/R.6.114",
  description:
    "Go on with the programme that reassesses each person's care needs by the Transforming Lives model and the revised policies, to find the most appropriate way to meet them.",
  officer: "Director of Adult Social Care",
  need: "The programme is in its third year and covers everyone open to the learning disability partnership. It builds the independence and resilience of people and their networks. A dedicated team has combined social work with specialist brokerage, beside the work of the locality teams; people who have not been reassessed in this way are next.",
  otherwise:
    "Some people would have more support than they need, assistive technology would not be used to its full, and some would be less independent than they could be.",
  aims: "Support packages that are appropriate to people's needs and good value for money.",
  doing:
    "Reassessing needs with a stronger focus on independence and on people's strengths. {carryOverShare} of the saving is the full-year effect of packages reduced last year; the rest comes from new reassessments by the dedicated team and the locality teams, and is monitored every month with the changes of packages.",
  assumptions: [
    "Each reassessment with a saving brings about {savingPerCase} a year.",
    "{casesPlanned} such cases are spread over the year as the plan by quarter says; the phasing is monitored and may change.",
  ],
  constraints: [
    "Capacity: social workers have been hard to recruit for the dedicated team, which has slowed the pace.",
    "Fewer and fewer people remain who have not been reassessed in this way, in a population that hardly changes.",
  ],
  inScope:
    "The {packagesInScope} packages of highest cost, packages of people who live in the same settings, and other packages for people with learning disabilities.",
  outOfScope: "Packages that have been reassessed already.",
  dependencies: ["Transforming Lives", "Reassessment work of the year before"],
  affected: "People with learning disabilities who have eligible needs and a funded care package.",
  positive:
    "Needs are met with as much independence as possible, by people's own strengths, their natural networks, technology and new models of care.",
  negative:
    "The commitment to meet eligible needs stays. Working towards less formal care may be a less risk-averse model; decisions are made case by case in the person's interest.",
  neutral: "None.",
  characteristics:
    "The project is about people with a learning disability and eligible needs, so it affects them more than others.",
};

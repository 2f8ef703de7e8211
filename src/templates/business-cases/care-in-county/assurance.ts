import type { Check, PublishedFigure } from "../../template";

export const careInCountyChecks: readonly Check[] = [
  {
    id: "checkPlaced",
    label: "No more people return than are placed out of county",
    computed: "={returns.peopleTotal}",
    expected: "={placedOut}",
    tolerance: 0,
    format: "whole",
    rule: "atMost",
  },
  {
    id: "checkReturns",
    label: "Those expected are not more than those who could return",
    computed: "={returns.expectedTotal}",
    expected: "={returns.peopleTotal}",
    tolerance: 0,
    format: "one",
    rule: "atMost",
  },
  {
    id: "checkReinvestment",
    label: "The reinvestment is covered by the saving",
    computed: "={reinvested}",
    expected: "={annualSaving}",
    tolerance: 0,
    format: "pounds",
    rule: "atMost",
  },
  {
    id: "checkPayback",
    label: "The investment is paid back within the plan",
    computed: "={planCash}",
    expected: "={investment}",
    tolerance: 0,
    format: "pounds",
    rule: "atLeast",
  },
];

export const careInCountyPublished: readonly PublishedFigure[] = [
  {
    caseId: "004-6127-people",
    label: "Further people who return",
    quote: "31 additional people ... and a confidence level of 50%",
    published: 31,
    decimals: 0,
    computed: "={additionalPeople}",
    format: "whole",
    cause:
      "Half of 27 and 35. Read as 31 people of whom half return, it would be 15.5: the confidence is applied once.",
  },
  {
    caseId: "004-6127-header-vs-text",
    label: "Saving of the overview against the net saving, £K",
    quote: "£315k ... the net saving for 2018/19 is £313k",
    published: 315,
    decimals: 0,
    computed: "={netSaving}/1000",
    format: "whole",
    cause: "The text takes £60k off £373k and has £313k; the overview of the same page has £315k.",
  },
  {
    caseId: "004-6127-social-worker-cost",
    label: "Cost of a social worker for the year",
    quote: "two social worker posts ... total cost of £120k; the cost of one is not printed",
    published: null,
    decimals: 0,
    computed: "={costPerPost}",
    format: "pounds",
  },
];

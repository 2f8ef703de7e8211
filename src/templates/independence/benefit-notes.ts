import { expectedImpact } from "../blocks/benefits-proposal-notes";
import { waterfall } from "../blocks/benefits-proposal-waterfall";
import type { Block } from "../template";

/** What the profile rests on, what it leaves out, what to expect, and what is recommended. */
export const benefitNotes: readonly Block[] = [
  { kind: "heading", level: 1, text: "Benefit profile assumptions", pageBreak: true },
  {
    kind: "bullets",
    prompt: "Add assumptions behind the profile that the figures do not show.",
    items: [
      {
        text: 'TEXT({baselineStarts},"#,##0.0")&" residential starts a year, the average over the year to "&TEXT({asAtDate},"d mmmm yyyy")',
      },
      {
        text: 'TEXT({residentialWeeklyCost},"£0.00")&" a week for residential care, net: the average package at the council\'s share of "&TEXT({councilShareOfGross},"0%")&" of a gross "&TEXT({residentialGrossCost},"£#,##0.00")',
      },
      {
        text: 'TEXT({homecareWeeklyCost},"£0.00")&" a week for homecare, net: the quarter of packages with the most hours, without those above 31.5 hours a week"',
      },
      {
        text: 'TEXT({extraCareWeeklyCost},"£0.00")&" a week for extra care housing, net: the same quarter of packages, with the cost of waking night support"',
      },
      {
        text: 'TEXT({durationBenefit},"0.0")&" weeks of residential care avoided for each person, set against the midpoint of "&TEXT({durationDelay},"0.0")&" weeks (delay) and "&TEXT({durationAvoidance},"0.0")&" weeks (avoidance), which is "&TEXT({durationMidpoint},"0.0")',
      },
      {
        text: '"Weekly saving of "&TEXT({homecareSaving},"£0.00")&" at home and "&TEXT({extraCareSaving},"£0.00")&" in extra care housing, "&TEXT({blendedSaving},"£0.00")&" on average at the planned split"',
      },
    ].map((item) => ({ text: `=${item.text}` })),
  },
  { kind: "heading", level: 2, text: "Further upside that the profile does not contain" },
  {
    kind: "bullets",
    prompt: "List benefits that are possible and not counted.",
    items: [
      {
        text: "Starts avoided in the short term by using existing extra care places better, with the right people as they fall free.",
      },
      { text: "Earlier work with self-funders, so that fewer come to the council when their savings are used up." },
    ],
  },
  ...waterfall(
    "{capacityLoss}",
    "£ a year once everything is in place. No other lever on the same people is counted in this case, so nothing overlaps.",
  ),
  ...expectedImpact({
    people: "older adults",
    onPeople:
      "More older adults are considered for a more independent setting. They move to long-term residential care later, and stay as independent as they can while their needs are met.",
    onStaff: "More staff are needed: to fill the additional extra care places, and to develop the strategy for carers.",
    onServices:
      '="About "&TEXT({startsAvoidedWhole},"0")&" people a year need care in another setting: "&TEXT({homecareWhole},"0")&" with homecare and "&TEXT({extraCareWhole},"0")&" in extra care housing."',
    officers:
      "Take the opportunity forward at the lower level of confidence, because delivery is uncertain. If it succeeds, later plans can set further targets.",
    consultant:
      "Start a detailed design phase of three to six months first: it develops the solutions into plans, tests and challenges the assumptions in pilots, sets out the timeline of each solution, and involves the people whose support the change needs.",
  }),
];

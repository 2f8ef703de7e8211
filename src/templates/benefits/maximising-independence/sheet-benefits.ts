import { expectedImpact } from "../../blocks/benefits-proposal-notes";
import { benefitProfile, grossByYear, investmentByYear, printedProfile } from "../../blocks/benefits-proposal-profile";
import { waterfall } from "../../blocks/benefits-proposal-waterfall";
import type { Block, TemplateSheet } from "../../template";
import { againstThePaper } from "./benefits-against-paper";
import { LEVERS } from "./wording";
import { INVESTMENT_LINES } from "./working-investment";
import { reviewBenefitOf } from "./working-streams";

const assumptions: readonly Block[] = [
  { kind: "heading", level: 1, text: "Benefit profile assumptions", pageBreak: true },
  {
    kind: "bullets",
    prompt: "Add assumptions behind the profile that the figures do not show.",
    items: [
      '=TEXT({cohort},"#,##0")&" active working age adults, the average over the year to "&TEXT({asAtDate},"d mmmm yyyy")',
      '={cycleWeeks}&" weeks on average until a package is reviewed next"',
      '="Cost of investment with "&TEXT({payInflation},"0.0%")&" a year for pay awards and the living wage"',
      '="Growth of "&TEXT({cohortGrowth},"0.0%")&" a year in the number of people"',
      '="Average package of "&TEXT({weeklyPackage},"£#,##0")&" a week and an average reduction of "&TEXT({averageReduction},"0.0%")&": "&TEXT({weeklySaving},"£0.00")&" a week less for each person who needs less formal support"',
      '="Delivery factor of "&TEXT({deliveryFactor},"0%")&" on the "&TEXT({evidenceRate},"0%")&" of people to whom the evidence points"',
    ].map((text) => ({ text })),
  },
  {
    kind: "text",
    text: "The cohort has a primary support reason of physical support or learning disability, and a package of residential care, supported living, homecare or a direct payment. The paper prints the first four assumptions; package, reduction, delivery factor and phasing are not printed and are chosen so that its figures are reached.",
    prompt: "Who is in the cohort, and which assumptions are the council's own judgement.",
  },
];

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
      reviewBenefitOf("streams"),
      LEVERS.map(({ id }) => id),
      "People whose support has become less, averaged over the year, x weekly saving x weeks per year",
    ),
    ...benefitProfile,
    ...againstThePaper,
    ...assumptions,
    ...waterfall(
      "0",
      "£ a year at the run rate. No other lever on the same people is counted in this case, so nothing overlaps; no place or hour limits the benefit.",
    ),
    ...expectedImpact({
      people: "residents",
      onPeople:
        "Goals are set together with the resident, with support to reach them. More frequent reviews where they help move goals on and hold providers to account. People should become more independent. The benefit comes from less ongoing support, which some residents may see as a loss.",
      onStaff:
        "More staff are needed: for new reablement teams in mental health and learning disability, for care technology, and for reviews in external teams or case work.",
      onServices:
        "Many residents need less, and receive less formal ongoing support. It is planned and discussed with them and their families, and needs are still met; all the same it removes support. Seen as a cut it could meet resistance from users, public, staff and partners, make delivery harder and show in the inspection rating if it is not managed well.",
      officers:
        "Move to detailed design and testing, and measure the effect before a wider roll-out: operating models, investment, assumptions and delivery at scale.",
      consultant:
        "Begin with a detailed design phase of about three to six months: it turns solutions into plans, tests assumptions with pilots, sets timelines and involves the people whose support the change needs.",
    }),
  ],
};

import { amountOf, countOf, shareOf } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable } from "../../template";

const BACKGROUND = "A/R.6.174, Background";
export const ACCOMMODATION = "Accommodation";
export const VISITING = "Visiting";

export const serviceInputs: InputGroup = {
  id: "services",
  title: "People, partner and demand",
  help: "How many people the services support, what a partner council spends, and how demand has grown.",
  inputs: [
    countOf({
      id: "clients",
      label: "People supported",
      help: "People whom the services under review support at one time.",
      source: inPaper(`${BACKGROUND}: "over 750"`),
      worked: 750,
      quality: "amber",
      impact: "amber",
    }),
    amountOf({
      id: "partnerSpend",
      label: "Partner's spend on similar services",
      unit: "£ a year",
      help: "What a neighbour or partner council spends a year on services like these.",
      source: inPaper(`${BACKGROUND}: Peterborough`),
      worked: 1_120_000,
      quality: "amber",
      impact: "amber",
    }),
    countOf({
      id: "partnerClients",
      label: "People the partner supports",
      help: "People supported with that money.",
      source: inPaper(`${BACKGROUND}: Peterborough`),
      worked: 362,
      quality: "amber",
      impact: "amber",
    }),
    amountOf({
      id: "topUpFund",
      label: "Possible top-up fund of the government",
      help: "Money that may come for supported housing once housing benefit is limited. Leave blank if nothing is known.",
      source: inPaper(`${BACKGROUND}: "as much as £10m"`),
      worked: 10_000_000,
      optional: true,
      quality: "red",
      impact: "amber",
    }),
    shareOf({
      id: "demandGrowth",
      label: "Growth of demand over the years observed",
      accepts: { kind: "rate", minimum: -1, maximum: 10 },
      help: "How much more demand for visiting support there is than at the beginning; twice as much is 100%.",
      source: inPaper(`${BACKGROUND}: providers report 100% in four years`),
      worked: 1,
      quality: "amber",
      impact: "amber",
    }),
    countOf({
      id: "demandYears",
      label: "Years over which demand grew",
      unit: "years",
      accepts: { kind: "number", minimum: 1, maximum: 20 },
      help: "The years that the growth was observed over.",
      source: inPaper(`${BACKGROUND}: providers report 100% in four years`),
      worked: 4,
    }),
    countOf({
      id: "mentalHealthClients",
      label: "People in the mental health visiting service",
      help: "A service of its own beside floating support, remodelled in 2016. Leave blank if there is none.",
      source: inPaper(`${BACKGROUND}: numbers are low`),
      worked: 35,
      optional: true,
    }),
    amountOf({
      id: "savingsFirstYear",
      label: "Savings the council needs in the first year",
      help: "What the whole council has to save in the first year of the plan. Leave blank if not wanted.",
      source: inPaper("A/R.6.132, Background: circa £37.9m in 2018/19"),
      worked: 37_900_000,
      optional: true,
    }),
    amountOf({
      id: "savingsFiveYears",
      label: "Savings the council needs in five years",
      help: "What the whole council has to save over five years. Leave blank if not wanted.",
      source: inPaper("A/R.6.132, Background: around £80m"),
      worked: 80_000_000,
      optional: true,
    }),
  ],
};

/** The share of the spend that the stated saving is; the paper does not say from which area it comes. */
const EVEN_SHARE = 0.3173;

export const areasTable: InputTable = {
  id: "areas",
  title: "Areas of support",
  help: "One row for each area: what the council spends in a year, whether it is tied to a building, and the share of it that the review is to save.",
  columns: [
    { id: "area", header: "Area of support", format: "text", accepts: { kind: "text", maximumLength: 80 } },
    {
      id: "spend",
      header: "Spend (£ a year)",
      unit: "£ a year",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
    },
    {
      id: "kind",
      header: "Kind of support",
      format: "text",
      accepts: { kind: "choice", options: [ACCOMMODATION, VISITING] },
    },
    { id: "share", header: "Share to save", format: "percentTwo", accepts: { kind: "rate" } },
  ],
  worked: [
    { area: "Services for rough sleepers", spend: 861_762, kind: ACCOMMODATION, share: EVEN_SHARE },
    { area: "Homeless hostels and refuges", spend: 1_393_167, kind: ACCOMMODATION, share: EVEN_SHARE },
    { area: "Floating support, homelessness prevention", spend: 896_389, kind: VISITING, share: EVEN_SHARE },
  ],
  blankRows: 5,
  source: inPaper(
    `${BACKGROUND}: three support areas. The share to save is not printed: it is the stated saving, spread evenly`,
  ),
};

export const yearsSource = local("Not printed; the saving is booked in 2018/19 and taken to last");

import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const olderPeopleDemandWords: BusinessCaseWords = {
  reference: "A/R.6.172",
  description:
    "The council and its partners go on investing in new service models that help older people to keep or regain their independence, and so respond to rising demand for care.",
  officer: "Service director for older people and mental health",
  need: "More older people, inflation and short capacity push the cost of care up; without prevention and control of package costs the budget cannot be sustained. Carried on as they are, the trends show {peopleTotalAfter} people in {yearAfter} after {peopleTotalNext} in {yearNext}, at a higher cost for each: spend falls by {trendSaving}. Keeping the numbers falling needs a further layer of prevention on top of what was brought in before.",
  otherwise:
    "If the cost of older people's care cannot be controlled, the budget cannot be sustained, and services would be cut in haste to balance it.",
  aims: "Demand for older people's services is managed; new prevention and early help keep people well at home for longer; savings come without cuts or reductions in service.",
  doing:
    "Early help and prevention go on being developed with partners. A group of consultants reviews all adult services and sets out a new model of care by early 2018; a bid to the transformation fund follows. Until then the case is a draft that centres on falls prevention with health partners, a better route out of hospital, direct payments and personal assistants after reablement, commissioned care outside office hours, temporary beds with therapy, and extra sheltered care for people with more complex needs.",
  assumptions: [
    "Numbers of people and average package costs of each type of care go on as they changed from {yearEarlier} to {yearLater}.",
    "Of the fall in spend that this gives, {relianceShare} is booked as a saving.",
    "Reablement, early help and falls prevention have the effect that their own cases assume.",
    "The amount may change with further modelling, or if demand turns during the year.",
  ],
  constraints: [
    "Social workers, reablement staff and homecare workers are hard to recruit, and all are too few.",
    "The local health system is under heavy pressure; long-term work competes with immediate demand and money.",
    "More and frailer people come through hospital: in recent months the falling trend of spend has begun to turn.",
  ],
  inScope: "Prevention and early intervention in older people's services.",
  benefits: [
    "People live in their own homes for longer, with support from their own network as well as formal care.",
    "Falls prevention spares people injury and lost quality of life.",
  ],
  affected: "People supported by older people's teams: 65 and over, most of them over 80.",
  positive:
    "More independence at home, fewer falls, stronger families and communities. People who pay for their care pay less, and their savings last longer.",
  negative:
    "No change of threshold or service level. Some people receive fewer hours or live more independently than they or their families expect; teams work with them, with a plan in case it does not work.",
  characteristics:
    "The case is about older people. The strategy is expected to bring them better outcomes along with the saving.",
};

export const olderPeopleDemandRisks: readonly BusinessCaseRisk[] = [{ title: "Unexpected demand pressures" }];

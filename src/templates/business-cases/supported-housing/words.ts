import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const supportedHousingWords: BusinessCaseWords = {
  reference: "A/R.6.174",
  description:
    "A review of how housing related support for people who are homeless or vulnerably housed is commissioned across Cambridgeshire and Peterborough.",
  officer: "Service director for communities and safety",
  need: "The council spends {spendTotal} a year on services that support over {clients} people who are homeless or vulnerably housed, without those for young people. From April 2019 the government means to limit housing benefit in supported housing to local housing allowance rates, which are far below what such housing costs, and to pay a top-up fund instead that may reach {topUpFund}. Floating support is not affected; its providers report much more demand and hold waiting lists. A first review recommended one of all supported housing, with Peterborough, once the government has set out its plans.",
  otherwise:
    "Services would not be commissioned in the most efficient way, to the cost of the budget and of the people who use them.",
  aims: "Housing related support across both areas fits its purpose, and the council knows what the government's plans mean for people, providers and authorities.",
  doing:
    "The project analyses needs, hears providers, compares ways of procurement (tender, grant, joint commissioning) and of delivery (visiting or tied to accommodation), looks at the value of assessments, and works out how Cambridgeshire and Peterborough can act as one.",
  assumptions: [
    "The government publishes its green paper in 2017.",
    "Services are delivered together with Peterborough City Council.",
    "The review saves {savingOfSpend} of what is spent today; by area it is not yet known.",
  ],
  constraints: [
    "The government's plans are not known; nor is how a top-up fund would be shared out, or whether its administration is paid for.",
  ],
  inScope:
    "All commissioning of supported housing: older people, people with mental health problems, learning or physical disabilities, children and young people, homeless people, offenders and people released from prison, people who misuse substances.",
  outOfScope: "Commissioning that has nothing to do with supported housing.",
  affected: "Everyone in Cambridgeshire and Peterborough who is homeless or cannot live independently.",
  positive:
    "A commissioning plan that rests on an analysis of needs lets services be bought efficiently, for the good of those who use them. The full effect is not clear before the green paper.",
  negative: "Not clear before the green paper is published.",
  neutral: "Not clear before the green paper is published.",
  characteristics:
    "A change of government policy would reach the most deprived people, for better or worse. It is analysed once the green paper is out.",
};

export const supportedHousingRisks: readonly BusinessCaseRisk[] = [
  { title: "The time to completion depends on the government's consultation" },
];

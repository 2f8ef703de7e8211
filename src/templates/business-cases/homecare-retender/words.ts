import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const homecareRetenderWords: BusinessCaseWords = {
  reference: "A/R.6.143",
  description:
    "Homecare is tendered again so that the market can grow, with good practice from elsewhere and more direct payments.",
  officer: "Head of commissioning for adults; Director of Adult Social Care",
  need: "The home and community support contract ends in November 2017. Care for older people, disabled people, children and people with mental health needs is bought apart today, which leaves some groups and areas short of it. The council is among the highest payers of its region. One contract for all, and perhaps a dynamic purchasing system as other councils use, is to bring capacity, choice and lower cost, while wages rise and about {euShare} of the workforce come from the EU.",
  otherwise:
    "There would be no contract for home and community support from November 2017; capacity would stay short and the saving would not come.",
  aims: "Home and community support bought together for all groups, more of it and more flexible, at good quality and a price structure that saves money; a first step towards buying outcomes.",
  doing:
    "The council consults users and providers, writes a new specification, models prices, and tenders on quality, inspection rating, cost and capacity. A dynamic purchasing system lets successful providers bid for single packages; a brokerage service places them. Workforce development goes alongside, and discharge cars of council and NHS are brought together.",
  assumptions: [
    "{clients} people have a package of {weeklyPackage} a week on average, {weeklyHours} hours a week together at {currentRate} an hour.",
    "The new contract brings the average rate down to {newRate}.",
    "There is no joint tender with Peterborough City Council; NHS continuing healthcare of both areas is included.",
  ],
  constraints: [
    "Homecare workers are hard to recruit and keep, and leaving the EU may make it harder.",
    "Reviews of capacity and structures inside the council and the NHS may take staff away from the project.",
  ],
  inScope:
    "Home and community support for older people, people with learning or physical disabilities or mental health needs, children, and children's NHS continuing healthcare.",
  outOfScope: "Arrangements at Peterborough City Council.",
  dependencies: ["Development of a centralised brokerage"],
  benefits: [
    "Services work together across groups of people.",
    "More homecare, more choice and more flexible care.",
    "Fewer delays in starting a package.",
  ],
  affected: "People who receive homecare, their carers, and providers across the county.",
  positive: "More care, more choice and more flexible care, with fewer delays before it starts.",
  negative: "Some people may have a different care worker.",
};

export const homecareRetenderRisks: readonly BusinessCaseRisk[] = [
  { title: "Reduced resources" },
  { title: "A challenge after the award succeeds" },
  { title: "A current provider fails" },
  { title: "Providers of continuing healthcare do not meet standards or quality" },
  { title: "The brokerage service is not in place by 1 November 2017" },
];

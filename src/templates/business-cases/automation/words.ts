import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const automationWords: BusinessCaseWords = {
  reference: "A/R.6.175 (its project title carries another reference, C/R.6.103)",
  description:
    "An earlier digital programme began to save through systems that work together and simpler customer contact. Processes are now reviewed from end to end, automated where they can be, and questioned in how and why they are done.",
  officer: "Director of customers and transformation",
  need: "New technology changes fast, and the council has to adapt to it and gain from it. The earlier programme looked at integrating systems in the back office; a wider review of processes from end to end can find what could be automated and what should be done differently. A survey of business leaders expects 15% of jobs to be fully automated within ten years.",
  otherwise:
    "Productivity would not rise, and the organisation would not learn how technology changes its work and what customers, partners and employees expect.",
  aims: "Look into new technology and use it to automate existing processes; make it part of the culture and of every options appraisal.",
  doing:
    "A first phase covers training, advice and guidance, the roll-out of the payment system, online self-assessments and the gain in productivity from the new case management system. It needs research into technology and partners to develop ideas with. {automatableShare} of the tasks of services that cost {staffCostTotal} release {annualSaving}, or {postsReleased} posts.",
  assumptions: [
    "{automatableShare} of the current tasks of the services in scope can be automated.",
    "The capacity that is released is redeployed and posts are reduced over time: in the contact centre, in advice and guidance, in payments, and through the new case management system.",
    "The organisation is ready for new technology.",
    "Investment is available to start new solutions.",
    "There is a will to review the workforce that the technology needs.",
  ],
  constraints: [
    "Some services in scope are also part of a review of outcomes, which could slow down how fast new solutions come.",
  ],
  inScope:
    "School admissions and education transport, training, advice and guidance, the payment system, and online self-assessments.",
  outOfScope:
    "All other processes and services; other projects may start for services that could benefit from automation.",
  benefits: [
    "More satisfied customers, and quicker responses to them",
    "Leaner processes",
    "More and better data on performance",
  ],
  affected: "All staff of the council, and customers who use the services in scope.",
  positive:
    "The organisation adapts to digital change, front-line staff work more effectively, customers are served faster and better, and the workforce is more productive. The new system brings management information, easier use, mobile access and links to partners.",
  negative:
    "Research says that of {roleShare} of roles, {roleTasksLow} to {roleTasksHigh} can be automated: staff may have to move and be trained again. People without access to the technology need more support.",
  neutral: "People may fear for their personal data; the council goes on keeping to the standards.",
  characteristics: "Not applicable.",
};

export const automationRisks: readonly BusinessCaseRisk[] = [
  { title: "Costs outweigh the savings expected" },
  { title: "Managers and staff do not accept new technology" },
  { title: "Lack of ambition to use new ways of working" },
  { title: "Technology does not fit the current infrastructure" },
  { title: "The reduction of posts is not reached" },
  { title: "Capacity of the shared IT service to support the programme" },
];

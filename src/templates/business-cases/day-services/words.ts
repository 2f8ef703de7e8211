import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const dayServicesWords: BusinessCaseWords = {
  reference: "A/R.6.122",
  description:
    "Day opportunities for people with learning disabilities that help them to progress, build skills and, where it suits them, find work. Most of the saving is made in 2019/20, a small part late in 2018/19.",
  officer: "Service director for adults; head of learning disability services",
  need: "Few people with learning disabilities are in work here, and much has to be done so that they come as close to full-time paid work as they can. Others need traditional day care because their needs are complex. The project develops a range from full-time supported employment to day care.",
  otherwise:
    "Few people with learning disabilities would be in work, which goes with worse outcomes, and the saving would be lost.",
  aims: "From daytime respite to progression, with work for those it suits. Day services are seen as part of everything that adults with learning disabilities are offered. The review does not start from how money might be saved, nor from fewer services: education, training, work, shared spaces, voluntary services and transport may all play a part.",
  doing:
    "A model of day opportunities is developed that builds skills and leads into work. If {peopleMoving} people need {daysFewer} days a week less, places and transport less the support that takes their place save {annualSaving} a year.",
  assumptions: [
    "A model of progression leads to less need of support, and so to lower cost.",
    "In-house services and independent providers want to move from respite to progression.",
    "The numbers of people, days and costs are placeholders: the paper prints the saving alone.",
  ],
  constraints: [
    "Resistance from providers, people who use services and families",
    "The public may see it as less support",
    "Management of resources",
    "How far people can adapt to the new model",
  ],
  options: [
    "Not yet: the idea is at an early stage. A paper on the vision is to define the issue and the possible options.",
  ],
  inScope:
    "Day services for adults with learning disabilities: in-house services and independent providers the council commissions. Work on property and the review of day services for older people may have a bearing.",
  outOfScope: "Day services for other groups, and other services for people with learning disabilities.",
  dependencies: ["Retender of the framework for day opportunities"],
  benefits: ["More people in work means more independence and less reliance on services."],
  affected:
    "People who use day services for learning disabilities, their parents and carers, staff and volunteers of day services, and independent providers.",
  positive:
    "More disabled people are economically active, which is good for them and for the local economy: people in work tend to be healthier, more independent and better off.",
  negative: "Some people may have to travel further to a day service that suits them.",
  neutral: "None expected.",
  characteristics:
    "The project is for adults with learning disabilities, so that its impacts, good and bad, fall on people with that protected characteristic.",
};

export const dayServicesRisks: readonly BusinessCaseRisk[] = [{ title: "Teams do not engage with the new vision" }];

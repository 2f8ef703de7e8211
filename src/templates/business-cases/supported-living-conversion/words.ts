import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const supportedLivingConversionWords: BusinessCaseWords = {
  reference: "A/R.6.126",
  description:
    "Deregister a number of residential homes for people with learning disabilities and change them to supported living, a more progressive model of care that promotes independence.",
  officer: "Head of the learning disability partnership; team lead of the project; Director of Adult Social Care",
  need: "Supported living promotes independence with support round the clock, and gives people a tenancy, where a residential provider can give them notice. In a residential home the council pays for accommodation and living as part of the weekly fee; in supported living people pay for these, mostly with benefits.",
  otherwise: "Nothing would be saved, and people in residential homes would not gain independence or better outcomes.",
  aims: "{serviceCount} services convert from residential care to supported living; housing benefit meets housing costs; people hold their own tenancies and have more say over their support.",
  doing:
    "Residential services are identified where provider and residents could convert. Each goes through stages: service viewing, first benefits estimate, reassessments, talks with out-of-area commissioners, families meeting, final figures, feedback of families, and the deregistration plan for the regulator. The tracker shows how far each service is.",
  assumptions: [
    "Providers, residents and families agree in principle.",
    "The calculation is right that this is better value for the council.",
    "Out-of-area commissioners agree.",
    "The regulator supports the deregistration plans.",
    "All {serviceCount} services can be deregistered.",
  ],
  constraints: [
    "The project cannot be extended.",
    "Residents, families and providers all have to agree, so delays are to be expected.",
  ],
  inScope: "{serviceCount} residential services that may be suitable.",
  outOfScope: "All other residential services and other settings.",
  affected: "People with learning disabilities who live in residential homes.",
  positive:
    "More independence, choice and control. Most people have more to live on, because their benefits change, and their tenure is more secure than with a provider who can end a place at 28 days' notice.",
  negative: "None are expected.",
  neutral: "None.",
  characteristics:
    "The project is about settings for people with learning disabilities, so it affects them more than others; no negative effect is expected.",
};

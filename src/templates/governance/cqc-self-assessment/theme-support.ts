import type { QualityStatement } from "./statement-table";

export const careProvision: QualityStatement = {
  id: "twoA",
  title: "2A. Care provision and continuity",
  theme: "Providing support",
  asks: "The needs of people and communities are understood, so that care is joined up, flexible and leaves choice and continuity.",
  rows: [
    [
      "2.1",
      "Understanding local needs",
      "Needs and the risks of the care market are well understood, from data and from provider forums.",
      "Population projections, the needs assessment, a market position statement and a sustainability plan.",
      "IR 14",
      "Commissioning plans are made together with residents, users, partners and providers.",
    ],
    [
      "2.2",
      "Communication with providers",
      "Bulletins, forums and contract work keep up a dialogue in both directions.",
      "Providers rated communication 4 of 5 in September 2024.",
      "Provider engagement, September 2024",
      "The channels stay, and providers are engaged whenever a service is reviewed.",
    ],
    [
      "2.3",
      "Quality and contract management",
      "Contracts are managed by a quality team that supports providers and acts on concerns.",
      "78% of care homes with nursing are good or outstanding, 74% nationally; 77% of residential homes; 58% of home care, 59% nationally.",
      "Comparison report of the local government inform service",
      "Targeted improvement work, and a dignity award that is being piloted.",
    ],
    [
      "2.4",
      "Care market",
      "More people are supported in the community and fewer in care homes than elsewhere; nursing homes are few.",
      "864 people of 65 and over admitted in 2023/24, 940 before; 61 of working age, 54 before; home care for over 2,700 people.",
      "Market sustainability plan",
      "Commissioning is aligned with the NHS and the city; staff are trained in continuing healthcare.",
    ],
    [
      "2.5",
      "Social care workforce",
      "A recruitment and retention service works with providers, schools and job centres.",
      "Vacancies 8.5% in 2022/23, 9.9% nationally; turnover 35.2%, 28.3% nationally.",
      "Skills for Care",
      "The service grows, with job centres and across health and social care.",
    ],
  ],
};

export const partnerships: QualityStatement = {
  id: "twoB",
  title: "2B. Partnerships and communities",
  theme: "Providing support",
  asks: "Partners collaborate, share information and learn from each other, so that services work seamlessly for people.",
  rows: [
    [
      "2.6",
      "Impact of commissioning and quality",
      "Intelligence on risks is shared with health, safeguarding and the regulator.",
      "A protocol for sharing information with partners and a recent report on quality.",
      "IR 16 and IR 18",
      "Closer work with public health and with voluntary organisations.",
    ],
    [
      "2.7",
      "Partnership working",
      "A joint service with the NHS responds to people in crisis and brings them home.",
      "90% need no further service after reablement, and 89% are at home 91 days after discharge.",
      "Outcomes framework: reablement",
      "A model of intake lets more people regain independence; programmes with partners go on.",
    ],
    [
      "2.8",
      "Joint commissioning",
      "Boards and collaboratives across the health system commission services together.",
      "Terms of reference and work plan of the integrated commissioning group.",
      "IR 22",
      "Strong joint arrangements at every level, with more regular communication for staff.",
    ],
  ],
};

/** The narrative of January 2025, paraphrased. Amounts are not typed here: the pages take them from their cells. */
import type { EditionWords } from "../departmental-report/edition";

export const words2025: EditionWords = {
  reportTo: "Adults and Communities Overview and Scrutiny Committee",
  reportOf: "Director of Adults and Communities and Director of Corporate Resources, jointly",
  purpose: [
    "Tells the committee what the proposed medium term financial strategy means for the department.",
    "Asks it to consider the proposals as part of the consultation and to make recommendations to the scrutiny commission and the cabinet.",
  ],
  policy:
    "The council agreed its current strategy in February 2024; it was reviewed and revised thoroughly because of the economic circumstances.",
  background:
    "The cabinet considered the draft strategy in December 2024 and sent it to all members. The committees' views go to the scrutiny commission in January, the cabinet considers them in February, and the council decides on the budget and the capital programme later that month.",
  transformation:
    "The department's strategy says how it contributes to the council's outcomes. Its aim is wellbeing. Services follow one model: the right people get the right services at the right time in the right place, with the right partners. The Care Act asks councils to integrate services with health. Growth and savings follow the changes in demand and in the way services are delivered.",
  ambitions: [
    "Better experience and satisfaction of those who use services",
    "Good information and advice, and universal services that promote wellbeing",
    "A flexible, talented and motivated workforce, with apprentices",
    "Investment in accommodation, and more use of technology",
    "A seamless move from children's to adult services",
    "Independence, and partners who work well together",
  ],
  inflation:
    "Service budgets are compiled without pay or price inflation; a central contingency is held and allocated as it is needed.",
  restraint:
    "The gap is large and growing, so controls on spending that is not essential are reinforced, and further savings will be needed. No new service reductions are proposed beyond those in earlier plans.",
  growth:
    "Growth follows demand: more people, more high-cost packages, above all of older people and people with learning disabilities, and changes in the kind of service. Demand is managed by oversight of packages, a scheme of delegation, benchmarking and budget monitoring. Growth in the present year was below forecast, so the first year can be reduced; demand and the cost of care go on rising, which makes a forecast hard.",
  developing: [
    {
      label: "Preparing for adulthood",
      text: "earlier work with young people, their families and children's social workers, so that there is time to look for independence.",
    },
    {
      label: "Community life choices",
      text: "a review of how day services are commissioned, for the next procurement.",
    },
    { label: "Lightbulb", text: "talks with partners about further efficiency in a revised business case." },
    {
      label: "Supported living packages",
      text: "a review of care and support, and of services that let people step down from residential care.",
    },
    { label: "Direct payments", text: "a better process, so that payments keep up with people's present needs." },
    { label: "Financial assessments", text: "a leaner path across teams: invoices in time, and less debt." },
    {
      label: "Home care packages",
      text: "one carer instead of two where equipment and other techniques allow it.",
    },
  ],
  integration:
    "Integrating health and social care remains a national priority: care co-ordinated around the person, more of it in the community, with better outcomes and services that last. The policy framework of the fund has been updated for its second year; its conditions are joint plans, people well at home for longer, the right care in the right place, and the NHS's contribution to social care and to services outside hospital. Funding conditions for the next year are still to be announced.",
  careFund:
    "The fund keeps social care in balance: without it the council might not be able to manage demand, and any reduction would add to the pressure on the strategy.",
  influences: [
    "Arrangements for discharge from hospital",
    "Rising cost of care, mainly because of the National Living Wage and shortages of staff in some rural areas",
  ],
  capital:
    "The grant for adaptations is passed on to the district councils. The council's own part goes to the social care investment programme: properties bought and developed for the needs of the accommodation plan, each with its business case.",
  futureSchemes: [
    {
      label: "Archives, collections and learning hub",
      text: "brings archives, museums and learning collections into one building; it depends on the partners in the record office, and is still to be approved.",
    },
  ],
  backgroundPapers: [
    "Report to the cabinet, 17 December 2024: proposals of the medium term financial strategy for consultation",
    "The department's ambitions and strategy for 2020 to 2024",
    "Better Care Fund plan",
  ],
  equality: [
    "Many parts of the strategy affect people with a protected characteristic. Their impact is assessed at a formative stage, before final decisions, and again as proposals develop.",
    "Some parts improve outcomes for them: investment in specialist services, and better services that also save money.",
    "Savings from fewer posts follow the council's policy on organisational change, with an equality impact assessment in its action plan.",
  ],
  humanRights: "Where human rights may be affected, the proposals are assessed further, with the council's lawyers.",
  contacts: ["Director of Adults and Communities", "Director of Corporate Resources", "Finance Business Partner"],
};

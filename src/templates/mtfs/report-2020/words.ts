/** The narrative of January 2020, paraphrased. Amounts are not typed here: the pages take them from their cells. */
import type { EditionWords } from "../departmental-report/edition";

export const words2020: EditionWords = {
  reportTo: "Adults and Communities Overview and Scrutiny Committee",
  reportOf: "Director of Adults and Communities and Director of Corporate Resources, jointly",
  purpose: [
    "Tells the committee what the proposed medium term financial strategy means for the department.",
    "Asks it to consider the proposals as part of the consultation and to make recommendations to the scrutiny commission and the cabinet.",
  ],
  policy:
    "The council agreed its current strategy in February 2019; it was reviewed and revised thoroughly because of the economic circumstances.",
  background:
    "The cabinet considered the draft strategy in December 2019 and sent it to all members. The committees' views go to the scrutiny commission in January, the cabinet considers them in February, and the council decides on the budget and the capital programme later that month.",
  transformation:
    "A new strategy for 2020 to 2024 brings together those of adult social care and of communities and wellbeing; the council consults on it in the winter. Its aim is wellbeing, in layers: prevent, reduce, delay and meet need. Services follow one model: the right people get the right services at the right time in the right place, with the right partners. Since 2017 the care pathway follows the localities of primary care.",
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
  restraint: "Further savings will be required to close the gap that opens in the later years of the plan.",
  growth:
    "As in earlier years, growth of the population and rising needs are the main drivers. Who uses services and what they need changes all the time, and with it the services commissioned and the income received.",
  developing: [
    {
      label: "Social care investment plan",
      text: "fewer people in residential care and more in the community: the council invests in accommodation, or with a partner, where each scheme earns its return.",
    },
    {
      label: "Digital technology",
      text: "assistive technology and a digital offer as other forms of care; other councils save much with them, and a business case is being prepared.",
    },
  ],
  integration:
    "Integrating health and social care is a priority of the council and the NHS: care co-ordinated around the person, more of it in the community, with better outcomes and services that last.",
  longTermPlan:
    "National policy turns local partnerships into integrated care systems, which rest on the will of their members. The system has three tiers: system, place and neighbourhood. The council is a strategic partner at the first and does most of its joint work at the other two: joint models of care, discharge from hospital, joint commissioning, and with the districts the wider causes of health. The local plan has been submitted; its publication has been put off.",
  careFund:
    "The fund keeps social care in balance: without it the council might not be able to manage demand, and any reduction would add to the pressure on the strategy. This also guides the talks with the commissioning groups.",
  careFundNext:
    "The fund goes on for another year, with more from the NHS for social care; the improved part stays at its level while costs rise with the National Living Wage, and the winter grant becomes part of it. A national review will shape the years after, so the plans rest on what has been announced so far.",
  influences: [
    "Changes of the Care Act that have been put off",
    "Reviews of the Mental Health Act and of the safeguards for deprivation of liberty, whose details are awaited",
    "Rising cost of care, mainly because of the National Living Wage and shortages of staff in some rural areas",
  ],
  capital:
    "The grant for adaptations is passed on to the district councils. The council's own part goes to the record office, to sites for supported living and short breaks, and to the social care investment plan, subject to business cases.",
  futureSchemes: [
    {
      label: "Collections and learning hub",
      text: "the second phase brings museums and learning collections into one building.",
    },
    { label: "Social care investment plan", text: "further accommodation that may need capital." },
    { label: "Digital", text: "equipment and technology for care that intrudes less and costs less." },
  ],
  backgroundPapers: ["None"],
  equality: [
    "Many parts of the strategy may affect people with a protected characteristic. Their impact is assessed at a formative stage, before final decisions, and again as proposals develop.",
    "Savings from fewer posts follow the council's policy on organisational change, with an equality impact assessment in its action plan.",
  ],
  humanRights: "The report names no implications of its own.",
  contacts: ["Director of Adults and Communities", "Director of Corporate Resources", "Finance Business Partner"],
};

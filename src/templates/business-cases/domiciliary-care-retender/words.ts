import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const domiciliaryCareRetenderWords: BusinessCaseWords = {
  reference: "A/R.6.115",
  description:
    "The domiciliary care contracts were tendered anew and took effect on 1 November 2017. A part-year saving fell in 2017/18; the rest follows in 2018/19.",
  officer: "Director of commissioning; head of commissioning for adults",
  need: "Home care for people with learning disabilities is tendered anew, together with the home care contracts of all other clients, to save. The project is under way and the new contracts have been issued.",
  otherwise: "Home care would be sourced and bought as before, and nothing would be saved.",
  aims: "Lower the cost of home care for people with disabilities by new contracts.",
  doing:
    "New care is bought on a new framework with a ceiling of {ceilingPrice} an hour, so it should cost less. One contract for all groups of clients should widen the market and lower the cost further. The saving recurs: {monthsInForce} months of it fall in the first year, the rest in the next, so the budget can be reduced from the start of that year.",
  assumptions: [
    "Providers can bid at the ceilings set for standard and specialist care.",
    "The ceilings bring the saving of {annualSaving} a year.",
  ],
  constraints: ["Procurement regulations."],
  inScope: "Contracts for services for people with learning disabilities.",
  outOfScope:
    "Other groups, such as older people and people with mental health needs, who are covered by contracts of their own.",
  affected:
    "People with learning disabilities and eligible needs. The project is about contracts; the care they receive is not meant to change.",
  positive: "People who pay for their care, in part or in full, pay less when it costs less.",
  negative: "None are expected.",
  neutral: "None.",
  characteristics:
    "The project is about people with learning disabilities, so it affects them more than others; no negative effect is expected.",
};

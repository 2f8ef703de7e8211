import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { BusinessCaseWords } from "../../blocks/business-case-words";

export const overnightSupportWords: BusinessCaseWords = {
  reference: "A/R.7.108",
  description:
    "Where the council arranges short-term overnight support, charge it at the standard residential rate, as neighbouring councils do. The council goes on helping people to live at home and supporting carers before they reach their limit.",
  officer: "Director of Adult Social Care",
  need: "Respite stays have been charged by the rules for care at home, which usually ask people for less than the rules for care homes. For stays of up to eight weeks the statutory guidance (8.34) allows a council to use the non-residential rules; it does not oblige it to.",
  otherwise:
    "Respite stays would go on being charged by the non-residential rules, at {currentWeekly} a week instead of {newWeekly}, and an option that is open to the council would stay unused.",
  aims: "A contributions policy that uses the options the council has, so that income helps to pay for short-term accommodation.",
  doing:
    "The contributions policy is reviewed against the statutory guidance and compared with that of statistical neighbours.",
  assumptions: [
    "{clients} people a year have a respite stay, as in 2016/17; the trend is taken to continue.",
    "Each pays {newWeekly} instead of {currentWeekly} a week, {weeklyGap} more, for {chargedWeeks} weeks.",
    "The figures may change as they are refined; the working estimate is a target of {optimisticTarget}.",
  ],
  constraints: ["Respite follows demand: how many people will need a short stay cannot be foretold."],
  options: [
    "Doing nothing and leaving the policy as it is: rejected by the committee.",
    "Charging by the residential rules: chosen, subject to a public consultation of {consultationWeeks} weeks.",
  ],
  inScope: "Adult social care clients who have short-term overnight support (respite).",
  affected: "People who need respite or short-term accommodation.",
  positive: "One consistent way of charging for short stays, and income that helps to pay for care.",
  negative:
    "People who have both care at home and respite meet two sets of charges, which can confuse; clear guidance and good advice lessen this. People in respite pay more for their care.",
  characteristics:
    "Frail older people and people with a severe disability are more likely to need respite, so the rise falls on them more often. The council may raise the personal expenses allowance of someone who is affected out of proportion.",
};

export const overnightSupportRisks: readonly BusinessCaseRisk[] = [
  { title: "Unpaid invoices or late payment" },
  { title: "More complaints and appeals" },
  { title: "Confusion over the different charges" },
];
